import type { ThemeLexicon } from '../themeLexicon.ts';

export const probabilisticInferenceOptimalTransport: ThemeLexicon = {
  label: 'Probabilistic inference & optimal transport',
  area: 'Optimisation & theory',
  terms: `
Bayesian inference / Bayesian learning / Bayesian method / Bayesian approach / Bayesian framework / Bayesian computation / Bayesian analysis / Bayesian statistics / Bayesian estimation = 1.8
Bayesian model / hierarchical Bayesian / Bayesian hierarchical / Bayesian nonparametric / empirical Bayes = 1.6
Bayesian = 0.8
Bayesian neural network / BNN / Laplace approximation / deep ensemble / Monte Carlo dropout / MC dropout / last-layer Laplace / linearized Laplace / cold posterior = 1.6
posterior distribution / posterior approximation / approximate posterior / posterior density / generalized Bayes / posterior contraction = 1.3
posterior / prior distribution / likelihood function / intractable likelihood / marginal likelihood / model evidence / Bayes factor = 0.7
variational inference / variational Bayes / variational Bayesian / variational approximation / mean-field variational / amortized inference / evidence lower bound / ELBO / variational family = 1.7
expectation propagation / belief propagation / message passing inference / factor graph / sum-product / approximate inference / expectation maximization / EM algorithm = 1
probabilistic programming / probabilistic program / Stan / Pyro / probabilistic circuit / graphical model / Bayesian network / Markov random field / Ising model learning = 1.2
simulation-based inference / likelihood-free / approximate Bayesian computation / neural likelihood / SBI / synthetic likelihood / simulator-based = 1.8
Gaussian process / GP regression / kriging / inducing point = 1.8
neural process / prior-data fitted / Student-t process = 1.2
MCMC / Markov chain Monte Carlo / Gibbs sampling / Gibbs sampler / slice sampling / piecewise deterministic Markov process = 1.7
Hamiltonian Monte Carlo / MALA / SGLD = 1.8
log-concave / Poincaré inequality / isoperimetry / log-Sobolev / mixing time / proximal sampler / sampling from a distribution / sampling algorithm / sampling complexity = 1.1
target density / Boltzmann generator / neural sampler / diffusion-based sampler / target distribution / normalizing constant / free energy estimation / unnormalized = 1
sequential Monte Carlo / SMC / particle filter / particle filtering / Monte Carlo sampling / Monte Carlo integration / control variate / state-space inference = 1.1
Kalman filter / ensemble Kalman / data assimilation / state estimation / filtering and smoothing / nonlinear filtering / hidden Markov model / HMM / smoothing distribution = 0.7
SVGD / particle-based variational / Fisher-Rao / birth-death / mean-field Langevin = 1.5
optimal transport / transport map / transport plan / OT problem = 2
Sinkhorn / Wasserstein / earth mover's distance / Brenier / Kantorovich potential / multi-marginal / Bures = 1.6
Schrödinger bridge / entropic regularization / iterative proportional fitting / trajectory inference = 1
maximum mean discrepancy / MMD / kernel mean embedding / two-sample test / two-sample testing / kernel two-sample / f-divergence / KL divergence / Kullback-Leibler / Rényi divergence / kernel embedding = 0.8
density estimation / density ratio / density estimator / nonparametric density / mixture density / score estimation / noise contrastive estimation / maximum likelihood estimation = 1.2
normalizing flow = 0.8
energy-based model / energy-based learning / contrastive divergence / Boltzmann machine / RBM = 0.9
latent variable / variational autoencoder / mixture model / Gaussian mixture / topic model / LDA / Indian buffet / factor model / Pólya tree = 0.8
probabilistic model / probabilistic modeling / probabilistic inference / probabilistic machine learning / probabilistic forecast / probabilistic prediction / probabilistic framework / statistical inference / probabilistic numerics = 1
uncertainty quantification / uncertainty estimation / uncertainty estimate / predictive uncertainty / epistemic / aleatoric / uncertainty-aware / evidential / predictive distribution / second-order uncertainty = 1.4
ECE / miscalibration / miscalibrated / calibrated uncertainty / temperature scaling / recalibration / well-calibrated / overconfident / multicalibration / scoring rule = 1.3
prediction set / prediction interval / coverage guarantee / exchangeability / marginal coverage / conditional coverage / quantile regression = 1.8
credible interval / confidence set / confidence sequence / hypothesis testing / hypothesis test / e-value / p-value / false discovery rate / multiple testing / anytime-valid / bootstrap / selective inference / prediction-powered inference / permutation test / knockoff = 0.9
causal inference / causal effect / treatment effect / potential outcome / propensity score / doubly robust / double machine learning / debiased machine learning = 1.6
causal discovery / causal structure / structure learning / causal graph / directed acyclic graph / DAG / NOTEARS / SCM / structural equation model / causal model / conditional independence / additive noise model / PC algorithm / Markov equivalence class = 1.8
identifiability / identifiable / independent component analysis / ICA / do-calculus / interventional data / interventional distribution / instrumental variable / confounder / confounding / backdoor adjustment / mediation analysis = 1.1
causal / counterfactual = 0.8
optimal experimental design / information gain / active learning / BALD = 0.9
Hawkes process / Cox process / rough path / path signature = 0.7
copula / tail dependence / dependence structure / multivariate distribution / entropy estimation / information-theoretic estimator / mutual information estimator = 0.8
kernel herding / coreset / thinning / quantization of measures / determinantal point process / DPP / barycenter / empirical measure / discrete measure = 0.9
GFlowNet / generative flow network / trajectory balance / amortized sampling / discrete sampling / Gumbel / reparameterization trick / reparameterization gradient / pathwise gradient / score function gradient / REINFORCE estimator / discrete latent = 1
Bayesian inverse problem / inverse uncertainty / surrogate likelihood / posterior consistency / Bernstein-von Mises / posterior concentration / frequentist coverage / predictive Bayes = 1.2
BART model / spike-and-slab / horseshoe prior / shrinkage prior / Bayesian variable selection / sparse Bayesian / automatic relevance determination = 1.3
covariance estimation / precision matrix estimation / Gaussian graphical model / graphical lasso / covariance matrix estimation / inverse covariance = 0.8
missing data / imputation / missing value / missing not at random / censored / survival analysis / survival model / Cox model = 0.7
conditional distribution / marginal distribution = 0.5
deferral / abstain / distributional uncertainty / model averaging / model misspecification / misspecified = 0.7
Bayes' rule / Bayes theorem / belief update / maximum a posteriori / MAP estimate / MAP estimation = 0.7
information geometry / statistical manifold / exponential family / conjugate prior / natural parameters / sufficient statistics = 0.7
U-statistic / semiparametric / targeted learning / efficient estimator / M-estimation / regression discontinuity / synthetic control / difference-in-differences / randomized experiment / A/B test / A/B testing = 0.8
expected score / ensemble prediction / ensemble member = 0.4
+ uncertainty = 0.6
+ inference = 0.4
+ probabilistic / probability / distribution = 0.3
+ prior / likelihood = 0.4
+ sampling / sampler / sample from = 0.4
+ transport = 0.4
+ estimator / estimation = 0.3
+ statistical / statistics = 0.3
+ ensemble / Monte Carlo / stochastic = 0.3
+ coverage / confidence = 0.3
+ conformal / Stein / Dirichlet / Monge / Langevin / calibration / CATE / Kantorovich / interacting particle / importance sampling = 0.8
learning / neural network = 0.1
+ probability measure / Monte Carlo method / stochastic differential equation / partition function / stochastic process / extreme value / Metropolis / quasi-Monte Carlo / causality / maximum entropy / population dynamics / Lévy process / Fokker-Planck / NUTS / SDE / replica exchange / observational data / HMC / Boltzmann distribution / jump process / point process / Poisson process / parallel tempering / confidence interval / stochastic optimal control sampling / intervention / Fisher information / joint distribution / probability density / probability distribution = 0.8
`,
};
