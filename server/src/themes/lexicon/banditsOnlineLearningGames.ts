import type { ThemeLexicon } from '../themeLexicon.ts';

export const banditsOnlineLearningGames: ThemeLexicon = {
  label: 'Bandits, online learning & games',
  area: 'Reinforcement learning & decisions',
  terms: `
bandit / MAB = 2
contextual bandit / X-armed / infinite-armed = 2
Thompson sampling / UCB / UCB1 / LinUCB / EXP3 / Exp4 / epsilon-greedy / explore-then-commit / information-directed sampling / confidence bound / Gittins index / Whittle index / exploration-exploitation / exploration and exploitation / explore-exploit = 1.5
pure exploration / fixed-confidence / fixed-budget / top-two / track-and-stop / ranking and selection / successive elimination / sequential halving = 1.6
regret = 1.5
online learning / online learner / online convex optimization / OCO / online optimization / online gradient descent / online mirror descent / FTRL / FTPL / online linear optimization / online Newton step / online algorithm / online prediction / online decision / online stochastic optimization / online submodular / online-to-batch / online classification / online regression = 1.6
no-regret / strongly adaptive / parameter-free online / comparator = 1.7
expert advice / experts problem / multiplicative weights / exponential weights / weighted majority / mixability / aggregation of experts / expert aggregation / aggregating algorithm / sleeping experts = 1.6
+ Hedge = 1.6
adversarial online / oblivious adversary / adaptive adversary / adversarial setting / adversarial losses / adversarially chosen / full information feedback / partial monitoring / partial feedback / graph feedback / best of both worlds / delayed feedback / feedback graph / corrupted rewards / stochastic and adversarial = 1.3
nonstationary environment / non-stationarity / switching cost / movement cost / metrical task system / smoothed online / online control / nonstochastic control / memory in online / long-term constraints / online constrained / constraint violation / online knapsack / time-varying constraint / budget constraint = 1
two-player zero-sum / general-sum / imperfect-information / Colonel Blotto = 1.3
+ games = 1.3
price of anarchy / price of stability / best response / fictitious play / CFR / poker / quantal response / Stackelberg / leader-follower / replicator dynamics / strategic interaction / PPAD = 1.3
mechanism design / auction / bidding / bidder / autobidding / reserve price / truthful / strategyproof / VCG / revenue maximization / Bayesian persuasion / information design / contract design / principal-agent / contract theory / matching market / stable matching / two-sided matching / social choice / fair division / peer prediction / incentives / mechanism without money / strategic agents / strategic classification / allocation mechanism = 1.5
posted price / revenue management / newsvendor / assortment / demand learning / price optimization / online resource allocation / online allocation / online matching / online packing / ad allocation / ad auction / online bipartite matching / bid optimization / budget pacing = 1.2
optimal stopping / competitive ratio / competitive analysis / competitive algorithm / ski rental / caching online / online scheduling / learning-augmented / algorithms with predictions / online covering / k-server / online set cover / advice complexity = 1.3
log-optimal / asset allocation / mean-variance / market making = 1.2
+ Kelly = 1.2
apple tasting / online selective / label efficient / Littlestone dimension / online learnability / mistake bound / online-learnable / sequential prediction / sequential complexity / universal prediction / individual sequence / approachability / calibration in online / calibrated forecasting / online calibration / multicalibration / online conformal = 1.1
A/B testing / sequential testing / adaptive experiment / adaptive experimentation / clinical trial allocation / response-adaptive / inverse propensity / e-values sequential / anytime-valid = 0.9
rotting = 1.3
corralling / Hyperband theory / bandit model / online model selection / linear Thompson / randomized exploration / ensemble sampling / optimal design / G-optimal = 1.1
cascading feedback / exploration in recommendation = 1.1
learning dynamics / gradient play / independent learning / multi-agent learning / optimistic mirror descent / optimistic gradient / monotone game / variationally stable = 1.2
sequential decision-making / decision-making under uncertainty / decision theory / decision maker / horizon T = 0.6
crowdsourcing market / online marketplace / ride-sharing / gig economy / spectrum auction / kidney exchange / congestion pricing / energy market / electricity market = 0.7
+ exploration = 0.6
+ exploitation = 0.4
+ online = 0.4
+ lower bound / upper bound / minimax optimal / near-optimal = 0.5
+ stochastic / adversarial = 0.3
+ reward = 0.3
+ feedback = 0.4
+ strategy / strategic = 0.5
+ utility / welfare / revenue = 0.5
payoff = 0.8
+ equilibrium / equilibria / Nash = 0.8
+ pricing / financial market / trading / portfolio / hedging / player / adversary / learner / rounds / social welfare / voting / inventory / bid / coalition = 0.8
linear bandit = 2
bandits with knapsacks = 2
cascading bandit = 2
simple regret = 1.6
dynamic regret = 1.7
policy regret = 1.7
static regret = 1.7
worst-case regret = 1.7
facility location game = 1.5
multi-armed bandit = 2
adversarial bandit = 2
dueling bandit = 2
stochastic bandit = 2
Nash equilibrium = 1.3
bandit instance / bandit literature / delayed bandit / stochastic linear / generalized linear / constrained bandit / combinatorial semi-bandit / top-k arm / multi-objective bandit / hierarchical bandit / meta-learning bandit / mean-field bandit / offline bandit / off-policy selection / counterfactual policy / counterfactual risk minimization = 1
uncertainty bonus / posterior sampling bandit / Gaussian Thompson / sub-Gaussian / heavy-tailed rewards / variance-aware / adaptive confidence / sequential test / confidence sequences / exploration phase / forced exploration / greedy bandit / exploration-free / diversity of contexts = 0.9
adversarial regime / self-bounding / data-dependent bound / small-loss / first-order bound / second-order regret / path-length bound / gradient variation / comparator-adaptive / scale-free online / parameter-free / meta-algorithm / black-box reduction / universal online / curvature adaptive / exp-concave / strongly convex losses / online Frank-Wolfe / projection-free online = 1.2
online caching / online routing / online selection / online assignment / online decision-making / online decision problem / online learning problem / online pricing / online auction / online market / online ranking / online experimentation / online contract / online control problem / online inventory = 1.1
equilibrium selection / equilibrium concept / subgame perfect / Bayesian Nash / evolutionary stable / auction theory / Vickrey / bidder values / revenue-optimal / optimal auction / welfare maximization / matching with preferences / envy-free / envy-freeness / proportional fairness / maximin share / apportionment / manipulation of voting / liquid democracy / coalition formation / hedonic game / core stability = 1
+ Shapley = 1
security games / attacker-defender / pursuit-evasion / Stackelberg security / patrolling / signaling game / cheap talk / behavioral game theory / bounded rationality / learning agents in games / collusion / repeated auctions / repeated interaction = 1
portfolio management / portfolio choice / limit order / high-frequency trading / statistical arbitrage / Merton problem = 0.7
+ arm / price / agent / sublinear / policy / horizon = 0.3
+ batched / budgeted / logistic / knapsack / bargaining / negotiation / reputation / trust game / prisoner's dilemma / public goods / buyer / seller / risk aversion / risk-averse / order book / option pricing / stochastic setting / quantal / utility maximization / evolutionarily stable / transaction cost / cost sharing / voting rule / optimal execution / differential games / coordination game = 0.6
prediction market / scoring rules market / without payments / algorithmic mechanism / cake cutting / fair cake / routing games / selfish / social dilemma / evolutionary dynamics of cooperation / Bayesian equilibria / dynamic games / asymmetric information / bandwidth allocation game / revenue from samples / empirical revenue = 1.2
game theory / game-theoretic / normal-form game / strategic game / matrix game / learning in games / n-player game / two-player game / cooperative game = 1
best arm / extensive-form game / opponent modeling = 1.4
`,
};
