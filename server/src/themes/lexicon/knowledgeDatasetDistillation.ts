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
coreset / core-set / subset selection = 0.7
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
neural network / neural / training / language model / large language model / LLM / model compression / network / models = 0.1
`,
};
