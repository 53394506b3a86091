import type { ThemeLexicon } from '../themeLexicon.ts';

export const transferMetaRepresentationLearning: ThemeLexicon = {
  label: 'Transfer, meta- & representation learning',
  area: 'Learning paradigms',
  terms: `
representation learning / learned representation / learning representations / general-purpose representation / learn representation / representation quality / universal representation / useful representation = 1.5
self-supervised / SSL / self-supervision = 1.8
contrastive learning / contrastive representation / contrastive pre-training / contrastive method / contrastive framework / contrastive objective = 1.6
contrastive loss / supervised contrastive / InfoNCE / NT-Xent / hard negative / negative sample / negative pair / positive pair / alignment and uniformity / dimensional collapse / temperature in contrastive / multi-view contrastive = 1.2
SimCLR / MoCo / BYOL / SimSiam / Barlow Twins / VICReg / SwAV / DINO / DINOv2 / iBOT / JEPA / joint-embedding / non-contrastive / LeJEPA = 1.6
MAE / masked image modeling / masked modeling / pretext task / BEiT / masked reconstruction / masked prediction / rotation prediction / masked pre-training = 1.2
+ jigsaw = 1.2
autoencoder / disentanglement / disentangled / disentangle / disentangling / factor of variation / latent factor / unsupervised feature learning / manifold learning / dimensionality reduction / t-SNE / UMAP = 0.8
feature representation / feature space / latent representation / invariant representation / feature extractor / feature extraction = 0.5
+ representation space = 0.5
meta-learning / meta-learner / meta-learned / learning to learn / meta-train / meta-training / meta-test / meta-learn / meta-overfitting / meta-reinforcement learning / meta-optimization / meta-knowledge = 1.8
MAML / ProtoNet / prototypical network / matching network / episodic training / episodic learning / task distribution / ANIL / task augmentation / meta-gradient / relation network = 1.5
few-shot / one-shot learning / low-shot / miniImageNet / tieredImageNet / Meta-Dataset / support set = 1.3
zero-shot / attribute-based / unseen classes = 0.6
transfer learning / transferability / transfer knowledge / positive transfer / negative transfer / deep transfer / transfer setting / transfer performance / inductive transfer = 1.4
domain adaptation / UDA / test-time training / source domain / target domain / domain-invariant / domain alignment / domain shift / domain gap / domain discrepancy / domain adversarial = 1.6
domain generalization / DomainBed / Office-Home / VLCS / DomainNet / multi-domain / unseen domain / TerraIncognita = 1.5
distribution shift / distributional shift / covariate shift / label shift / subpopulation shift / invariant risk minimization / IRM / invariant learning / WILDS / group robustness / worst-group / simplicity bias / dataset shift / Waterbirds / debiasing / target shift / dataset bias = 1.2
test-time adaptation / TTA / entropy minimization / batch normalization adaptation / ImageNet-C / ImageNet-R / online test-time = 1.4
out-of-distribution / OOD / novelty detection / outlier exposure / unknown classes / novel class discovery / category discovery = 1
multi-task / task weighting / task balancing / gradient conflict / conflicting gradients / PCGrad / task grouping / auxiliary task / auxiliary learning / task relatedness / gradient surgery / shared representation = 1.5
class imbalance / long-tailed / long-tail / tail class / minority class / logit adjustment / SMOTE / data imbalance / class rebalancing / focal loss / cost-sensitive learning = 1.5
semi-supervised / FixMatch / pseudo-label / pseudo-labeling / consistency regularization / self-training / MixMatch / unlabeled data / labeled and unlabeled / label propagation / entropy regularization / co-training / confirmation bias / limited labeled data / limited labels = 1.2
weakly supervised / weak supervision / partial label / positive-unlabeled / PU learning / complementary label / inexact supervision / data programming / unlabeled learning / ambiguous label / multi-instance learning = 1.2
noisy label / label noise / noise-robust loss / noise transition matrix / label correction / mislabeled / memorization effect / crowdsourced labels / corrupted label / robust loss function / instance-dependent noise / co-teaching / data cleaning / noisy annotations = 1.2
+ annotator / crowdsourcing = 1.2
active learning / active learner / pool-based / query strategy / annotation budget / label-efficient / label efficiency / labeling cost / uncertainty sampling / data-efficient learning / sample-efficient labeling = 1.2
curriculum learning / self-paced = 0.8
metric learning / similarity learning / triplet loss / proxy-based / Siamese / similarity function / ArcFace / angular margin / margin-based softmax / Mahalanobis / metric space learning = 1.3
canonical correlation / CCA / cluster assignment / multi-view data = 0.8
multi-label / hierarchical classification / extreme classification / label correlation / label distribution learning / ordinal regression / ordinal classification / hierarchical label / taxonomy-aware = 1
data augmentation / mixup / CutMix / feature augmentation = 0.7
representation similarity / centered kernel alignment / CKA / representational similarity / platonic representation / model stitching / relative representation / representational alignment / representation convergence / linear probing / linear probe / linear evaluation / probing representation / linear separability / downstream transfer / kNN evaluation / frozen features / latent space alignment = 1
foundation model / pre-trained model / pre-training / fine-tuning / downstream task / pre-trained backbone = 0.4
prompt learning / prompt tuning / CoOp / parameter-efficient transfer = 0.8
task representation / Task2Vec / hypernetwork / weight-space / parameter generation = 0.8
compositional generalization / compositionality / object-centric / abstract reasoning / concept-based / relational reasoning = 0.8
time-contrastive / temporal contrastive / predictive representation / predictive coding representation / contrastive predictive coding / slow feature / slowness / infomax / redundancy reduction / information maximization / spectral contrastive / information bottleneck / sufficient representation / augmentation graph = 1
task transfer / fast adaptation / rapid adaptation / few examples / quickly adapt / small number of examples / limited data = 0.6
heterogeneous domains / feature alignment / distribution alignment / moment matching / adaptation bound / maximum classifier discrepancy / importance weighting / domain discriminator / intermediate domain / domain bridging / domain-specific / domain label / adaptation method = 0.9
source task / target task / source and target / source dataset / source model = 0.8
Matryoshka / discrete representation = 0.8
learning symmetries / invariant features / representation collapse = 0.8
low-data / small data / lack of labeled data / data scarcity / unlabeled samples / annotated data / labeled examples = 0.5
domain expert / cross-dataset / universal model / generalist model / cross-subject / inter-subject = 0.6
VTAB / BREEDS / CIFAR-10-LT / CIFAR100-LT / ImageNet-LT / iNaturalist / Omniglot / STL-10 / Office-31 / VisDA / Office-Caltech / Places-LT / Clothing1M / CIFAR-10N / WebVision = 1
human similarity / cognitive representation = 0.6
word embedding / word2vec / sentence embedding / embedding model / entity embedding / user representation = 0.3
generalize to unseen / generalization to unseen / unseen tasks / generalizability / generalization ability / novel task / generalization capability / novel categories = 0.6
deep regression / order learning = 0.5
+ representation = 0.5
+ transfer / adaptation / adapt = 0.4
+ domain = 0.4
+ unlabeled / supervision / unsupervised / supervised = 0.4
+ augmentation / view = 0.3
+ downstream / pre-trained = 0.3
+ feature / latent = 0.3
+ unseen / novel / generalization = 0.3
+ label / class = 0.2
+ source / target = 0.3
+ hyperbolic / embedding / invariance / invariant / imbalanced / Tent / spurious / re-weighting / MTL / shortcut / oversampling / Reptile / clustering / open set / source-free / MIM / PACS / slot / nuisance / k-means / cross-domain / transferable / intrinsic dimension = 0.8
unsupervised learning / supervised learning / deep learning / machine learning = 0.1
+ neural = 0.1
spurious correlation / spurious feature / spurious attribute / shortcut learning = 1.2
class-imbalanced / imbalanced classification / imbalanced learning / imbalanced data / imbalanced regression = 1.5
open-set recognition = 1
cross-domain transfer / joint learning of multiple tasks / N-way K-shot = 1.3
Siamese network = 1.6
model-agnostic meta-learning = 1.5
zero-shot learning / unsupervised representation learning / multi-view learning / dictionary learning / deep clustering = 1.3
`,
};
