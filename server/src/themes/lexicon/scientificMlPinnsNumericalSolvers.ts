import type { ThemeLexicon } from '../themeLexicon.ts';

export const scientificMlPinnsNumericalSolvers: ThemeLexicon = {
  label: 'Scientific ML, PINNs & numerical solvers',
  area: 'Optimisation & theory',
  terms: `
physics-informed neural network / physics informed neural network / PINN / physics-informed / physics informed / physics-informed machine learning / physics-informed learning / physics-informed deep learning = 2
physics-constrained / physics-guided / physics-based machine learning / physics-aware / physics-inspired / knowledge-guided machine learning / physical constraint / physical law / physics loss / PDE loss / PDE residual / residual loss / collocation point / physics-based model = 1.2
scientific machine learning / SciML / AI for science / machine learning for science / scientific computing / scientific discovery with machine learning / computational science / AI4Science / scientific foundation model = 1.5
neural operator / Fourier neural operator / FNO / DeepONet / operator learning / deep operator network / solution operator / graph neural operator / operator network / transformer operator / PDE foundation model / neural PDE solver / neural PDE / PDE surrogate / learned PDE solver = 2
neural solver / neural surrogate / surrogate modeling / surrogate for simulation / emulator / neural emulator / learned simulator / learned simulation / neural simulator / MeshGraphNet / graph network simulator / mesh-based simulation = 1.2
partial differential equation / PDE / parametric PDE / time-dependent PDE / nonlinear PDE / elliptic PDE / high-dimensional PDE / PDE solver / PDE solving / PDE-constrained / stochastic PDE = 1.5
ordinary differential equation / ODE / ODE system / differential equation / stiff ODE / fractional differential / delay differential / integro-differential / integral equation / differential-algebraic = 1
neural ODE / neural ordinary differential equation / neural differential equation / neural controlled differential / universal differential equation / latent ODE / ODE network / continuous-time model / continuous-depth / continuous depth / neural CDE = 1.7
Hamiltonian neural network / Lagrangian neural network / Hamiltonian system / structure-preserving / symplectic / symplectic integrator / energy-conserving / energy conservation / port-Hamiltonian / geometric integrator / conservation law / Hamiltonian dynamics = 1.1
Burgers' equation / Burgers equation / Navier-Stokes / Navier-Stokes equation / Darcy flow / Helmholtz / Helmholtz equation / Poisson equation / heat equation / wave equation / advection / advection-diffusion / Allen-Cahn / Kuramoto-Sivashinsky / shallow water / Maxwell's equation / Euler equations / Poisson problem = 1
Schrödinger equation / Hamilton-Jacobi / Hamilton-Jacobi-Bellman / Boltzmann equation / Fokker-Planck equation / reaction-diffusion / Cahn-Hilliard / Black-Scholes / Kolmogorov equation / Korteweg-de Vries / Vlasov / eikonal / backward stochastic differential = 0.8
deep Ritz / deep Galerkin / weak form / variational form / deep BSDE / random feature method for PDE / extreme learning machine PDE / spectral method / weak adversarial / Ritz method = 1.1
finite element / finite element method / finite volume / finite difference / finite-difference / discontinuous Galerkin / Galerkin / isogeometric / boundary element / meshfree / mesh-free / virtual element / mesh refinement / adaptive mesh / adaptive mesh refinement / mesh generation = 1.2
numerical method / numerical scheme / numerical solver / numerical solution / numerical simulation / numerical analysis / numerical integration / time integration / time stepping / Runge-Kutta / exponential integrator / time discretization / discretization / numerical PDE / numerical approximation / discretization error = 0.8
multigrid / algebraic multigrid / domain decomposition / multiscale method / multilevel method / fast multipole / hierarchical matrix / H-matrix / Schwarz method / parallel-in-time / parareal / coarse grid / multiscale = 1
linear system / linear solver / iterative solver / iterative method / conjugate gradient / Krylov / Krylov subspace / GMRES / linear system solver / sparse linear system / randomized Kaczmarz / Kaczmarz / direct solver / sparse solver / solving linear systems / Richardson iteration = 1.2
preconditioner / preconditioning / incomplete factorization / incomplete Cholesky / ILU preconditioner / preconditioned conjugate gradient / neural preconditioner / learned preconditioner = 0.9
numerical linear algebra / randomized numerical linear algebra / randomized SVD / matrix factorization / low-rank approximation / low-rank matrix / eigenvalue problem / eigensolver / matrix function / sketching / matrix sketching / least squares problem / SVD / singular value decomposition / matrix completion / Nyström / trace estimation / leverage score = 0.8
tensor decomposition / tensor train / tensor network / tensor completion / Tucker decomposition / CP decomposition / canonical polyadic / low-rank tensor / tensor factorization / tensor methods / matrix product state = 0.8
reduced-order model / reduced order model / reduced-order modeling / model order reduction / model reduction / proper orthogonal decomposition / POD / reduced basis / dynamic mode decomposition / DMD / latent dynamics / reduced-order / hyper-reduction = 1.3
Koopman / Koopman operator / Koopman theory / Koopman autoencoder / transfer operator / extended dynamic mode decomposition / EDMD / Perron-Frobenius = 1.6
dynamical system / nonlinear dynamical system / chaotic system / chaotic dynamics / chaotic / chaos / Lorenz / Lorenz-63 / Lorenz-96 / attractor / strange attractor / learning dynamical systems / dynamical systems reconstruction / dynamics learning / bifurcation / Lyapunov exponent = 0.9
system identification / equation discovery / SINDy / sparse identification / symbolic regression / governing equations / discovering equations / data-driven discovery / discovery of equations / PDE discovery / identification of dynamics / sparse identification of nonlinear dynamics = 1.6
reservoir computing / echo state network / echo state / next-generation reservoir / physical computing = 1
computational fluid dynamics / CFD / fluid dynamics / fluid mechanics / turbulence / turbulent flow / turbulence modeling / large eddy simulation / RANS / airfoil / aerodynamics / aerodynamic / fluid simulation / fluid flow / Reynolds number / incompressible / multiphase flow / flow field = 0.9
solid mechanics / structural mechanics / elasticity / constitutive model / constitutive law / material modeling / fracture / plasticity / hyperelastic / stress field / computational mechanics / homogenization / digital twin = 0.8
weather forecasting / weather prediction / numerical weather prediction / climate model / climate modeling / climate simulation / weather model / GraphCast / Pangu-Weather / FourCastNet / ERA5 / WeatherBench / precipitation nowcasting / nowcasting / data-driven weather / downscaling / subgrid / parameterization of climate / earth system model / ocean model = 1.4
data assimilation / inverse problem for PDE / PDE inverse problem / parameter identification / parameter estimation in differential equations / inverse design / inverse modeling / full waveform inversion / seismic inversion / subsurface flow / reservoir simulation / geophysical inversion / electrical impedance tomography = 0.9
molecular dynamics / molecular simulation / interatomic potential / machine learning interatomic potential / machine-learned potential / machine learning force field / force field / MLIP / neural network potential / universal potential / potential energy surface / coarse-grained / coarse-graining / equivariant potential / MACE / NequIP / collective variable / enhanced sampling = 1.5
density functional theory / DFT / quantum chemistry / electronic structure / exchange-correlation / ab initio / coupled cluster / neural wavefunction / variational Monte Carlo / neural quantum state / wave function / FermiNet / ground state energy / Hamiltonian prediction / quantum Monte Carlo = 1
molecule / molecule generation / molecular generation / molecular property prediction / molecular representation / molecular graph / molecular conformation / conformer / conformer generation / molecular / drug discovery / drug design / structure-based drug design / QM9 / ZINC / MD17 / MoleculeNet / chemical reaction / retrosynthesis / SMILES / reaction prediction / chemistry = 1.2
protein / protein structure prediction / protein folding / AlphaFold / protein design / protein language model / protein structure / protein sequence / antibody / protein-ligand / docking / molecular docking / protein engineering / ESM / inverse folding / enzyme / peptide / RNA structure / RNA design = 1.2
crystal structure / crystal structure prediction / crystal generation / materials discovery / material property / materials science / materials design / crystal / inorganic materials / Materials Project / metal-organic framework / catalyst / Open Catalyst / alloy / battery = 0.9
E(3)-equivariant / SE(3)-equivariant / equivariant neural network / equivariant graph neural network / SO(3)-equivariant / equivariant network / equivariant / equivariance / group equivariant / spherical harmonics / tensor product equivariant / rotational equivariance / gauge equivariant / symmetry-preserving / Clifford algebra network = 0.9
physical system / physical simulation / physics simulation / physical process / scientific simulation / simulation of physical / simulation data / high-fidelity simulation / differentiable simulation / differentiable simulator / differentiable physics / differentiable programming / automatic differentiation / solver-in-the-loop / hybrid model of physics / rollout error / autoregressive rollout stability = 1
irregular geometry / irregular domain / complex geometry / unstructured mesh / boundary condition / initial condition / initial and boundary / resolution-invariant / discretization-invariant / zero-shot super-resolution of PDE / mesh independent / function space / infinite-dimensional / PDEBench = 0.8
optimal control / optimal control problem / PDE control / model predictive control of dynamical / Lyapunov function / neural Lyapunov / control theory / stability of dynamical systems / Pontryagin / Riccati equation / linear quadratic / contraction theory / control system / Lyapunov stability = 0.6
particle physics / high-energy physics / collider / LHC / jet tagging / jet / calorimeter / lattice field theory / lattice QCD / astrophysics / cosmology / cosmological simulation / gravitational wave / exoplanet / galaxy / N-body simulation / dark matter / astronomical = 0.6
plasma / fusion / tokamak / nuclear / neutron / radiative transfer / radiation transport / photonics / metamaterial / electromagnetics / electromagnetic / optical device / semiconductor device / combustion / battery degradation = 0.6
quantum computing / quantum circuit / variational quantum / variational quantum algorithm / quantum machine learning / quantum neural network / quantum algorithm / barren plateau / qubit / quantum many-body / quantum simulation / quantum kernel / quantum computer = 0.7
single-cell / gene expression / gene regulatory network / genomics / systems biology / epidemiological model / cell dynamics / biological system / biophysical / pharmacokinetic / perturbation response / DNA sequence = 0.6
Kolmogorov-Arnold network / Kolmogorov-Arnold / KAN / KANs / sinusoidal network for PDE / random Fourier features PDE / neural field for PDE / implicit neural representation for PDE = 1
multi-fidelity modeling / multifidelity / transfer learning PDE / meta-learning PDE / uncertainty quantification of PDE / polynomial chaos / stochastic collocation / sensitivity analysis / stochastic Galerkin = 0.9
scientific data / scientific discovery / simulation / simulator / physics / physical quantities / engineering simulation / science and engineering / physical science / spatiotemporal dynamics / computational cost of simulation = 0.4
temporal causality PINN / causal training / loss balancing PINN / training pathologies / gradient pathologies / stiffness / spectral bias / Fourier features / adaptive sampling collocation / residual-based adaptive = 0.8
a priori error estimate / a posteriori error estimate / error estimate / error analysis of scheme / stability analysis / well-posedness / convergence order / superconvergence / inf-sup = 0.6
mathematical physics / statistical physics / thermodynamic / thermodynamics / phase transition / phase field / non-equilibrium / stochastic thermodynamics / critical phenomena / Monte Carlo simulation = 0.4
+ physical = 0.4
+ solver / solve = 0.4
+ operator = 0.3
+ numerical / numerical experiments = 0.3
+ dynamics / trajectory = 0.3
+ nonlinear / time-dependent = 0.3
+ equation = 0.5
+ accuracy and efficiency / computational cost / high-dimensional = 0.2
+ atomistic / atom / atomic / force prediction = 0.7
+ energy / forces = 0.3
+ neural network / deep learning / machine learning = 0.4
`,
};
