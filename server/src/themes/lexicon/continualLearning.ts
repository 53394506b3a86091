import type { ThemeLexicon } from '../themeLexicon.ts';

export const continualLearning: ThemeLexicon = {
  label: 'Continual learning',
  area: 'Learning paradigms',
  terms: `
continual learning / continually learn / continual learner / lifelong learning / lifelong machine learning / lifelong learner / continuous learning of tasks / incremental lifelong / continually learning = 2
+ CL = 0.8
continual = 1
lifelong = 0.9
catastrophic forgetting / forgetting problem / mitigate forgetting / mitigating forgetting / alleviate forgetting / reduce forgetting / forgetting of previously learned / catastrophically forget / forgetting in neural networks / forgetting issue / overcome forgetting / overcoming forgetting / catastrophic interference / prevent forgetting / without forgetting = 1.8
forgetting / forget / backward transfer / forward transfer = 0.8
class-incremental = 2
+ CIL / FSCIL / TIL / DIL / OCL = 1
task-incremental / task-agnostic continual / domain-incremental / blurry task / task-free / task boundary / task identity / task-ID / task inference / instance-incremental = 1.8
incremental learning / incremental task / incremental learner / incremental training / incremental classes / new classes incrementally / incremental session / incremental step / incrementally learn / incremental update of model / learn incrementally / learning incrementally = 1.3
rehearsal = 1.5
experience replay / replay-based / replay buffer / generative replay / replay memory / memory replay / replay method / replay sample / data replay / latent replay / replay-free / replay strategy = 0.9
replay continual / replay in continual / replay for continual / memory-based continual learning / replay-based continual = 1.8
exemplar / memory buffer / episodic memory / buffer selection / herding = 0.9
EWC / synaptic intelligence / memory aware synapses / learning without forgetting / LwF / weight consolidation / synaptic consolidation / GEM / gradient episodic memory / iCaRL / DER++ / PackNet / progressive neural network / progressive network / hard attention to the task / LUCIR / PODNet = 1.9
regularization-based continual / parameter isolation / architecture-based continual / expansion-based / dynamic expansion / dynamically expandable / network expansion / growing network / dynamic architecture / model expansion / regularization-based method / expandable network = 1.1
orthogonal projection of gradients / orthogonal gradient / gradient projection / orthogonal subspace / O-LoRA / null space / gradient orthogonality / orthogonal LoRA = 0.8
prompt-based continual / L2P / DualPrompt / CODA-Prompt / prompt pool / S-Prompts / HiDe-Prompt / learning to prompt for continual learning / RanPAC / prompt selection / prompt-based class-incremental / prompt-tuning continual = 1.8
pre-trained model continual / pre-trained model-based continual learning / pre-trained model-based class-incremental / continual learning with pre-trained / PTM-based / pre-trained continual / continual learning of vision-language / vision-language continual / continual learning with vision-language = 1.8
online class-incremental / online continual / data stream / streaming learning / single-pass / stream of data / stream of tasks / non-stationary stream / streaming data / one-pass learning / online learning from streams = 1.1
continual pre-training / continued pre-training / continual fine-tuning / continual instruction tuning / continual learning for LLMs / continual learning of large language models / continual learning for large language models / continually pre-trained / continual knowledge / continual adaptation of LLMs / continual learning in large language models / continual multimodal / continual alignment / continual post-training = 1.5
sequence of tasks / sequential tasks / task sequence / sequentially arriving / sequential learning / sequential fine-tuning / sequential training / sequentially learned / tasks sequentially / tasks arrive / learn sequentially / new tasks / arriving tasks / sequentially learning = 1.2
previous task / past tasks / old tasks / old knowledge / old classes / previously learned / previously acquired knowledge / previously seen classes / prior tasks / old and new classes / earlier tasks / past knowledge / previous knowledge = 1.3
novel classes / new classes / base classes / incoming classes / incoming tasks / new knowledge / newly arrived / emerging classes / new concepts / newly added classes / new domain data / current task = 0.6
stability-plasticity / plasticity-stability / stability and plasticity / stability gap / plasticity and stability = 2
plasticity / primacy bias / dormant neurons / continual backpropagation / warm-start training = 1.3
continual reinforcement learning / lifelong reinforcement learning / continual RL / never-ending reinforcement / continual robot learning / lifelong robot learning / continual imitation / continual world / LIBERO / continual policy = 1.3
continual test-time adaptation / continual domain adaptation / continual unsupervised domain adaptation / evolving domain / gradually shifting / continually changing / continual shift / CTTA / lifelong test-time = 1
continual few-shot / continual meta-learning / online meta-learning / continual self-supervised / continual unsupervised / continual representation learning / unsupervised continual / incremental few-shot / continual contrastive / continual pretraining of vision = 1.5
continual segmentation / continual semantic segmentation / incremental object detection / class-incremental semantic segmentation / incremental detection / continual object detection / incremental segmentation / background shift / continual panoptic = 1.6
continual federated / federated continual learning / federated class-incremental / continual graph / lifelong graph / graph continual learning / graph lifelong learning / decentralized continual = 1.5
continual relation extraction / continual named entity / lifelong language learning / continual language / continual learning in NLP / continual question answering / continual text / continual sentiment / incremental intent / continual learning for language = 1.5
continual generative / lifelong generative / continual diffusion / continual GAN / continual customization / continual personalization / continual concept learning / lifelong text-to-image = 1.4
continual knowledge graph / lifelong knowledge editing / lifelong model editing / sequential model editing / continual model editing / sequential editing / continual unlearning / lifelong editing / continual knowledge editing / continual machine unlearning = 1
continual model merging / continual merging / continual LoRA / incremental LoRA / LoRA continual / continual low-rank / task arithmetic continual / continual mixture of experts / continual adapter / adapter expansion / merging for continual learning / lifelong mixture = 1.3
task similarity / task order / task ordering / task interference / interference between tasks / knowledge retention / retain knowledge / retaining knowledge / knowledge accumulation / knowledge preservation / cumulative learning / curriculum of tasks / knowledge consolidation / joint training upper bound / task-specific parameters / cross-task / knowledge interference = 0.7
Split CIFAR / Split-CIFAR100 / Split MNIST / Permuted MNIST / Split ImageNet / Split-TinyImageNet / CORe50 / ImageNet-R / CLEAR benchmark / CIFAR-100 incremental / rotated MNIST / ImageNet-Subset / DomainNet incremental / Stream-51 / CLOC / TRACE benchmark / 5-Datasets = 1.2
continual learning theory / theory of continual learning / theory of forgetting / forgetting in linear / continual linear / theoretical analysis of forgetting / forgetting in overparameterized / generalization in continual learning = 1.6
concept drift / drift detection / drift adaptation / evolving data / temporal shift / temporal drift / non-stationary / non-stationarity / nonstationary environment / changing environment / drifting / data drift = 0.6
open world / open-ended learning / never-ending learning / knowledge expansion / class discovery / continual category discovery / incremental novel class / continual generalized category discovery / self-evolving = 0.7
complementary learning systems / hippocampus / hippocampal / memory consolidation / neocortex / sleep replay / brain-inspired continual / biological learning / synaptic plasticity / metaplasticity / neuroscience-inspired / sleep-like / wake-sleep = 0.9
classifier bias / recency bias / prototype classifier / semantic drift / feature drift / prototype drift / nearest class mean / logit adjustment incremental / analytic continual learning / analytic learning / classifier drift / representation drift / prototype compensation / analytic class-incremental = 0.9
function-space regularization / variational continual learning / Bayesian continual learning / online Laplace / sequential Bayesian / functional regularization / knowledge distillation for incremental / distillation-based continual / sequential Laplace / Bayesian online learning = 1
continual learning benchmark / continual evaluation / continual learning setting / continual learning scenario / continual learning method / continual learning algorithm / continual learning approach / continual learning framework / CL method / continual learning system / continual learning problem / continual learning literature / continual learning survey / continual learning baseline / CL setting / CL benchmark = 1.6
average incremental accuracy / final average accuracy / last accuracy / average accuracy across tasks / memory-free / memory-constrained / storage constraint / past data / old data / previous data / historical data unavailable = 0.8
model update / retrain from scratch / model refresh / temporal generalization / time-continual / knowledge update / dynamic environment / ever-changing / evolving task / over time = 0.4
continual anomaly detection / continual learning for time series / continual medical / continual learning in healthcare / continual learning on edge / continual sensor / on-device continual / continual speech / continual audio / continual human activity / continual intrusion = 1.3
learn continuously / learning continuously / continuously learn / continuously learning / continuously adapt / accumulate knowledge / acquire new knowledge / acquire new skills / learn new tasks / learning new tasks / learn new classes / adapt to new tasks / learning new classes / adapting to new tasks / acquiring new knowledge / learning a sequence / sequence of datasets = 1
continual visual question answering / continual multimodal instruction / continual multimodal learning / continual vision-language / continual VQA / CLIP continual / zero-shot forgetting / zero-shot degradation / multimodal continual = 1.3
model growing / weight interpolation / ensembling across tasks / subnetworks for tasks / task-specific subnetwork / task-specific mask / hypernetwork continual / lottery ticket continual / soft masking / masking for continual / winning subnetworks / task-conditioned hypernetwork = 0.9
selective forgetting / active forgetting / graceful forgetting / beneficial forgetting / fine-tuning forgetting / forgetting during fine-tuning / forgetting of pre-trained / forgetting in LLM fine-tuning / general capability forgetting / forgetting in fine-tuning / forget pre-trained knowledge / forgetting pre-trained = 1
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
`,
};
