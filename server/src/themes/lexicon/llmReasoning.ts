import type { ThemeLexicon } from '../themeLexicon.ts';

export const llmReasoning: ThemeLexicon = {
  label: 'LLM reasoning',
  area: 'Language models',
  terms: `
reasoning = 1.1
LLM reasoning = 2
reasoning model / LRM / slow thinking / System 2 / o1-like / o1-style / thinking model = 2
reasoning ability / reasoning capability / reasoning task / complex reasoning = 1.3
chain-of-thought / CoT = 2
least-to-most / self-ask / chain-of-X = 1.4
reasoning step / reasoning path / reasoning process / intermediate step / step-by-step / multi-step reasoning = 1.4
mathematical reasoning / olympiad = 1.6
mathematical language model / algebra word problem = 1.2
GSM8K / MATH dataset / MATH500 / AIME / AIME24 / OlympiadBench / MathQA / SVAMP / GPQA / BIG-Bench Hard / BBH / LiveCodeBench / ARC-AGI / MMLU-Pro = 1.5
QwQ / Qwen2.5-Math / DeepSeekMath / WizardMath / MetaMath / Llemma = 1.5
RLVR / verifiable reward / rule-based reward / outcome reward / outcome supervision = 2
GRPO / DAPO / REINFORCE++ / group relative / GSPO = 1.5
process reward / PRM / process supervision / step-level reward / step-wise reward / process verification / stepwise verification / process-level = 2
verifier / self-verification / solution verification / answer verification / verify answer / critique model = 1.1
test-time compute / test-time scaling / inference-time compute / inference-time scaling / test-time computation / inference scaling / inference-time computation / compute-optimal inference / scaling test-time / budget forcing / thinking budget = 1.9
best-of-N / majority voting / self-consistency / repeated sampling / pass@k / answer aggregation / weighted voting / sample-and-vote / parallel thinking = 1.3
MCTS / tree search / guided search / lookahead search = 0.8
self-correction / self-correct / self-refine / self-refinement / self-critique = 1.1
self-improvement / self-taught reasoner / reinforced self-training / self-evolution / expert iteration = 1.1
overthinking / underthinking / response length / adaptive thinking / long-to-short = 1.8
continuous thought / latent thought / internalize / pause token / looped transformer / recurrent depth = 1.3
+ Coconut = 1.3
aha moment / cold start SFT / entropy collapse / policy entropy / high-entropy token = 1
theorem proving / formal proof / Coq proof / miniF2F / autoformalization / formal mathematics / proof generation / proof search / proof assistant / theorem prover / PutnamBench / proof step / interactive theorem = 1.8
logical reasoning / Sudoku = 1.2
+ syllogism = 1.2
+ first-order logic = 1.2
commonsense / StrategyQA / multi-hop = 1
s1K / LIMO / OpenThoughts / math corpus = 1.4
program-aided / Python interpreter / code interpreter = 1
+ calculator = 1
problem solver / subproblem / difficult question / difficulty level = 0.7
+ problem solving = 0.7
question synthesis / math data synthesis / synthetic math / problem generation / MathGenie = 1.1
logical consistency / logical error / calculation error = 1
+ unfaithful = 1
length generalization / addition task = 0.7
large language model / LLM = 0.4
+ language model = 0.2
+ correctness / correct answer / final answer / incorrect answer = 0.6
+ reward = 0.2
+ thinking / think = 0.6
+ search = 0.2
+ solution / solve = 0.2
+ token budget / rollouts = 0.4
+ rationale / reflection / math / puzzle / backtracking / introspection / stepwise = 0.9
+ arithmetic / multiplication / mathematical problem / deduction / mathematical proof = 0.7
Lean 4 / Lean theorem / in Lean / OpenAI o1 / o1 model = 1.5
scratchpad / intermediate computation / step-level / digit addition / algorithmic task of language model / conjecturing / informal proof = 1.3
reasoning strategy / reasoning pattern / reasoning structure / meta-reasoning / reasoning with uncertainty / solution path / reasoning-intensive / reasoner = 1.2
+ foresight / deliberate / deliberation = 1.2
optimization modeling / operations research problems / mathematical modeling with LLM / problem formulation by LLM = 0.8
reasoning chain = 1.4
reasoning trace = 1.4
reasoning trajectory = 1.4
efficient reasoning = 1.8
formal reasoning = 1.8
process reward model = 2
chain-of-thought reasoning = 2
large reasoning model = 2
long-form reasoning / long reasoning chain / reasoning effort / reasoning tokens / reasoning behaviour / reasoning boundary / reasoning depth / inference-time reasoning / multi-path reasoning / parallel reasoning / reasoning verification / reasoning evaluation / reasoning agent / reasoning via planning = 1.3
self-consistency decoding / aggregated answers / sampling multiple / candidate solutions / solution generation / solution correctness / answer selection / verifier-guided / reward-guided search / PRM-guided / value-guided / MCTS-based / rStar / best-first search = 1
math solver / math benchmarks / mathematical benchmarks / grade school / high school math / college math / competition-level / Olympiad-level / number theory problem / algebra problem / geometry problem / combinatorics problem / mathematical ability / mathematical capability / mathematical skill / mathematical question = 1.4
critical thinking / cognitive behavior / self-evaluation of reasoning / self-questioning / question decomposition / decompose problem / sub-question / divide-and-conquer / problem-solving process / planning tokens = 0.9
+ metacognition = 0.9
RL-trained reasoning / zero-RL / R1-like / rule-based RL / rule-based reinforcement / outcome-based / reward for reasoning / dense process reward / turn-level reward / advantage estimation for LLM / token-level credit / length penalty / length-aware = 1.3
symbolic solver / SMT solver with LLM / knights and knaves / ZebraLogic / constraint satisfaction by LLM / planning benchmark of reasoning / rule induction / hypothesis search = 0.7
+ problem / step / deduce / infer / logical / difficulty / verification / verify / path = 0.2
+ logic / consensus = 0.6
`,
};
