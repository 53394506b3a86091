import type { ThemeLexicon } from '../themeLexicon.ts';

export const reinforcementLearningTheory: ThemeLexicon = {
  label: 'Reinforcement-learning theory',
  area: 'Reinforcement learning & decisions',
  terms: `
Markov decision process / MDP / average-reward / CMDP / weakly communicating / unichain / semi-Markov decision = 1.9
POMDP / partially observable / predictive state representation / belief state / observable operator = 1.3
Markov game / stochastic game / Markov potential game / extensive-form Markov = 1.4
reinforcement learning theory / theoretical reinforcement learning / provably efficient / provable RL / statistical reinforcement learning / PAC reinforcement learning = 2
+ episodic / episode = 0.8
reward-free / generative model access / optimal policy / gap-dependent = 1.3
+ sample complexity = 1
+ regret = 0.8
eluder dimension / completeness assumption / decision-estimation coefficient / bilinear class / coverability / concentrability = 1.8
Q-learning / fitted Q / Watkins = 1.4
temporal difference / TD learning / TD(0) / TD(lambda) / gradient TD / GTD / TDC / LSTD / emphatic TD / off-policy TD / SARSA / deadly triad / semi-gradient / eligibility trace = 1.9
policy evaluation / OPE / marginalized importance sampling / value estimation / off-policy learning = 1.5
Bellman / value function / Q-function = 1.1
value iteration / policy iteration / LSPI / LSVI / UCBVI = 1.7
policy gradient / NPG / REINFORCE / policy mirror descent / mirror descent policy / compatible function approximation / log-barrier policy / policy parameterization / softmax policy / softmax parametrization / gradient domination = 1.6
two time-scale = 0.9
entropy-regularized = 1
stochastic approximation / Markovian noise / Markovian sampling / Markov noise / Markovian data / Robbins-Monro / ODE method / Polyak-Ruppert / finite-time analysis / finite-time bound / finite-sample analysis = 1.4
optimistic exploration / upper confidence / PSRL / UCRL / UCRL2 / RLSVI / strategic exploration / deep exploration theory / bonus-based = 1
partial coverage / uniform coverage / coverage assumption / data coverage / logged data / behavior policy = 1.3
+ pessimism / pessimistic = 1.3
minimax optimal / minimax lower bound / matching lower bound / information-theoretic lower bound / near-optimal / optimal up to logarithmic = 0.5
average cost / long-run average = 0.8
+ discount factor = 0.8
action space / finite state and action / state-action / continuous state / tabular / transition kernel / transition probability / transition dynamics / transition model = 0.9
+ transition matrix = 0.9
LQR / LQG / mean-field reinforcement = 0.9
rectangular uncertainty / CVaR reinforcement / aggregate bandit feedback / corruption-robust RL = 1.5
constrained policy optimization / primal-dual policy / zero constraint violation = 1
state visitation / stationary distribution correction / visitation distribution = 1.3
distributed TD / decentralized actor-critic / low-rank transition / options theory / low switching cost / batch complexity / deployment efficiency = 1.1
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
+ TD / horizon / span / realizability / function approximation / dynamic programming / linear quadratic / Riccati / state space / discounted / undiscounted / actor / critic / optimism / occupancy / simulator / plug-in approach / mean-field game / stochastic shortest path = 0.7
meta-gradient / latent MDP / rich observation / self-predictive learning theory / continuous-time reinforcement learning / martingale approach / reinforcement learning in continuous time / performative reinforcement / policy class / agnostic policy learning / reset model / trajectory complexity / horizon dependence = 1.2
Bellman eluder = 1.8
Bellman completeness = 1.8
value function estimation = 1.5
linear MDP = 1.9
average-reward MDP = 1.9
robust MDP = 1.9
temporal difference learning = 1.9
constrained MDP = 1.9
adversarial MDP = 1.5
rate-optimal / sample-optimal / regret-optimal / minimax-optimal RL / variance-dependent / first-order regret / second-order bound / small-loss RL / gap-dependent regret / problem-dependent regret / policy identification / policy certificates / reward-free RL / task-agnostic exploration / autonomous exploration / goal-conditioned theory / state discovery = 1
bounded span / communicating MDP / Poisson equation MDP / long-term average / long-run reward / Blackwell optimality = 0.8
robust Bellman / robust policy evaluation / robust value / rectangularity / R-contamination / uncertainty set MDP / ambiguity set MDP / distributional robustness of MDP / static RL / entropic risk / CVaR MDP / percentile criterion = 1.1
+ coherent risk = 1.1
Q-values / action-value / advantage functions / value approximation / linear features / feature map / linear Q / realizable / low inherent Bellman error / deterministic transitions / deterministic MDP / observation model / decodable / block structure = 0.8
+ exogenous = 0.8
policy optimization theory / global optimum of policy / gradient dominance / Markov policy / mirror descent / trust region theory / regularized policy / policy improvement bound / monotonic improvement / last-iterate policy / linear convergence of policy / sublinear convergence of policy = 0.7
TD error / TD methods / gradient temporal / linear TD / neural TD / nonlinear TD / SA algorithm / asynchronous update / projected Bellman / mean-square projected / instrumental variable TD / concentration of TD / high-probability TD / federated TD = 1.3
multi-agent Markov / decentralized Markov / independent policy gradient / independent Q-learning / best-response oracle / equilibrium learning in Markov games / Nash value iteration / minimax Q / turn-based / team game = 1
+ transition / stationary / planning / exploration / occupancy measure = 0.3
+ ergodicity / uniformly ergodic / geometrically ergodic / discount / stationary policy / risk measure / softmax / geometric convergence / latent state = 0.5
`,
};
