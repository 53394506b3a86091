import type { ThemeLexicon } from '../themeLexicon.ts';

export const reinforcementLearningTheory: ThemeLexicon = {
  label: 'Reinforcement-learning theory',
  area: 'Reinforcement learning & decisions',
  terms: `
Markov decision process / Markov decision processes / MDP / MDPs / discounted MDP / finite-horizon MDP / episodic MDP / infinite-horizon MDP / tabular MDP / average-reward MDP / average-reward / constrained MDP / CMDP / constrained Markov decision process / robust MDP / linear MDP / linear mixture MDP / low-rank MDP / block MDP / weakly communicating / unichain / contextual MDP / factored MDP / semi-Markov decision = 1.9
POMDP / POMDPs / partially observable / partially observable Markov decision process / partially observable MDP / partially observable reinforcement learning / predictive state representation / belief state / observable operator = 1.3
Markov game / Markov games / stochastic game / zero-sum Markov game / multi-agent RL theory / Markov potential game / extensive-form Markov = 1.4
reinforcement learning theory / theory of reinforcement learning / theoretical reinforcement learning / provably efficient / provably efficient reinforcement learning / provable RL / statistical reinforcement learning / PAC reinforcement learning / PAC-MDP = 2
regret of reinforcement learning / regret in MDP / episodic reinforcement learning / episodic / episode / horizon / planning horizon / effective horizon / horizon-free / mixing time of policy = 0.8
sample complexity of reinforcement learning / sample-efficient reinforcement learning / sample complexity of policy / reward-free exploration / reward-free / generative model access / access to a generative model / near-optimal policy / epsilon-optimal policy / PAC bound for policy / optimal policy / minimax optimal RL / instance-dependent RL / gap-dependent = 1.3
+ sample complexity = 1
+ regret / regret bound / sublinear regret = 0.8
function approximation / linear function approximation / general function approximation / nonlinear function approximation / value function approximation / Bellman rank / Bellman eluder / eluder dimension / Bellman completeness / Bellman complete / realizability / completeness assumption / decision-estimation coefficient / bilinear class / coverability / concentrability / concentrability coefficient / low Bellman rank / linear Bellman completeness / neural function approximation = 1.8
Q-learning / Q-learning convergence / asynchronous Q-learning / synchronous Q-learning / double Q-learning / speedy Q-learning / minimax Q-learning / fitted Q-iteration / fitted Q / Watkins = 1.4
temporal difference / temporal-difference learning / temporal difference learning / TD learning / TD(0) / TD / TD(lambda) / gradient TD / GTD / TDC / LSTD / least-squares temporal difference / emphatic TD / off-policy TD / SARSA / deadly triad / semi-gradient / eligibility trace = 1.9
policy evaluation / value function estimation / off-policy evaluation / OPE / fitted Q-evaluation / marginalized importance sampling / doubly robust off-policy / importance sampling for policy evaluation / value estimation / off-policy learning / average-reward policy evaluation / density ratio of state-action = 1.5
Bellman / Bellman equation / Bellman operator / Bellman optimality / Bellman error / Bellman residual / dynamic programming / approximate dynamic programming / optimal value function / optimal Q-function / value function / state value function / action-value function / Q-function / state-action value / contraction of Bellman / Hamilton-Jacobi-Bellman reinforcement = 1.1
value iteration / policy iteration / approximate policy iteration / approximate value iteration / modified policy iteration / least-squares policy iteration / LSPI / least-squares value iteration / LSVI / LSVI-UCB / fitted value iteration / UCBVI / optimistic value iteration / anchored value iteration / natural policy iteration = 1.7
policy gradient / policy gradient method / policy gradient methods / natural policy gradient / NPG / softmax policy gradient / REINFORCE / policy gradient theorem / policy mirror descent / mirror descent policy / variance-reduced policy gradient / vanilla policy gradient / projected policy gradient / global convergence of policy gradient / compatible function approximation / log-barrier policy / policy parameterization / softmax policy / softmax parametrization / entropy-regularized policy gradient / gradient domination / momentum policy gradient / Hessian-aided policy gradient / policy gradient convergence = 1.6
actor-critic / two-timescale actor-critic / single-timescale actor-critic / natural actor-critic / actor-critic convergence / two time-scale / two-timescale / critic / actor = 0.9
entropy-regularized / entropy-regularized MDP / regularized MDP / soft Bellman / maximum entropy RL theory / KL-regularized reinforcement learning = 1
stochastic approximation / linear stochastic approximation / Markovian noise / Markovian sampling / Markov noise / Markovian data / Robbins-Monro / ODE method / asynchronous stochastic approximation / Polyak-Ruppert averaging / Polyak-Ruppert / finite-time analysis / finite-time convergence / finite-time bound / finite-sample analysis / non-asymptotic convergence of TD = 1.4
exploration in reinforcement learning / exploration-exploitation in RL / optimism in the face of uncertainty / optimistic exploration / optimism / upper confidence / posterior sampling for reinforcement learning / PSRL / UCRL / UCRL2 / randomized value functions / RLSVI / strategic exploration / deep exploration theory / bonus-based = 1
pessimism / pessimistic / pessimistic value iteration / offline RL theory / offline reinforcement learning sample complexity / single-policy concentrability / partial coverage / uniform coverage / coverage assumption / data coverage / logged data / batch reinforcement learning / behavior policy = 1.3
minimax optimal / minimax lower bound / lower bound for RL / matching lower bound / information-theoretic lower bound / near-optimal / optimal up to logarithmic = 0.5
average cost / discounted cost / discount factor / discounted reward / discounted / undiscounted / gain and bias / span of bias / bias span / ergodic MDP / long-run average / span = 0.8
state space / action space / finite state and action / state-action / state-action pair / state-action space / large state space / continuous state / finite state space / tabular / tabular setting / transition kernel / transition probability / transition dynamics / transition matrix / transition model = 0.9
linear quadratic regulator / LQR / LQG / linear quadratic / learning LQR / model-free LQR / linear quadratic control / Riccati / mean-field reinforcement / mean-field game = 0.9
inverse reinforcement learning theory / apprenticeship learning theory / imitation learning theory / behavior cloning sample complexity / reward identification / reward function recovery = 0.8
robust reinforcement learning theory / distributionally robust MDP / distributionally robust reinforcement learning / rectangular uncertainty / risk-sensitive reinforcement learning / risk-sensitive MDP / CVaR reinforcement / distributional reinforcement learning theory / distributional Bellman / nonstationary MDP / non-stationary reinforcement learning / adversarial MDP / adversarial MDPs / aggregate bandit feedback / delayed feedback MDP / corruption-robust RL / stochastic shortest path = 1.5
constrained policy optimization / primal-dual policy / constraint violation in MDP / safe RL theory / zero constraint violation / Lagrangian RL = 1
linear programming for MDP / LP formulation of MDP / occupancy measure / state visitation / occupancy / saddle-point RL / dual formulation of RL / primal-dual RL / stationary distribution correction / visitation distribution = 1.3
federated reinforcement learning / distributed TD / decentralized actor-critic / multi-task RL theory / representation learning in RL theory / low-rank transition / options theory / hierarchical RL theory / transfer in RL theory / low switching cost / batch complexity / deployment efficiency = 1.1
model-based RL theory / certainty equivalence / plug-in approach / simulator / model-free / model-based / on-policy / off-policy = 0.6
reinforcement learning / RL = 0.7
+ convergence / convergence rate / global convergence / converge = 0.5
+ finite-time / finite-sample / non-asymptotic = 0.6
+ theoretical guarantee / provable / provably / guarantee / guarantees / theoretical = 0.4
+ bound / bounds / upper bound / lower bound / polynomial / logarithmic = 0.4
+ assumption / assumptions = 0.3
+ policy / policies = 0.4
+ epsilon / optimal / optimality = 0.2
+ Markov / Markov chain / ergodic = 0.6
`,
};
