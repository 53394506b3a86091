import type { ThemeLexicon } from '../themeLexicon.ts';

export const reinforcementLearningTheory: ThemeLexicon = {
  label: 'Reinforcement-learning theory',
  area: 'Reinforcement learning & decisions',
  terms: `
Markov decision process / MDP / average-reward / CMDP / weakly communicating / unichain / semi-Markov decision = 1.9
POMDP / partially observable / predictive state representation / belief state / observable operator = 1.3
Markov game / stochastic game / multi-agent RL theory / Markov potential game / extensive-form Markov = 1.4
reinforcement learning theory / theory of reinforcement learning / theoretical reinforcement learning / provably efficient / provable RL / statistical reinforcement learning / PAC reinforcement learning / PAC-MDP = 2
regret of reinforcement learning / regret in MDP / episodic / episode / mixing time of policy = 0.8
sample complexity of reinforcement learning / sample-efficient reinforcement learning / sample complexity of policy / reward-free / generative model access / access to a generative model / PAC bound for policy / optimal policy / minimax optimal RL / instance-dependent RL / gap-dependent = 1.3
+ sample complexity = 1
+ regret = 0.8
Bellman rank / Bellman eluder / eluder dimension / Bellman completeness / Bellman complete / completeness assumption / decision-estimation coefficient / bilinear class / coverability / concentrability = 1.8
Q-learning / fitted Q / Watkins = 1.4
temporal difference / TD learning / TD(0) / TD(lambda) / gradient TD / GTD / TDC / LSTD / emphatic TD / off-policy TD / SARSA / deadly triad / semi-gradient / eligibility trace = 1.9
policy evaluation / value function estimation / OPE / fitted Q-evaluation / marginalized importance sampling / doubly robust off-policy / value estimation / off-policy learning / density ratio of state-action = 1.5
Bellman / value function / Q-function / state-action value = 1.1
value iteration / policy iteration / LSPI / LSVI / UCBVI = 1.7
policy gradient / NPG / REINFORCE / policy mirror descent / mirror descent policy / compatible function approximation / log-barrier policy / policy parameterization / softmax policy / softmax parametrization / gradient domination = 1.6
two time-scale / two-timescale = 0.9
entropy-regularized / regularized MDP / soft Bellman / maximum entropy RL theory / KL-regularized reinforcement learning = 1
stochastic approximation / Markovian noise / Markovian sampling / Markov noise / Markovian data / Robbins-Monro / ODE method / Polyak-Ruppert / finite-time analysis / finite-time bound / finite-sample analysis / non-asymptotic convergence of TD = 1.4
exploration in reinforcement learning / exploration-exploitation in RL / optimistic exploration / upper confidence / posterior sampling for reinforcement learning / PSRL / UCRL / UCRL2 / randomized value functions / RLSVI / strategic exploration / deep exploration theory / bonus-based = 1
pessimism / pessimistic / offline RL theory / offline reinforcement learning sample complexity / single-policy concentrability / partial coverage / uniform coverage / coverage assumption / data coverage / logged data / batch reinforcement learning / behavior policy = 1.3
minimax optimal / minimax lower bound / lower bound for RL / matching lower bound / information-theoretic lower bound / near-optimal / optimal up to logarithmic = 0.5
average cost / discount factor / gain and bias / ergodic MDP / long-run average = 0.8
action space / finite state and action / state-action / continuous state / tabular / transition kernel / transition probability / transition dynamics / transition matrix / transition model = 0.9
LQR / LQG / mean-field reinforcement = 0.9
inverse reinforcement learning theory / apprenticeship learning theory / imitation learning theory / behavior cloning sample complexity / reward identification / reward function recovery = 0.8
robust reinforcement learning theory / distributionally robust MDP / distributionally robust reinforcement learning / rectangular uncertainty / risk-sensitive reinforcement learning / risk-sensitive MDP / CVaR reinforcement / distributional reinforcement learning theory / distributional Bellman / nonstationary MDP / non-stationary reinforcement learning / adversarial MDP / aggregate bandit feedback / delayed feedback MDP / corruption-robust RL = 1.5
constrained policy optimization / primal-dual policy / constraint violation in MDP / safe RL theory / zero constraint violation / Lagrangian RL = 1
linear programming for MDP / LP formulation of MDP / state visitation / saddle-point RL / dual formulation of RL / primal-dual RL / stationary distribution correction / visitation distribution = 1.3
federated reinforcement learning / distributed TD / decentralized actor-critic / multi-task RL theory / representation learning in RL theory / low-rank transition / options theory / hierarchical RL theory / transfer in RL theory / low switching cost / batch complexity / deployment efficiency = 1.1
certainty equivalence / model-free / model-based / on-policy / off-policy = 0.6
reinforcement learning / RL = 0.7
+ convergence / converge = 0.5
+ finite-time / finite-sample / non-asymptotic = 0.6
+ provable / provably / guarantee / theoretical = 0.4
+ bound / polynomial / logarithmic = 0.4
+ assumption = 0.3
+ policy = 0.4
+ epsilon / optimal / optimality = 0.2
+ Markov / ergodic = 0.6
+ TD / horizon / span / realizability / function approximation / dynamic programming / linear quadratic / Riccati / state space / discounted / undiscounted / finite-time convergence / actor / critic / optimism / occupancy / simulator / plug-in approach / mean-field game / stochastic shortest path = 0.7
`,
};
