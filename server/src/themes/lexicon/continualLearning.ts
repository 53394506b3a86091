import type { ThemeLexicon } from '../themeLexicon.ts';

export const continualLearning: ThemeLexicon = {
  label: 'Continual learning',
  area: 'Learning paradigms',
  terms: `
continual learning / continually learn / lifelong learning / lifelong machine learning / lifelong learner / incremental lifelong / continually learning = 2
+ CL = 0.8
continual = 1
lifelong = 0.9
catastrophic forgetting / forgetting problem / mitigate forgetting / mitigating forgetting / alleviate forgetting / reduce forgetting / catastrophically forget / forgetting issue / overcome forgetting / overcoming forgetting / catastrophic interference / prevent forgetting / without forgetting = 1.8
forgetting / forward transfer = 0.8
class-incremental = 2
+ CIL / FSCIL / TIL / DIL / OCL = 1
task-incremental / domain-incremental / blurry task / task-free / task boundary / task identity / task-ID / task inference / instance-incremental = 1.8
incremental learning / incremental task / incremental learner / incremental training / incremental classes / new classes incrementally / incremental session / incremental step / incrementally learn / learn incrementally / learning incrementally = 1.3
rehearsal = 1.5
experience replay / replay-based / replay buffer / generative replay / replay memory / memory replay / replay method / replay sample / data replay / latent replay / replay-free / replay strategy = 0.9
memory buffer / episodic memory / buffer selection / herding = 0.9
EWC / synaptic intelligence / memory aware synapses / LwF / weight consolidation / synaptic consolidation / gradient episodic memory / iCaRL / PackNet / progressive neural network / progressive network / LUCIR / PODNet = 1.9
parameter isolation / dynamic expansion / dynamically expandable / network expansion / growing network / dynamic architecture / model expansion / regularization-based method / expandable network = 1.1
gradient projection / orthogonal subspace = 0.8
L2P / DualPrompt / CODA-Prompt / prompt pool / S-Prompts / HiDe-Prompt / RanPAC / prompt selection = 1.8
PTM-based = 1.8
data stream / streaming learning / single-pass / stream of data / stream of tasks / streaming data / one-pass learning = 1.1
continued pre-training / continually pre-trained = 1.5
sequence of tasks / sequential tasks / task sequence / sequentially arriving / sequential learning / sequential fine-tuning / sequential training / sequentially learned / tasks sequentially / tasks arrive / learn sequentially / new tasks / arriving tasks / sequentially learning = 1.2
previous task / past tasks / old tasks / old knowledge / old classes / previously learned / previously acquired knowledge / previously seen classes / prior tasks / earlier tasks / past knowledge / previous knowledge = 1.3
novel classes / incoming tasks / new knowledge / newly arrived / emerging classes / current task = 0.6
stability gap = 2
primacy bias / dormant neurons / warm-start training = 1.3
never-ending reinforcement / LIBERO = 1.3
evolving domain / gradually shifting / continually changing / CTTA = 1
online meta-learning / incremental few-shot = 1.5
incremental object detection / incremental detection / incremental segmentation / background shift = 1.6
incremental intent = 1.5
sequential model editing / sequential editing = 1
incremental LoRA / adapter expansion = 1.3
task similarity / task ordering / task interference / knowledge accumulation / cross-task = 0.7
Split CIFAR / Split-CIFAR100 / Split MNIST / Permuted MNIST / Split ImageNet / Split-TinyImageNet / CORe50 / ImageNet-R / CLEAR benchmark / CIFAR-100 incremental / rotated MNIST / ImageNet-Subset / DomainNet incremental / Stream-51 / CLOC / 5-Datasets = 1.2
concept drift / drift detection / evolving data / temporal shift / temporal drift / nonstationary environment / changing environment / drifting = 0.6
open world / self-evolving = 0.7
complementary learning systems / memory consolidation / neocortex / sleep replay / biological learning / metaplasticity / neuroscience-inspired / sleep-like / wake-sleep = 0.9
classifier bias / recency bias / prototype classifier / semantic drift / feature drift / prototype drift / nearest class mean / logit adjustment incremental / analytic learning / classifier drift / representation drift / prototype compensation = 0.9
function-space regularization / online Laplace / sequential Bayesian / functional regularization / sequential Laplace / Bayesian online learning = 1
CL method / CL setting / CL benchmark = 1.6
memory-constrained / storage constraint / past data / old data / previous data = 0.8
model update / dynamic environment / ever-changing / over time = 0.4
learn continuously / learning continuously / continuously learn / continuously learning / continuously adapt / accumulate knowledge / acquire new skills / learning a sequence / sequence of datasets = 1
zero-shot degradation = 1.3
model growing / weight interpolation / ensembling across tasks / subnetworks for tasks / task-specific subnetwork / task-specific mask / soft masking / winning subnetworks / task-conditioned hypernetwork = 0.9
+ replay / buffer = 0.7
+ incremental / incrementally = 0.6
+ sequential / sequentially = 0.4
+ stream / streaming = 0.4
+ task = 0.2
+ memory = 0.3
+ regularization / isolation / expansion = 0.3
+ prompt / adapter = 0.3
+ interference / retention / drift / retain = 0.4
+ stability / adaptation = 0.3
+ prototype / class = 0.2
+ GEM / plasticity / non-stationary / null space / forget / new classes / new concepts / hippocampal / hippocampus / non-stationarity / exemplar / TRACE benchmark = 0.9
+ expansion-based = 0.6
stability-plasticity / plasticity-stability / stability and plasticity / plasticity and stability = 2
loss of plasticity / plasticity loss / maintaining plasticity / network plasticity / neural plasticity = 1.3
exemplar-free / non-exemplar / exemplar memory / exemplar set / exemplar replay / stored exemplar = 1.2
learn new classes / learning new classes / old and new classes = 1.1
non-stationary stream / non-stationary data stream = 1.1
learning without forgetting = 1.9
continual evaluation = 1.6
continual learning setting = 1.6
continual learning method = 1.6
class-incremental learning = 2
`,
};
