import type { ThemeLexicon } from '../themeLexicon.ts';

export const transferMetaRepresentationLearning: ThemeLexicon = {
  label: 'Transfer, meta- & representation learning',
  area: 'Learning paradigms',
  terms: `
representation learning / learned representation / learning representations / general-purpose representation / learn representation / representation quality / universal representation / useful representation = 1.5
self-supervised / SSL / self-supervision = 1.8
contrastive learning / contrastive representation / contrastive pre-training / contrastive method / contrastive framework / contrastive objective / contrastive self-supervised = 1.6
contrastive loss / supervised contrastive / InfoNCE / NT-Xent / hard negative / negative sample / negative pair / positive pair / alignment and uniformity / dimensional collapse / temperature in contrastive / multi-view contrastive = 1.2
SimCLR / MoCo / BYOL / SimSiam / Barlow Twins / VICReg / SwAV / DINO / DINOv2 / iBOT / JEPA / joint-embedding / non-contrastive / LeJEPA / Siamese network = 1.6
masked autoencoder / MAE / masked image modeling / MIM / masked modeling / pretext task / BEiT / masked reconstruction / masked prediction / rotation prediction / jigsaw / masked pre-training / reconstruction-based pre-training = 1.2
autoencoder / disentanglement / disentangled / disentangle / disentangling / factor of variation / latent factor / unsupervised feature learning / manifold learning / dimensionality reduction / t-SNE / UMAP / subspace learning = 0.8
embedding / representation space / feature representation / feature space / latent representation / invariant representation / feature extractor / feature extraction / representation geometry / intrinsic dimension / hyperbolic / prototype representation = 0.5
meta-learning / meta-learner / meta-learned / learning to learn / meta-train / meta-training / meta-test / meta-learn / meta-overfitting / meta-reinforcement learning / meta-optimization / meta-knowledge = 1.8
MAML / model-agnostic meta-learning / Reptile / ProtoNet / prototypical network / matching network / episodic training / episodic learning / task distribution / gradient-based meta-learning / ANIL / in-context meta-learning / task augmentation / meta-gradient / relation network = 1.5
few-shot / N-way K-shot / one-shot learning / low-shot / miniImageNet / tieredImageNet / Meta-Dataset / support set = 1.3
zero-shot / attribute-based / semantic attributes / unseen classes = 0.6
transfer learning / transferability / transferable / transfer knowledge / positive transfer / negative transfer / deep transfer / transfer setting / knowledge transfer across tasks / cross-domain transfer / transfer performance / model selection for transfer / inductive transfer = 1.4
domain adaptation / UDA / source-free / test-time training / source domain / target domain / domain-invariant / domain alignment / domain shift / domain gap / domain discrepancy / domain adversarial = 1.6
domain generalization / DomainBed / Office-Home / PACS / VLCS / DomainNet / multi-domain / unseen domain / domain-invariant representation / TerraIncognita / unseen target domain / cross-domain = 1.5
distribution shift / distributional shift / out-of-distribution generalization / OOD generalization / covariate shift / label shift / subpopulation shift / invariant risk minimization / IRM / invariant learning / WILDS / group robustness / shortcut / spurious / worst-group / simplicity bias / dataset shift / Waterbirds / debiasing / target shift / dataset bias = 1.2
test-time adaptation / TTA / entropy minimization / Tent / batch normalization adaptation / ImageNet-C / ImageNet-R / online test-time / test-time prompt tuning = 1.4
out-of-distribution / OOD / open-set / novelty detection / outlier exposure / unknown classes / novel class discovery / category discovery = 1
multi-task / MTL / task weighting / task balancing / gradient conflict / conflicting gradients / PCGrad / task grouping / auxiliary task / auxiliary learning / task relatedness / joint learning of multiple tasks / gradient surgery / shared representation = 1.5
class imbalance / imbalanced / long-tailed / long-tail / tail class / minority class / logit adjustment / re-weighting / oversampling / SMOTE / data imbalance / class rebalancing / focal loss / cost-sensitive learning = 1.5
semi-supervised / FixMatch / pseudo-label / pseudo-labeling / consistency regularization / self-training / MixMatch / unlabeled data / labeled and unlabeled / label propagation / entropy regularization / co-training / confirmation bias / limited labeled data / limited labels = 1.2
weakly supervised / weak supervision / partial label / positive-unlabeled / PU learning / complementary label / learning from label proportions / inexact supervision / data programming / unlabeled learning / ambiguous label / multi-instance learning = 1.2
noisy label / label noise / noise-robust loss / noise transition matrix / sample selection for noisy / label correction / mislabeled / memorization effect / annotator / crowdsourcing / crowdsourced labels / corrupted label / robust loss function / instance-dependent noise / co-teaching / data cleaning / noisy annotations = 1.2
active learning / active learner / pool-based / query strategy / annotation budget / label-efficient / label efficiency / labeling cost / uncertainty sampling / data-efficient learning / sample-efficient labeling = 1.2
curriculum learning / self-paced / sample reweighting / data reweighting / example weighting / meta-weight / hard example mining / dataset cartography / sample difficulty / training sample importance = 0.8
metric learning / similarity learning / triplet loss / proxy-based / Siamese / similarity function / ArcFace / angular margin / margin-based softmax / Mahalanobis / metric space learning = 1.3
multi-view learning / multi-view representation / canonical correlation / CCA / clustering / k-means / incomplete multi-view / cluster assignment / multi-view data / cross-view = 0.8
multi-label / hierarchical classification / extreme classification / label correlation / label distribution learning / ordinal regression / ordinal classification / label embedding / hierarchical label / taxonomy-aware = 1
data augmentation / mixup / CutMix / augmentation strategy / augmentation policy / view generation / invariance / learned augmentation / augmentation-based / strong augmentation / feature augmentation = 0.7
representation similarity / centered kernel alignment / CKA / representational similarity / platonic representation / representation alignment across models / model stitching / relative representation / representational alignment / representation convergence / linear probing / linear probe / linear evaluation / probing representation / linear separability / downstream transfer / kNN evaluation / frozen features / latent space alignment = 1
foundation model / pre-trained model / pre-training / fine-tuning / finetuning / downstream task / frozen backbone / pre-trained backbone / downstream adaptation = 0.4
robust fine-tuning / fine-tuning distortion / fine-tuning strategy for transfer / linear probing then fine-tuning / feature distortion / WiSE-FT / prompt learning / prompt tuning / CoOp / adaptation of CLIP / few-shot CLIP / CLIP-Adapter / Tip-Adapter / model soup / vision-language adaptation / visual prompting / model zoo / adapter for vision / parameter-efficient transfer = 0.8
task vector / task arithmetic / task embedding / task representation / Task2Vec / hypernetwork / weight-space / model weights as data / neural network weights as modality / weight generation / parameter generation / neural functional / parameter space symmetry = 0.8
compositional generalization / compositionality / object-centric / slot / systematic generalization / abstract reasoning / object discovery / concept learning / concept-based / concept bottleneck / disentangled concepts / relational reasoning / compositional representation = 0.8
equivariant self-supervised / time-contrastive / temporal contrastive / predictive representation / predictive coding representation / contrastive predictive coding / slow feature / slowness / infomax / redundancy reduction / information maximization / spectral contrastive / information bottleneck / sufficient representation / augmentation graph = 1
lifelong transfer / heterogeneous transfer / sim-to-real transfer learning / cross-modal transfer / task transfer / task adaptation / fast adaptation / adapt quickly / rapid adaptation / few examples / adaptation to new tasks / quickly adapt / task generalization / small number of examples / limited data = 0.6
heterogeneous domains / gradual domain adaptation / gradual self-training / optimal transport domain adaptation / feature alignment / distribution alignment / moment matching / adaptation bound / maximum classifier discrepancy / importance weighting / domain discriminator / intermediate domain / domain bridging / domain-specific / domain label / style transfer for domain / adaptation method = 0.9
supervised pre-training / ImageNet pre-training / pre-train and fine-tune / pretrain-finetune / pre-training transfer / upstream task / source task / target task / source and target / source dataset / target dataset / source model / ImageNet-pretrained / model reprogramming / pretrain-then-finetune = 0.8
sensor representation / wearable representation / universal embedding / medical foundation / tabular self-supervised / graph contrastive / remote sensing self-supervised / self-supervised graph / self-supervised medical = 0.6
Matryoshka / sparse representation learning / binary representation learning / hashing representation / discrete representation / vector-quantized representation / nested embedding / adaptive dimension embedding / contrastive sparse = 0.8
learning invariance / symmetry discovery / learning symmetries / learning equivariance / invariant features / feature learning for transfer / feature reuse / feature suppression / feature collapse / representation collapse / collapsed representation / neural collapse transfer / feature diversity / complete collapse / minority collapse = 0.8
learning from few labels / low-data / small data / scarce labels / label scarcity / label-scarce / small labeled set / scarcity of labeled data / lack of labeled data / data scarcity / unlabeled samples / annotated data / labeled examples / data-scarce = 0.5
ensemble of pre-trained / mixture of domains / domain expert / dataset combination / cross-dataset / dataset transfer / universal model / generalist model / generalist representation / cross-subject / subject-independent / inter-subject / cross-device generalization = 0.6
VTAB / BREEDS / CIFAR-10-LT / CIFAR100-LT / ImageNet-LT / iNaturalist / Omniglot / STL-10 / Office-31 / VisDA / Office-Caltech / Places-LT / Clothing1M / CIFAR-10N / NYUv2 multi-task / WebVision = 1
neuroscience representation / brain representation alignment / biological vision representation / human similarity / human-aligned representation / representational geometry / cognitive representation / neural representation similarity / human visual similarity = 0.6
word embedding / word2vec / sentence embedding / text embedding / embedding model / entity embedding / code embedding / user representation = 0.3
invariant / equivariance of representation / symmetry of data / group invariance / nuisance = 0.3
generalize to unseen / generalization to unseen / unseen tasks / generalizability / generalization ability / novel task / generalization capability / unseen categories / novel categories = 0.6
regression imbalance / deep regression / regression representation / ranking representation / order learning / representation for regression / fairness representation / fair representation = 0.5
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
`,
};
