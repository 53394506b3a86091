import type { ThemeLexicon } from '../themeLexicon.ts';

export const pruningSparsity: ThemeLexicon = {
  label: 'Pruning & sparsity',
  area: 'Efficiency & compression',
  terms: `
network pruning / model pruning / weight pruning / DNN pruning / parameter pruning / LLM pruning / pruning of large language models / pruning neural networks / pruning of neural networks / pruning large language models = 2
pruning = 1.4
pruned = 1
prune = 1
pruner / pruning method / pruning algorithm / pruning framework / pruning technique / pruning strategy / pruning approach = 1.6
structured pruning / structural pruning / structurally pruned / structured sparsity / semi-structured / coupled structures = 2
unstructured pruning / unstructured sparsity / one-shot pruning / post-training pruning / layer-wise pruning / unstructured sparse / retraining-free pruning / training-free pruning = 2
filter pruning / channel pruning / neuron pruning / head pruning / kernel pruning / block pruning / channel selection pruning / filter-level / neuron removal = 2
depth pruning / layer pruning / layer dropping / layer removal / removing layers / block removal / layer redundancy / redundant layers / width pruning / depth compression / layer skipping = 1.6
magnitude pruning / magnitude-based pruning / iterative pruning / gradual pruning / global pruning / IMP = 1.8
pruning criterion / pruning criteria / pruning metric / pruning mask / pruning ratio / pruning rate / pruning score / sparsity ratio / pruning at initialization / pruning-aware / pruning before training / pruning during training / pruning threshold = 2
Optimal Brain Surgeon / Optimal Brain Damage / OBS / OBD / Optimal Brain Compression / SparseGPT / Wanda / LLM-Pruner / SliceGPT / ShortGPT / Sheared LLaMA / FLAP / ALPS / oBERT / WoodFisher / SNIP / GraSP / SynFlow / Minitron = 2
lottery ticket / winning ticket / supermask / edge-popup = 2
subnetwork / sparse mask / binary mask / mask learning / mask training = 0.8
sparse neural network / sparse network / sparse model / sparse deep learning / sparse deep neural network / sparse weights / weight sparsity / sparsely connected / sparse LLM / sparse language model / sparse transformer = 1.6
sparse training / sparse-to-sparse / DST / RigL / SET / sparse evolutionary training / sparse pre-training / sparse fine-tuning / sparse from scratch / sparse optimization of networks = 1.9
fine-grained structured sparsity / transposable mask = 2
sparsity = 0.9
activation sparsity / contextual sparsity / activation sparse / sparse activation / sparsely activated neurons / ReLUfication / ReLU sparsity / neuron sparsity / sparse FFN / dead neurons / TEAL = 1.7
sparsity allocation / layer-wise sparsity / non-uniform sparsity / layerwise sparsity / sparsity distribution / sparsity ratio allocation / non-uniform pruning / sparsity budget / sparsity scheduling = 1.8
sparsification / sparsify / sparsifying / sparsified / sparsifier / sparsity-inducing / sparsity-promoting / sparsity-aware / induce sparsity = 1.2
L0 regularization / group sparsity / group lasso / L1 regularization / hard concrete / group sparse / sparse regularization / l1 penalty = 0.8
block sparsity / block-sparse / butterfly / structured matrix / Monarch matrix / block diagonal weights = 0.9
model compression / network compression / LLM compression / DNN compression / compression of neural networks / compressing neural networks / compressing large language models / compressed model / compress model / deep compression = 1.2
low-rank compression / SVD compression / SVD-based compression / SVD-LLM / low-rank factorization / low-rank decomposition / weight decomposition / tensor decomposition compression / low-rank plus sparse / sparse plus low-rank / activation-aware SVD / ASVD / rank selection = 1
layer merging / layer collapse / neuron merging / weight sharing / parameter sharing / layer fusion / model folding / depth shrinking / slimmable / slimming / width reduction = 0.9
token pruning / token reduction / token merging / token dropping / ToMe / patch pruning / token sparsification = 0.9
expert pruning / pruning experts / expert merging / MoE pruning / MoE compression / expert dropping / pruning mixture-of-experts = 1.6
KV cache pruning / cache eviction / attention sparsity / sparse attention = 0.4
pruning of diffusion / pruning diffusion models / pruning vision transformers / pruning vision-language / ViT pruning / pruning CLIP / compact vision transformer / pruning CNN / pruning convolutional / pruning transformer / transformer pruning / BERT pruning = 2
movement pruning / fine-pruning / Hessian-based pruning / second-order pruning / gradient-based pruning / sensitivity-based pruning / Taylor pruning / importance-based pruning / first-order pruning / Fisher pruning / data-free pruning = 1.9
importance score / weight importance / importance criterion / importance metric / saliency score / parameter importance / neuron importance / importance estimation / saliency criterion = 0.9
redundancy / redundant / over-parameterized network / unimportant weights / remove weights / weight removal / removal of weights = 0.5
retraining / fine-tune after pruning / recovery after pruning / retrain / recover accuracy / post-pruning / recovery fine-tuning / weight reconstruction / reconstruction error minimization / layer-wise reconstruction = 0.7
sparse matrix multiplication / sparse kernel / sparse inference / SpMM / sparse accelerator / sparse tensor / sparse computation / sparse hardware / sparse matrix-vector = 1
dynamic pruning / runtime pruning / dynamic network / conditional computation / early exit / dynamic inference / input-dependent pruning / adaptive computation = 0.6
structured dropout / LayerDrop / stochastic depth / DropConnect = 0.6
differentiable pruning / learnable mask / probabilistic pruning / mask optimization / soft pruning / soft threshold / continuous sparsification / differentiable mask / combinatorial pruning = 1.5
pruning for robustness / adversarial pruning / pruning and generalization / pruning and fairness / pruning effect / effect of pruning / robustness of pruned / impact of pruning / pruning literature = 1.4
pruning and quantization / prune and quantize / pruning and distillation / pruning with distillation / quantization and pruning = 1.6
compression ratio / compression rate / compact model / compact network / smaller network / lightweight network / parameter reduction / FLOPs reduction / reduction in FLOPs / model size / speedup ratio = 0.7
data pruning / dataset pruning / coreset selection / sample pruning = 0.5
grow and prune / pruning and regrowth / prune-and-grow / neuron growth / network growing / connectivity / regrow / growing neural networks / rewiring = 0.7
sparse autoencoder / sparse coding / dictionary learning / sparse representation / k-sparse / compressed sensing = 0.6
sparse recovery / hard thresholding / sparse regression / L0 norm / best subset selection / feature selection / top-k sparsity / sparse signal = 0.6
gradient sparsification / top-k sparsification / sparse gradient / sparse communication / top-k operator = 0.7
embedding pruning / vocabulary pruning / vocabulary trimming / ensemble pruning / tree pruning = 0.6
recurrent pruning / RNN pruning / speech model pruning / state space model pruning / Mamba pruning / pruning GNN / graph lottery ticket / spiking network pruning = 1.5
pruned model / pruned network / pruned LLM / dense counterpart / dense model / sparse counterpart / dense network / dense baseline / dense weights = 1.3
sparse mixture / sparse upcycling / dense to sparse = 0.4
zero-shot accuracy after pruning / zero-shot perplexity / calibration data / calibration set / calibration sample = 0.6
synaptic pruning / brain-inspired sparsity / sparse connectivity / random pruning / random sparse / Erdős-Rényi mask / sparse topology / biological sparsity / Ramanujan graph pruning = 1.2
inference speedup / wall-clock speedup / acceleration on hardware / FLOPs / theoretical speedup / actual speedup / latency-aware pruning / hardware-aware pruning / latency constraint = 0.5
one-shot compression / post-training compression / compression-aware / training-free compression / elastic model / nested subnetworks / flexible deployment / compression framework = 1
+ sparse = 0.6
+ mask / masking = 0.5
+ compression / compress / compressed = 0.5
+ importance / saliency = 0.4
+ layer / channel / filter / neuron / head / block = 0.3
+ speedup / acceleration / efficient inference = 0.3
+ perplexity / accuracy drop / performance degradation = 0.3
+ parameters / weights = 0.3
+ without retraining / fine-tuning = 0.3
N:M sparsity / 2:4 sparsity / N:M sparse / 2:4 sparse / N:M structured / 2:4 semi-structured = 2
neural network / language model = 0.1
`,
};
