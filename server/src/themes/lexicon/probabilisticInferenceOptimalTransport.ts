import type { ThemeLexicon } from '../themeLexicon.ts';

export const probabilisticInferenceOptimalTransport: ThemeLexicon = {
  label: 'Probabilistic inference & optimal transport',
  area: 'Optimisation & theory',
  terms: `
Bayesian inference / Bayesian learning / Bayesian method / Bayesian approach / Bayesian framework / Bayesian computation / Bayesian analysis / Bayesian statistics / Bayesian estimation = 1.8
Bayesian model / Bayesian modeling / hierarchical Bayesian / Bayesian hierarchical / Bayesian nonparametric / Bayesian regression / Bayesian linear regression / empirical Bayes / Bayesian model selection = 1.6
Bayesian = 0.8
Bayesian neural network / Bayesian deep learning / BNN / Laplace approximation / deep ensemble / Monte Carlo dropout / MC dropout / last-layer Laplace / linearized Laplace / cold posterior = 1.6
posterior distribution / posterior inference / posterior sampling / posterior approximation / approximate posterior / posterior estimation / posterior density / intractable posterior / generalized Bayes / posterior contraction = 1.3
posterior / prior distribution / likelihood function / intractable likelihood / marginal likelihood / model evidence / Bayes factor = 0.7
variational inference / variational Bayes / variational Bayesian / variational approximation / black-box variational inference / mean-field variational / stochastic variational inference / amortized inference / amortized variational inference / evidence lower bound / ELBO / variational family = 1.7
expectation propagation / belief propagation / message passing inference / loopy belief propagation / factor graph / sum-product / approximate inference / expectation maximization / EM algorithm / expectation-maximization = 1
probabilistic programming / probabilistic program / Stan / Pyro / probabilistic circuit / sum-product network / probabilistic graphical model / graphical model / Bayesian network / Markov random field / Ising model learning = 1.2
simulation-based inference / likelihood-free inference / likelihood-free / neural posterior estimation / approximate Bayesian computation / neural likelihood / SBI / synthetic likelihood / simulator-based = 1.8
Gaussian process / Gaussian process regression / GP regression / sparse Gaussian process / deep Gaussian process / Gaussian process model / kriging / inducing point / multi-output Gaussian process / Gaussian process classification / variational Gaussian process = 1.8
neural process / conditional neural process / prior-data fitted / prior-data fitted network / stochastic process model / Student-t process = 1.2
MCMC / Markov chain Monte Carlo / Metropolis-Hastings / Metropolis / Metropolis-adjusted / Gibbs sampling / Gibbs sampler / slice sampling / parallel tempering / replica exchange / piecewise deterministic Markov process = 1.7
Hamiltonian Monte Carlo / HMC / NUTS / Langevin / Langevin dynamics / Langevin Monte Carlo / MALA / underdamped Langevin / unadjusted Langevin / overdamped Langevin / stochastic gradient Langevin / SGLD / kinetic Langevin = 1.8
log-concave / log-concave sampling / strongly log-concave / log-Sobolev inequality / Poincaré inequality / isoperimetry / log-Sobolev / mixing time / proximal sampler / sampling from a distribution / sampling algorithm / sampling complexity = 1.1
unnormalized density / unnormalized distribution / target density / Boltzmann generator / neural sampler / diffusion-based sampler / target distribution / partition function / normalizing constant / free energy estimation / Boltzmann distribution / unnormalized = 1
sequential Monte Carlo / SMC / particle filter / particle filtering / annealed importance sampling / importance sampling / Monte Carlo sampling / Monte Carlo method / Monte Carlo integration / quasi-Monte Carlo / control variate / Bayesian quadrature / state-space inference = 1.1
Kalman filter / ensemble Kalman / data assimilation / state estimation / filtering and smoothing / nonlinear filtering / hidden Markov model / HMM / smoothing distribution / Bayesian filtering / state-space model inference = 0.7
Stein variational gradient descent / SVGD / Stein discrepancy / kernel Stein discrepancy / Stein's method / Stein / particle-based variational / interacting particle / Wasserstein gradient flow / Fisher-Rao / birth-death / mean-field Langevin = 1.5
optimal transport / entropic optimal transport / unbalanced optimal transport / neural optimal transport / optimal transport map / transport map / transport plan / optimal transport plan / entropy-regularized optimal transport / discrete optimal transport / OT problem / Monge / Monge map / Kantorovich = 2
Sinkhorn / Sinkhorn algorithm / Sinkhorn divergence / Wasserstein distance / sliced Wasserstein / Wasserstein barycenter / Wasserstein space / Wasserstein / earth mover's distance / Gromov-Wasserstein / Brenier / Kantorovich potential / multi-marginal / Bures = 1.6
Schrödinger bridge / Schrödinger bridge problem / entropic regularization / iterative proportional fitting / stochastic optimal control sampling / trajectory inference / population dynamics = 1
maximum mean discrepancy / MMD / kernel mean embedding / integral probability metric / two-sample test / two-sample testing / kernel two-sample / f-divergence / KL divergence / Kullback-Leibler / Rényi divergence / divergence estimation / kernel embedding / conditional mean embedding = 0.8
density estimation / density ratio / density ratio estimation / density-ratio / kernel density estimation / conditional density estimation / density estimator / nonparametric density / mixture density / neural density estimation / score estimation / noise contrastive estimation / maximum likelihood estimation = 1.2
normalizing flow / autoregressive flow / continuous normalizing flow / triangular map / masked autoregressive flow / invertible network = 0.8
energy-based model / energy-based learning / contrastive divergence / restricted Boltzmann machine / Boltzmann machine / RBM = 0.9
latent variable model / latent variable / variational autoencoder / mixture model / Gaussian mixture / Gaussian mixture model / Dirichlet process / Dirichlet / topic model / latent Dirichlet allocation / LDA / Indian buffet / factor model / probabilistic PCA / Pólya tree = 0.8
probabilistic model / probabilistic modeling / probabilistic inference / probabilistic machine learning / probabilistic forecast / probabilistic prediction / probabilistic framework / statistical inference / probabilistic numerics = 1
uncertainty quantification / uncertainty estimation / uncertainty estimate / predictive uncertainty / epistemic uncertainty / aleatoric uncertainty / epistemic / aleatoric / uncertainty-aware / evidential deep learning / evidential / predictive distribution / second-order uncertainty = 1.4
calibration / calibration error / expected calibration error / ECE / confidence calibration / miscalibration / miscalibrated / calibrated uncertainty / temperature scaling / recalibration / well-calibrated / overconfident / multicalibration / proper scoring rule / scoring rule = 1.3
conformal prediction / conformal / conformal inference / prediction set / prediction interval / conformal risk control / coverage guarantee / exchangeability / marginal coverage / conditional coverage / quantile regression / split conformal / adaptive conformal = 1.8
credible interval / confidence interval / confidence set / confidence sequence / hypothesis testing / hypothesis test / e-value / p-value / false discovery rate / multiple testing / anytime-valid / bootstrap / selective inference / prediction-powered inference / permutation test / knockoff = 0.9
causal inference / causal effect / causal effect estimation / treatment effect / heterogeneous treatment effect / individual treatment effect / average treatment effect / conditional average treatment effect / CATE / counterfactual inference / potential outcome / observational data / propensity score / doubly robust / double machine learning / debiased machine learning = 1.6
causal discovery / causal structure / causal structure learning / structure learning / causal graph / directed acyclic graph / DAG / NOTEARS / structural causal model / SCM / structural equation model / causal model / conditional independence / conditional independence test / additive noise model / PC algorithm / Markov equivalence class = 1.8
causal representation learning / causal representation / identifiability / identifiable / nonlinear ICA / independent component analysis / ICA / disentanglement identifiability / do-calculus / interventional data / intervention / interventional distribution / causal mechanism / instrumental variable / unobserved confounding / unmeasured confounding / confounder / confounding / backdoor adjustment / mediation analysis = 1.1
causal / causality / causal reasoning / causal relationship / causal machine learning / counterfactual = 0.8
Bayesian experimental design / optimal experimental design / Bayesian optimal experimental design / expected information gain / information gain / active learning / Bayesian active learning / BALD = 0.9
stochastic differential equation / SDE / neural SDE / Fokker-Planck / diffusion process inference / stochastic process / jump process / point process / Poisson process / Hawkes process / temporal point process / Cox process / Lévy process / rough path / path signature = 0.7
copula / extreme value / tail dependence / vine copula / dependence structure / multivariate distribution / mutual information estimation / entropy estimation / information-theoretic estimator / mutual information estimator = 0.8
kernel herding / coreset / thinning / kernel thinning / quantization of measures / determinantal point process / DPP / barycenter / probability measure / space of probability measures / empirical measure / discrete measure = 0.9
GFlowNet / generative flow network / generative flow networks / trajectory balance / amortized sampling / discrete sampling / Gumbel / Gumbel-softmax / reparameterization trick / reparameterization gradient / pathwise gradient / score function gradient / REINFORCE estimator / discrete latent = 1
Bayesian inverse problem / inverse uncertainty / surrogate likelihood / posterior consistency / Bernstein-von Mises / posterior concentration / frequentist coverage / Bayesian asymptotics / martingale posterior / predictive Bayes = 1.2
Bayesian additive regression trees / BART model / spike-and-slab / horseshoe prior / shrinkage prior / Bayesian variable selection / sparse Bayesian / automatic relevance determination / Bayesian neural / Bayesian mixture = 1.3
random forest inference / covariance estimation / precision matrix estimation / Gaussian graphical model / graphical lasso / covariance matrix estimation / inverse covariance = 0.8
missing data / imputation / missing value / missing not at random / multiple imputation / censored / survival analysis / survival model / Cox model = 0.7
probability distribution / probability density / joint distribution / conditional distribution / distributional regression / marginal distribution / implicit distribution = 0.5
out-of-distribution uncertainty / deferral / abstain / distributional uncertainty / Bayesian model averaging / model averaging / model misspecification / misspecified / robust Bayesian = 0.7
Bayes' rule / Bayes theorem / Bayes rule / belief update / maximum entropy / maximum entropy principle / maximum a posteriori / MAP estimate / MAP estimation = 0.7
Riemannian sampling / information geometry / statistical manifold / exponential family / conjugate prior / natural parameters / sufficient statistics / Fisher information = 0.7
U-statistic / semiparametric / influence function estimator / semiparametric efficiency / Neyman orthogonal / targeted learning / efficient estimator / M-estimation / regression discontinuity / synthetic control / difference-in-differences / randomized experiment / A/B test / A/B testing / off-policy estimator = 0.8
expected score / ensemble prediction / ensemble member / ensemble uncertainty = 0.4
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
`,
};
