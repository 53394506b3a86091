import type { ThemeLexicon } from '../themeLexicon.ts';

export const pruningSparsity: ThemeLexicon = {
  label: 'Pruning & sparsity',
  area: 'Efficiency & compression',
  terms: `
pruning = 1.4
pruned = 1
prune = 1
pruner = 1.6
structured sparsity / semi-structured / coupled structures = 2
unstructured sparsity / unstructured sparse = 2
filter-level / neuron removal = 2
layer dropping / layer removal / removing layers / block removal / layer redundancy / redundant layers / depth compression / layer skipping = 1.6
sparsity ratio = 2
Optimal Brain Surgeon / Optimal Brain Damage / Optimal Brain Compression / SparseGPT / SliceGPT / ShortGPT / Sheared LLaMA / oBERT / WoodFisher / SynFlow / Minitron = 2
lottery ticket / winning ticket / supermask / edge-popup = 2
subnetwork / binary mask / mask learning = 0.8
sparse neural network / sparse network / sparse model / sparse deep learning / sparse weights / sparsely connected / sparse LLM / sparse language model / sparse transformer = 1.6
sparse training / sparse-to-sparse / RigL / sparse evolutionary training / sparse pre-training / sparse fine-tuning / sparse from scratch = 1.9
transposable mask = 2
sparsity = 0.9
activation sparsity / activation sparse / sparse activation / sparsely activated neurons / ReLUfication / sparse FFN / dead neurons / TEAL = 1.7
sparsification / sparsify / sparsifying / sparsified / sparsifier / sparsity-inducing / sparsity-promoting = 1.2
L0 regularization / group sparsity / group lasso / L1 regularization / hard concrete / group sparse / sparse regularization / l1 penalty = 0.8
block-sparse / Monarch matrix / block diagonal weights = 0.9
model compression / network compression / LLM compression / DNN compression / compressing neural networks / compressed model / compress model / deep compression = 1.2
low-rank compression / SVD compression / SVD-based compression / SVD-LLM / low-rank factorization / low-rank decomposition / weight decomposition / tensor decomposition compression / activation-aware SVD / ASVD / rank selection = 1
layer merging / layer collapse / neuron merging / weight sharing / parameter sharing / layer fusion / model folding / depth shrinking / slimmable / slimming / width reduction = 0.9
token reduction / token merging / token dropping / ToMe = 0.9
expert merging / MoE compression / expert dropping = 1.6
cache eviction = 0.4
compact vision transformer = 2
importance score / weight importance / importance criterion / importance metric / saliency score / parameter importance / neuron importance / importance estimation / saliency criterion = 0.9
retraining / retrain = 0.7
sparse matrix multiplication / sparse kernel / sparse inference / SpMM / sparse accelerator / sparse tensor / sparse computation / sparse hardware / sparse matrix-vector = 1
dynamic network / dynamic inference / adaptive computation = 0.6
LayerDrop / DropConnect = 0.6
learnable mask / mask optimization / soft threshold / differentiable mask = 1.5
compression ratio / compression rate / compact model / compact network / smaller network / parameter reduction / model size / speedup ratio = 0.7
regrow / rewiring = 0.7
sparse autoencoder / sparse coding / dictionary learning / k-sparse / compressed sensing = 0.6
sparse recovery / hard thresholding / sparse regression / L0 norm / best subset selection / feature selection / sparse signal = 0.6
sparse communication = 0.7
dense counterpart / dense model / sparse counterpart / dense network / dense baseline / dense weights = 1.3
sparse mixture = 0.4
calibration data / calibration sample = 0.6
random sparse / Erdős-Rényi mask / sparse topology = 1.2
inference speedup / wall-clock speedup / FLOPs / actual speedup / latency constraint = 0.5
one-shot compression / post-training compression / compression-aware / training-free compression / flexible deployment / compression framework = 1
+ sparse = 0.6
+ mask / masking = 0.5
+ compression / compress / compressed = 0.5
+ importance / saliency = 0.4
+ layer / channel / filter / neuron / head / block = 0.3
+ speedup / acceleration / efficient inference = 0.3
+ perplexity / accuracy drop / performance degradation = 0.3
+ parameters / weights = 0.3
+ fine-tuning = 0.3
N:M sparsity / 2:4 sparsity / N:M sparse / 2:4 sparse / N:M structured = 2
neural network / language model = 0.1
+ connectivity / ALPS / butterfly / structured matrix / SET / IMP / Wanda / DST / SNIP / GraSP / redundancy / redundant / OBS / OBD / FLAP / elastic model / sparse representation = 0.8
sparse plus low-rank / low-rank plus sparse / sparse connectivity = 1.2
butterfly matrix = 0.8
`,
};
