import type { ThemeLexicon } from '../themeLexicon.ts';

export const preferenceOptimisationRlhf: ThemeLexicon = {
  label: 'Preference optimisation & RLHF',
  area: 'Language models',
  terms: `
RLHF / RLAIF / AI feedback = 2
human feedback / human evaluator feedback / feedback from humans = 1.3
preference optimization / DPO / preference alignment / direct alignment / offline preference / online preference = 2
KTO / Kahneman-Tversky / ORPO / SimPO / SLiC / RRHF / odds ratio preference / contrastive preference / XPO / SPPO / self-play preference = 2
+ IPO / CPO / RPO = 2
preference learning / learning from preferences / preference-based / PbRL = 1.7
preference data / preference dataset / preference pair / pairwise preference / preference feedback / preference label / preference annotation / preference judgment / preference model / preference signal / preference comparison / preference tuning / preference fine-tuning / synthetic preference = 1.7
+ preference = 0.8
human preference / human values / human intent / pluralistic alignment / personalized alignment / multi-objective alignment = 1.4
reward model / reward modeling / RM / learned reward / LLM reward / implicit reward / RewardBench = 1.8
reward hacking / overoptimization / reward gaming / length bias / verbosity / reward misspecification / sycophancy / spurious reward = 1.5
+ Goodhart = 1.5
Bradley-Terry / Plackett-Luce / pairwise comparison / dueling / paired comparison / win rate / ranking of responses = 1.1
+ Elo = 1.1
LLM alignment / language model alignment / aligning language models / aligning large language models / aligned model / aligning LLMs / alignment training / alignment method / alignment algorithm / AI alignment / alignment with human / inference-time alignment / post-hoc alignment / decoding-time alignment / test-time alignment / controlled decoding / self-alignment = 1.7
+ alignment = 0.5
alignment tax / safety alignment / helpfulness / harmlessness = 1.1
+ harmless = 1.1
+ helpful / honest = 1.1
constitutional AI / principle-driven / self-rewarding / self-judging / self-improvement alignment = 1.3
+ constitution / SPIN = 1.3
PPO for language / KL-regularized / KL regularization / KL penalty / reverse KL / KL-constrained / reference policy / reference model / regularized reward = 1.1
preferred response / dispreferred / chosen response / winning response / losing response / likelihood displacement = 1.3
+ rejected = 1.3
Nash learning / game-theoretic alignment / von Neumann winner / self-play alignment / minimax winner = 1.3
+ social choice / Condorcet = 1.3
reward maximization / BoN / rejection sampling / reward-ranked / reward-weighted / advantage-weighted alignment / ReMax / RLOO / GRPO alignment / RL fine-tuning / RL fine-tune / reinforcement fine-tuning = 1.2
+ RAFT = 1.2
AlpacaEval / Arena-Hard / MT-Bench / Anthropic HH / UltraFeedback / TL;DR summarization / Chatbot Arena / HelpSteer / PKU-SafeRLHF / SHP = 1.5
+ Nectar = 1.5
InstructGPT = 0.8
+ Zephyr / Tulu / Starling / Claude = 0.8
reward uncertainty / annotator = 1.1
alignment of diffusion / reward fine-tuning / diffusion alignment / reward gradient / reward-guided / reward guidance / DDPO / ImageReward / HPSv2 / PickScore = 1.1
token-level reward / fine-grained feedback / fine-grained reward / sentence-level reward / sequence-level reward / critique feedback / natural language feedback / textual feedback / feedback data = 1
scalable oversight / weak-to-strong / superalignment / human oversight / inverse reward design = 0.9
+ debate / moral value = 0.9
post-training = 0.6
human judgement / human judgment / human evaluation / human rater / response pair = 0.7
language model / LLM = 0.3
+ response = 0.5
+ reward = 0.7
+ feedback = 0.6
+ align / aligned / aligning = 0.5
+ policy = 0.2
+ human = 0.3
+ annotations = 0.2
elicitation of latent knowledge / preference elicitation / preference vector / preference score / reward signal / reward-based / reward-free alignment / comparison feedback / comparison data / ranking feedback = 0.9
utility function of humans / human-in-the-loop feedback / opinion alignment / community alignment / cultural alignment = 0.8
direct preference optimization = 2
human preference alignment = 1.4
reward model training = 1.8
offline alignment / online alignment / iterative alignment / alignment data / alignment objective / alignment performance / alignment problem / alignment technique / alignment stage / alignment of LLMs / alignment with preferences / human-aligned / aligned with human = 1.3
length-controlled / length exploitation / response length bias / format bias / spurious correlations in reward / reward robustness / reward calibration / reward ambiguity / reward inference / reward learning from human / reward estimation from preference / reward shift = 1.2
policy optimization from preferences / preference-based policy / contextual dueling / preference regret / RLHF theory / sample complexity of RLHF / provable RLHF / KL-regularized contextual / exploration in RLHF / coverage in RLHF / active RLHF / optimism RLHF = 1.4
critic model / LLM judge / generative judge / multi-dimensional preference / persona alignment / steerable alignment / steerability = 0.8
+ rubric = 0.8
+ pointwise / multi-attribute = 0.8
contrastive learning from preference / pairwise loss / logistic preference loss / hinge preference / ranking loss for alignment / implicit reward model / gradient imbalance / likelihood decrease / squeezing effect / degeneration of DPO = 0.9
+ chosen / prompt / judge / judgment / label noise / policy model / reference = 0.3
+ margin / critique / disagreement / pluralism / checklist = 0.5
`,
};
