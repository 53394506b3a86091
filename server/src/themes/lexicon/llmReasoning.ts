import type { ThemeLexicon } from '../themeLexicon.ts';

export const llmReasoning: ThemeLexicon = {
  label: 'LLM reasoning',
  area: 'Language models',
  terms: `
reasoning = 1.1
LLM reasoning / reasoning in large language models / reasoning of large language models / language model reasoning / reasoning capabilities of LLMs / reasoning ability of LLMs / reasoning with language models / reasoning in LLMs = 2
reasoning model / LRM / reasoning LLM / long reasoning / slow thinking / System 2 / o1-like / o1-style / thinking model / reasoning language model = 2
reasoning ability / reasoning capability / reasoning performance / reasoning skill / reasoning task / complex reasoning / reasoning benchmark / reasoning problem / reasoning data / deep reasoning = 1.3
chain-of-thought / CoT = 2
least-to-most / self-ask / step-back / chain-of-X = 1.4
reasoning chain / reasoning step / reasoning trace / reasoning path / reasoning trajectory / reasoning process / intermediate reasoning / intermediate step / step-by-step / multi-step reasoning = 1.4
mathematical reasoning / olympiad / numerical reasoning = 1.6
mathematics with language models / mathematical language model / algebra word problem / geometry problem solving / quantitative reasoning = 1.2
GSM8K / MATH dataset / MATH500 / AIME / AIME24 / OlympiadBench / MathQA / SVAMP / GPQA / BIG-Bench Hard / BBH / LiveCodeBench / ARC-AGI / MMLU-Pro = 1.5
QwQ / Qwen2.5-Math / DeepSeekMath / WizardMath / MetaMath / Llemma = 1.5
RLVR / verifiable reward / rule-based reward / outcome reward / outcome supervision / reasoning RL / RL for reasoning / reinforcement learning for reasoning = 2
GRPO / DAPO / REINFORCE++ / group relative / GSPO = 1.5
process reward / PRM / process supervision / step-level reward / outcome reward model / step-wise reward / process verification / stepwise verification / process-level = 2
verifier / verification of reasoning / self-verification / solution verification / answer verification / verify answer / critique model = 1.1
test-time compute / test-time scaling / inference-time compute / inference-time scaling / test-time computation / inference scaling / inference-time computation / compute-optimal inference / scaling test-time / budget forcing / thinking budget / reasoning budget = 1.9
best-of-N / majority voting / self-consistency / repeated sampling / pass@k / answer aggregation / weighted voting / sample-and-vote / parallel thinking = 1.3
MCTS / tree search / beam search for reasoning / guided search / lookahead search / stepwise beam search = 0.8
self-correction / self-correct / self-refine / self-refinement / error correction of reasoning / self-critique / iterative refinement of answer = 1.1
self-improvement / self-taught reasoner / rejection sampling fine-tuning / reinforced self-training / bootstrapping reasoning / self-evolution / self-training of LLM / expert iteration = 1.1
overthinking / underthinking / efficient reasoning / concise reasoning / reasoning length / response length / adaptive thinking / early exit of thinking / long-to-short / reasoning compression = 1.8
latent reasoning / continuous thought / Coconut / implicit reasoning / latent thought / internalize / pause token / looped transformer / recurrent depth = 1.3
aha moment / cold start SFT / entropy collapse / exploration in RLVR / reasoning boundary / policy entropy / high-entropy token = 1
formal reasoning / theorem proving / formal proof / Coq proof / miniF2F / autoformalization / formal mathematics / proof generation / proof search / proof assistant / theorem prover / PutnamBench / proof step / interactive theorem = 1.8
logical reasoning / deductive reasoning / inductive reasoning / abductive reasoning / symbolic reasoning / first-order logic / analogical reasoning / rule-based reasoning / syllogism / causal reasoning of LLM / Sudoku = 1.2
commonsense / StrategyQA / temporal reasoning / multi-hop / compositional reasoning / counterfactual reasoning / scientific reasoning / physics reasoning / spatial reasoning of LLM / tabular reasoning / knowledge-intensive reasoning = 1
reasoning distillation / distilling reasoning / distill chain-of-thought / long CoT data / reasoning SFT / reasoning supervision / reasoning demonstrations / s1K / LIMO / OpenThoughts / reasoning dataset / math corpus = 1.4
code reasoning / code execution reasoning / tool-integrated reasoning / program-aided / calculator / Python interpreter / code interpreter = 1
problem solving / problem solver / subproblem / problem decomposition / decomposition of question / planning and solving / difficult question / difficulty level = 0.7
self-play reasoning / question synthesis / math data synthesis / synthetic math / problem generation / MathGenie / evolving instructions for math = 1.1
faithfulness of reasoning / faithful reasoning / unfaithful / reasoning error / reasoning failure / logical consistency / logical error / hallucinated reasoning / calculation error = 1
curriculum of reasoning / reasoning generalization / length generalization / out-of-distribution reasoning / compositional generalization of transformers / addition task = 0.7
large language model / LLM = 0.4
+ language model = 0.2
+ correctness / correct answer / final answer / incorrect answer / accuracy on math = 0.6
+ reward = 0.2
+ thinking / think = 0.6
+ search = 0.2
+ solution / solve = 0.2
+ token budget / rollouts = 0.4
+ rationale / reflection / math / puzzle / backtracking / introspection / thought / stepwise = 0.9
+ arithmetic / multiplication / mathematical problem / deduction / mathematical proof = 0.7
Lean 4 / Lean theorem / in Lean / OpenAI o1 / o1 model / Chain-of-Continuous-Thought = 1.5
`,
};
