import type { ThemeLexicon } from '../themeLexicon.ts';

export const scientificMlPinnsNumericalSolvers: ThemeLexicon = {
  label: 'Scientific ML, PINNs & numerical solvers',
  area: 'Optimisation & theory',
  terms: `
PINN / physics-informed = 2
physics-constrained / physics-guided / physics-based machine learning / physics-aware / physics-inspired / knowledge-guided machine learning / physical constraint / physical law / physics loss / PDE loss / PDE residual / residual loss / collocation point / physics-based model = 1.2
scientific machine learning / SciML / AI for science / machine learning for science / scientific computing / scientific discovery with machine learning / computational science / AI4Science / scientific foundation model = 1.5
neural operator / FNO / DeepONet / operator learning / solution operator / operator network / transformer operator / PDE foundation model / neural PDE / PDE surrogate / learned PDE solver = 2
neural solver / neural surrogate / surrogate modeling / surrogate for simulation / emulator / learned simulator / learned simulation / neural simulator / MeshGraphNet / graph network simulator / mesh-based simulation = 1.2
partial differential equation / PDE = 1.5
ODE / differential equation / fractional differential / delay differential / integro-differential / integral equation / differential-algebraic = 1
neural ODE / neural ordinary differential equation / neural differential equation / neural controlled differential / universal differential equation / latent ODE / ODE network / continuous-time model / continuous-depth / neural CDE = 1.7
Hamiltonian neural network / Lagrangian neural network / Hamiltonian system / structure-preserving / symplectic / energy-conserving / energy conservation / port-Hamiltonian / geometric integrator / conservation law / Hamiltonian dynamics = 1.1
Burgers' equation / Navier-Stokes / Darcy flow / Helmholtz / Poisson equation / heat equation / wave equation / advection / Allen-Cahn / Kuramoto-Sivashinsky / shallow water / Maxwell's equation / Euler equations / Poisson problem = 1
Schrödinger equation / Hamilton-Jacobi / Boltzmann equation / Fokker-Planck equation / reaction-diffusion / Cahn-Hilliard / Black-Scholes / Kolmogorov equation / Korteweg-de Vries / Vlasov / eikonal / backward stochastic differential = 0.8
deep Ritz / deep Galerkin / weak form / variational form / deep BSDE / random feature method for PDE / extreme learning machine PDE / spectral method / weak adversarial / Ritz method = 1.1
finite element / finite volume / finite difference / Galerkin / isogeometric / boundary element / meshfree / virtual element / mesh refinement / adaptive mesh / mesh generation = 1.2
numerical method / numerical scheme / numerical solver / numerical solution / numerical simulation / numerical analysis / numerical integration / time integration / time stepping / Runge-Kutta / exponential integrator / discretization / numerical PDE / numerical approximation = 0.8
multigrid / domain decomposition / multilevel method / fast multipole / hierarchical matrix / H-matrix / Schwarz method / parallel-in-time / parareal / coarse grid / multiscale = 1
linear system / linear solver / iterative solver / iterative method / conjugate gradient / Krylov / GMRES / Kaczmarz / direct solver / sparse solver / Richardson iteration = 1.2
preconditioner / preconditioning / incomplete factorization / incomplete Cholesky / preconditioned conjugate gradient = 0.9
numerical linear algebra / matrix factorization / low-rank approximation / low-rank matrix / eigenvalue problem / eigensolver / matrix function / sketching / least squares problem / SVD / singular value decomposition / matrix completion / Nyström / trace estimation / leverage score = 0.8
tensor decomposition / tensor train / tensor network / tensor completion / Tucker decomposition / CP decomposition / canonical polyadic / low-rank tensor / tensor factorization / tensor methods / matrix product state = 0.8
model order reduction / model reduction / proper orthogonal decomposition / POD / reduced basis / dynamic mode decomposition / DMD / latent dynamics / reduced-order / hyper-reduction = 1.3
Koopman / transfer operator / extended dynamic mode decomposition / EDMD / Perron-Frobenius = 1.6
dynamical system / chaotic / chaos / Lorenz / attractor / dynamics learning / bifurcation / Lyapunov exponent = 0.9
system identification / equation discovery / SINDy / sparse identification / symbolic regression / governing equations / discovering equations / data-driven discovery / discovery of equations / PDE discovery / identification of dynamics = 1.6
reservoir computing / echo state / next-generation reservoir / physical computing = 1
CFD / fluid dynamics / fluid mechanics / turbulence / turbulent flow / large eddy simulation / RANS / airfoil / aerodynamics / fluid simulation / fluid flow / Reynolds number / incompressible / multiphase flow / flow field = 0.9
solid mechanics / structural mechanics / elasticity / constitutive model / constitutive law / material modeling / fracture / plasticity / hyperelastic / stress field / computational mechanics / homogenization / digital twin = 0.8
weather forecasting / weather prediction / climate model / climate modeling / climate simulation / weather model / GraphCast / Pangu-Weather / FourCastNet / ERA5 / WeatherBench / nowcasting / data-driven weather / downscaling / subgrid / parameterization of climate / earth system model / ocean model = 1.4
data assimilation / inverse problem for PDE / PDE inverse problem / parameter identification / parameter estimation in differential equations / inverse design / inverse modeling / full waveform inversion / seismic inversion / subsurface flow / reservoir simulation / geophysical inversion / electrical impedance tomography = 0.9
molecular dynamics / molecular simulation / interatomic potential / machine-learned potential / force field / MLIP / neural network potential / universal potential / potential energy surface / coarse-grained / coarse-graining / equivariant potential / MACE / NequIP / collective variable / enhanced sampling = 1.5
density functional theory / DFT / quantum chemistry / electronic structure / exchange-correlation / ab initio / coupled cluster / neural wavefunction / variational Monte Carlo / neural quantum state / wave function / FermiNet / ground state energy / Hamiltonian prediction / quantum Monte Carlo = 1
molecule / conformer / molecular / drug discovery / drug design / QM9 / ZINC / MD17 / MoleculeNet / chemical reaction / retrosynthesis / SMILES / reaction prediction / chemistry = 1.2
protein / AlphaFold / antibody / docking / ESM / inverse folding / enzyme / peptide / RNA structure / RNA design = 1.2
materials discovery / material property / materials science / materials design / crystal / inorganic materials / Materials Project / metal-organic framework / catalyst / alloy / battery = 0.9
equivariant / equivariance / spherical harmonics / symmetry-preserving / Clifford algebra network = 0.9
physical system / physical simulation / physics simulation / physical process / scientific simulation / simulation of physical / simulation data / high-fidelity simulation / differentiable simulation / differentiable simulator / differentiable physics / differentiable programming / automatic differentiation / solver-in-the-loop / hybrid model of physics / rollout error / autoregressive rollout stability = 1
irregular geometry / irregular domain / complex geometry / unstructured mesh / boundary condition / initial condition / initial and boundary / resolution-invariant / discretization-invariant / zero-shot super-resolution of PDE / mesh independent / function space / infinite-dimensional / PDEBench = 0.8
optimal control / PDE control / model predictive control of dynamical / Lyapunov function / neural Lyapunov / control theory / stability of dynamical systems / Pontryagin / Riccati equation / linear quadratic / contraction theory / control system / Lyapunov stability = 0.6
particle physics / high-energy physics / collider / LHC / jet / calorimeter / lattice field theory / lattice QCD / astrophysics / cosmology / cosmological simulation / gravitational wave / exoplanet / galaxy / N-body simulation / dark matter / astronomical = 0.6
plasma / fusion / tokamak / nuclear / neutron / radiative transfer / radiation transport / photonics / metamaterial / electromagnetics / optical device / semiconductor device / combustion / battery degradation = 0.6
quantum computing / quantum circuit / variational quantum / quantum machine learning / quantum neural network / quantum algorithm / barren plateau / qubit / quantum many-body / quantum simulation / quantum kernel / quantum computer = 0.7
single-cell / gene expression / gene regulatory network / genomics / systems biology / epidemiological model / cell dynamics / biological system / biophysical / pharmacokinetic / perturbation response / DNA sequence = 0.6
Kolmogorov-Arnold / KAN / sinusoidal network for PDE / random Fourier features PDE / neural field for PDE / implicit neural representation for PDE = 1
multi-fidelity modeling / multifidelity / transfer learning PDE / meta-learning PDE / uncertainty quantification of PDE / polynomial chaos / stochastic collocation / sensitivity analysis / stochastic Galerkin = 0.9
scientific data / scientific discovery / simulation / simulator / physics / physical quantities / science and engineering / physical science / spatiotemporal dynamics = 0.4
temporal causality PINN / causal training / loss balancing PINN / training pathologies / gradient pathologies / stiffness / spectral bias / Fourier features / adaptive sampling collocation / residual-based adaptive = 0.8
error estimate / error analysis of scheme / stability analysis / well-posedness / convergence order / superconvergence / inf-sup = 0.6
mathematical physics / statistical physics / thermodynamic / phase transition / phase field / non-equilibrium / critical phenomena / Monte Carlo simulation = 0.4
+ physical = 0.4
+ solver / solve = 0.4
+ operator = 0.3
+ numerical = 0.3
+ dynamics / trajectory = 0.3
+ nonlinear / time-dependent = 0.3
+ equation = 0.5
+ accuracy and efficiency / computational cost / high-dimensional = 0.2
+ atomistic / atom / atomic / force prediction = 0.7
+ energy / forces = 0.3
+ neural network / deep learning / machine learning = 0.4
`,
};
