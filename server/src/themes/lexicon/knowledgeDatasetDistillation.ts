import type { ThemeLexicon } from '../themeLexicon.ts';

export const knowledgeDatasetDistillation: ThemeLexicon = {
  label: 'Knowledge & dataset distillation',
  area: 'Efficiency & compression',
  terms: `
knowledge distillation / distilling knowledge / distillation of knowledge / KD method / distill knowledge / knowledge distilled / distilled knowledge = 2
+ KD = 1.2
distillation = 1.2
distill / distilling = 1
distilled = 0.8
distillation method / distillation framework / distillation technique / distillation strategy / distillation approach / distillation process / distillation pipeline / distillation training = 1.6
distillation loss / distillation objective / distillation temperature / distillation target / distillation signal / distillation scaling law / distillation data / distillation performance = 1.6
teacher-student / student-teacher / teacher and student = 1.5
teacher model / teacher network / large teacher / teacher LLM / stronger teacher / teacher ensemble / teacher's logits / pre-trained teacher / teacher language model / powerful teacher = 1.4
student model / student network / compact student / smaller student / small student / student LLM / student language model / lightweight student / student training = 1.4
teacher = 0.8
self-distillation / self-distilled / born-again / be your own teacher / self-knowledge distillation / self-teaching = 1.9
on-policy distillation / off-policy distillation / generalized knowledge distillation / GKD / MiniLLM / DistiLLM / white-box distillation / black-box distillation / on-policy knowledge distillation = 2
logit distillation / logits-based distillation / logit matching / feature distillation / feature-based distillation / relational knowledge distillation / response-based distillation / intermediate layer distillation / hidden state distillation / attention transfer / feature matching distillation / decoupled knowledge distillation / FitNets / CRD / contrastive representation distillation / logit standardization = 2
soft label / soft target / dark knowledge / softened output / soft logits / teacher outputs / teacher predictions / label smoothing and distillation = 1.2
reverse KL / forward KL / skew KL / sequence-level knowledge distillation / sequence-level distillation / token-level distillation / word-level distillation / reverse Kullback-Leibler = 1
speculative knowledge distillation / rationale distillation / reasoning distillation / chain-of-thought distillation / CoT distillation / distilling step-by-step / distilling reasoning / distillation of reasoning / distilled reasoning / DeepSeek-R1-Distill / reasoning distilled / symbolic distillation = 1.5
LLM distillation / distilling large language models / language model distillation / BERT distillation / DistilBERT / TinyBERT / MiniLM / distilled language model / task-agnostic distillation / distillation of language models / distilling language models / distillation of LLMs / distilling LLMs / distilled LLM = 2
multi-teacher / multiple teachers / ensemble distillation / teacher assistant / teacher selection / mutual learning / online distillation / collaborative distillation / peer teaching / co-distillation / online knowledge distillation / progressive distillation of teachers = 1.7
cross-architecture distillation / heterogeneous distillation / cross-modal distillation / cross-modal knowledge distillation / cross-tokenizer / vocabulary mismatch / multimodal distillation / heterogeneous teacher / cross-lingual distillation / cross-domain distillation / modality distillation = 1.6
zero-shot distillation / zero-shot knowledge distillation / data-free / synthetic data from teacher / few-shot distillation / source-free distillation / robust distillation / adversarial distillation = 1.2
federated distillation / federated knowledge distillation / distillation for federated / proxy dataset distillation / distillation-based federated / distillation in federated = 1.2
dataset distillation / data distillation / dataset condensation / data condensation / distilled dataset / distilled data / condensed dataset / distilled image / condensed data / distilling datasets / distilled set = 2
gradient matching / trajectory matching / distribution matching / matching training trajectories / MTT / kernel inducing points / KIP / SRe2L / parameter matching / statistical matching = 1
images per class / IPC / synthetic set / small synthetic dataset / decoupled dataset distillation / graph condensation / text dataset distillation / generative dataset distillation / graph distillation / condense / condensation of datasets = 1.4
coreset / dataset compression / dataset pruning / dataset quantization / data-efficient synthetic / core-set / subset selection = 0.7
policy distillation / distilled policy / value distillation / privileged information / privileged knowledge / generalized distillation / privileged distillation = 0.9
capacity gap / teacher-student discrepancy / student capacity / knowledge gap between teacher / capacity mismatch / knowledge transfer from teacher / imitation gap = 1.2
knowledge transfer / knowledge amalgamation / knowledge inheritance / transfer knowledge from a large / transferring knowledge / teacher supervision / teacher guidance / teaching / model reuse / transfer the knowledge = 0.7
weak-to-strong / weak teacher / strong student / weak supervisor / strong teacher = 0.6
mean teacher / EMA teacher / momentum teacher / pseudo-labels from teacher / noisy student / self-training teacher = 0.6
distillation theory / understanding distillation / why distillation / when does distillation / benefits of distillation / distillation helps / student generalization / teacher error / understanding knowledge distillation / theory of knowledge distillation / does knowledge distillation = 1.5
distillation attack / model extraction by distillation / anti-distillation / undistillable / distillation resistance / unauthorized distillation / distillation detection / subliminal learning / nasty teacher = 1
detection distillation / distillation for object detection / distilling detectors / segmentation distillation / ViT distillation / distillation token / distillation for vision / distillation for dense prediction / CLIP distillation / image classification distillation / distilling vision = 1.7
speech distillation / distilling speech models / distilling recommenders / ranking distillation / cross-encoder distillation / GNN-to-MLP / distilling graph neural / graph knowledge distillation / GNN distillation / retrieval distillation / distilled encoder = 1.4
distill transformer into / linearizing transformers / transformer to Mamba distillation / distilling transformers into / cross-architecture transfer / transformer to RNN distillation / distilled from transformer / distilling attention = 1
distilling diffusion / diffusion distillation / step distillation / consistency distillation / score distillation / distribution matching distillation = 0.3
context distillation / prompt distillation / knowledge injection by distillation / distilling prompts / distilling in-context / gist token / instruction distillation / prompt internalization = 1
pruning and distillation / distillation and quantization / compress via distillation / quantization-aware distillation / pruning with distillation / compression via distillation / distillation-based = 1.2
small language model / SLM / smaller model / small model / compact model / lightweight model / smaller language model / model compression / compressed model = 0.6
data augmentation for distillation / distillation sample selection / curriculum distillation / adaptive distillation / progressive distillation / token selection distillation / selective distillation / distillation curriculum / dynamic distillation / active distillation = 1.5
learning from teacher / learn from teacher / mimic teacher / mimic the teacher / imitating teacher / imitate the teacher / match the teacher / match teacher / outperform teacher / surpass teacher / outperform the teacher / align student / student to mimic = 1.4
ensemble compression / model agglomeration / agglomerative model / distilling multiple foundation models / distilling foundation models / AM-RADIO / foundation model distillation / distilling ensembles / distill an ensemble = 1.2
Tiny ImageNet dataset distillation / CIFAR-100 distillation / ResNet-34 to ResNet-18 / ImageNet distillation / ImageNet-1K distillation = 1.4
pre-training distillation / distillation pre-training / distilled pretraining / distillation during pretraining / supervised distillation = 1.5
bilevel dataset / meta-gradient data / learn synthetic data / dataset synthesis / synthetic training set / label distillation / optimized data / synthetic samples / soft-label compression = 0.7
distill from / distill into / distilled into / distilled from / distilling from / by distilling / distillation from = 1
layer mapping / intermediate features / intermediate layers / feature alignment / representation matching / hint layer = 0.4
temperature parameter / logits = 0.4
+ transfer / mimic / supervision = 0.3
+ matching / imitation = 0.3
+ compact / lightweight / smaller / compression = 0.3
+ soft / KL divergence = 0.4
+ synthetic / condensed = 0.5
+ student performance / learner / knowledge = 0.3
+ capacity / large model = 0.3
+ student = 0.8
`,
};
