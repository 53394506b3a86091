import type { ThemeLexicon } from '../themeLexicon.ts';

export const knowledgeDatasetDistillation: ThemeLexicon = {
  label: 'Knowledge & dataset distillation',
  area: 'Efficiency & compression',
  terms: `
knowledge distillation / KD method / knowledge distilled / distilled knowledge = 2
+ KD = 1.2
student model / student network / compact student / smaller student / small student / student LLM / student language model / lightweight student / student training = 1.4
self-distillation / self-distilled / born-again / self-teaching = 1.9
MiniLLM / DistiLLM = 2
logit matching / attention transfer / FitNets / logit standardization = 2
soft label / soft target / dark knowledge / softened output / soft logits = 1.2
reverse KL / forward KL / skew KL / reverse Kullback-Leibler = 1
DistilBERT / TinyBERT / MiniLM / distilled language model / distilled LLM = 2
multi-teacher / multiple teachers / teacher assistant / teacher selection / mutual learning / peer teaching = 1.7
cross-tokenizer / vocabulary mismatch = 1.6
data-free = 1.2
dataset condensation / data condensation / distilled dataset / distilled data / condensed dataset / distilled image / condensed data / distilled set = 2
gradient matching / trajectory matching / distribution matching / matching training trajectories / kernel inducing points / SRe2L / parameter matching / statistical matching = 1
images per class / IPC / synthetic set / small synthetic dataset / graph condensation / condensation of datasets = 1.4
coreset / subset selection = 0.7
privileged information / privileged knowledge = 0.9
capacity gap / student capacity / capacity mismatch / imitation gap = 1.2
knowledge transfer / transferring knowledge / transfer the knowledge = 0.7
weak-to-strong = 0.6
student generalization = 1.5
undistillable / subliminal learning = 1
GNN-to-MLP = 1.4
linearizing transformers / cross-architecture transfer = 1
gist token / prompt internalization = 1
small language model / SLM / smaller model / small model / compact model / model compression / compressed model = 0.6
align student / student to mimic = 1.4
ensemble compression / model agglomeration / agglomerative model / AM-RADIO = 1.2
optimized data / synthetic samples = 0.7
intermediate features / intermediate layers = 0.4
temperature parameter / logits = 0.4
+ transfer / mimic / supervision = 0.3
+ matching / imitation = 0.3
+ compact / lightweight / smaller / compression = 0.3
+ soft / KL divergence = 0.4
+ synthetic / condensed = 0.5
+ student performance / learner / knowledge = 0.3
+ capacity / large model = 0.3
+ teacher / student / teaching / distillation / GKD / CRD / KIP / MTT / condense / distilling / distill / distilled = 0.8
LLM = 0.1
+ neural / training / network / models = 0.1
distilling knowledge / distillation of knowledge / distill knowledge / distill the knowledge = 2
distillation method / distillation framework / distillation technique / distillation strategy / distillation approach / distillation pipeline = 1.6
+ distillation process = 1.6
distillation loss / distillation objective / distillation temperature / distillation target / distillation signal / distillation data / distillation scaling law / distillation performance = 1.6
teacher-student / student-teacher / teacher and student = 1.5
stronger teacher / larger teacher / large teacher / powerful teacher / pre-trained teacher / teacher ensemble = 1.4
teacher output / teacher prediction / teacher error = 1.2
on-policy distillation / off-policy distillation / white-box distillation / black-box distillation = 2
feature distillation / feature-based distillation / response-based distillation / hidden state distillation / contrastive representation distillation = 2
sequence-level distillation / token-level distillation / word-level distillation = 1.4
reasoning distillation / chain-of-thought distillation / CoT distillation / rationale distillation / distilling step-by-step / distilled reasoning / distilling reasoning = 1.5
ensemble distillation / online distillation / collaborative distillation / co-distillation / progressive distillation = 1.7
cross-modal distillation / cross-architecture distillation / multimodal distillation / cross-lingual distillation / heterogeneous distillation / heterogeneous teacher = 1.6
data-free distillation / few-shot distillation / zero-shot distillation / adversarial distillation / robust distillation / federated distillation = 1.2
dataset distillation / data distillation / distilling datasets / graph distillation = 2
policy distillation / privileged distillation = 0.9
understanding distillation / distillation theory / distillation attack / anti-distillation / nasty teacher = 1.3
detection distillation / segmentation distillation / distilling detectors / distillation token / ranking distillation / retrieval distillation / GNN distillation / speech distillation = 1.5
context distillation / prompt distillation / instruction distillation = 1
pruning with distillation / distillation-based = 1.2
curriculum distillation / adaptive distillation / selective distillation / pretraining distillation / supervised distillation = 1.5
mimic the teacher / match the teacher / imitate the teacher / outperform the teacher / learn from the teacher / learning from a teacher = 1.4
distilled from / distilled into / distill from / distill into / by distilling / distillation from / distilling from = 0.9
teacher model = 1.4
teacher network = 1.4
`,
};
