import type { ThemeLexicon } from '../themeLexicon.ts';

export const quantisationLowPrecision: ThemeLexicon = {
  label: 'Quantisation & low precision',
  area: 'Efficiency & compression',
  terms: `
model quantization / network quantization / LLM quantization / quantization of large language models / quantizing large language models / DNN quantization / quantization of neural networks = 2
quantized model / quantized network / quantized neural network / quantized LLM / quantized transformer / QNN = 2
quantized = 1
quantize / quantizing = 1
quantizer = 1
post-training quantization / PTQ / data-free quantization / zero-shot quantization / calibration-free quantization / training-free quantization = 2
QAT / quantization-aware / LSQ / PACT / learned step size = 2
quantization error / quantization loss / quantization noise / quantization distortion / quantization range / quantization interval = 1.4
quantization scale / scaling factor for quantization / quantization parameter / quantization step / quantization level / quantization grid / quantization granularity / quantization format = 1.4
straight-through estimator / STE = 1.2
weight-only quantization / weight quantization / activation quantization / weights and activations = 1.6
low-bit / sub-2-bit / low-bitwidth = 2
4-bit / INT4 / four-bit / NF4 = 1.6
8-bit / INT8 / W8A8 / eight-bit = 1.5
2-bit / 3-bit / two-bit / INT2 / INT3 / 1.58-bit / 6-bit / 5-bit = 1.6
W4A4 / W4A8 / W2A16 / W3A16 / W4A16 / W4A8KV4 / W4A4KV4 / W1A1 / W6A6 = 2
1-bit / one-bit / BitNet / b1.58 = 1.4
bit-width / number of bits / bits per weight / bits per parameter / bit allocation / average bit = 1.5
mixed-precision / layer-wise bit allocation / bit-width allocation = 1.6
low precision / reduced precision / lower precision / full precision / half precision / high precision arithmetic = 1.3
low-precision training / low-bit training / quantized training / FP8 training / FP4 training / low-precision arithmetic / integer-only training / 8-bit training / 4-bit training / INT8 training = 2
FP8 / FP4 / MXFP4 / NVFP4 / FP6 / microscaling / MX format / block floating point / MXFP8 / E4M3 / E5M2 / floating-point quantization / HiF4 / posit = 2
FP16 / BF16 / bfloat16 / FP32 / float16 / TF32 / half float / 16-bit / 32-bit = 0.9
floating point / number format / numeric format / numerical format / integer arithmetic / integer-only / logarithmic number system = 0.9
AdaRound / BRECQ / round-to-nearest / RTN / block reconstruction = 1.4
GPTQ / AWQ / SmoothQuant / OmniQuant / QuIP / AQLM / SpQR / LLM.int8 / SqueezeLLM / QuaRot / SpinQuant / ZeroQuant / OBQ / GPTAQ / FlatQuant / AffineQuant / OliVe = 2
QLoRA / LoftQ / QA-LoRA / quantized LoRA / quantized fine-tuning / LoRA quantization / parameter-efficient quantization / fine-tuning of quantized / quantized adapters = 1.6
KV cache quantization / KV quantization / key-value cache quantization / quantized KV cache / KIVI / KVQuant / quantized attention / SageAttention / low-bit attention / low-bit KV = 1.8
outlier / massive activation = 0.7
rotation matrix for quantization / incoherence processing / learned rotation / rotation-based / equivalent transformation = 1
smoothing of activations / migration of quantization difficulty / per-channel scaling / scale factor / clipping threshold / clipping range / weight clipping / activation clipping = 0.8
per-channel / per-tensor / per-token / per-group / group-wise / channel-wise quantization / block-wise quantization / blockwise quantization / asymmetric quantization / symmetric quantization = 1.1
binary neural network / binarization / binarized / binary weights / BinaryConnect / binary network / BNNs / binary activation / XNOR = 1.7
ternary / ternarization / multiplication-free / power-of-two / shift-add = 1.3
vector quantization / product quantization / codebook / additive quantization / trellis quantization / trellis-coded / lattice quantization / residual quantization = 0.9
quantized diffusion / diffusion quantization / diffusion model quantization / ViT quantization / vision transformer quantization / quantized vision transformer / quantization of diffusion / Q-Diffusion / SVDQuant = 2
quantization of MoE / quantizing mixture / quantized super-resolution / quantized detector / quantization for transformers / BERT quantization / Q-BERT / quantized CNN / quantization for edge / quantization for embedded = 1.8
calibration data / calibration set / calibration dataset / calibration sample = 1
quantized gradient / gradient quantization / quantized communication / quantized SGD / QSGD / 8-bit optimizer / quantized optimizer / low-bit optimizer / 4-bit optimizer = 1.2
dequantization / dequantize / dequantizing / lookup table / LUT-based / integer matrix multiplication / low-precision matrix multiplication / mixed-precision GEMM / quantized kernel / GEMM kernel / low-bit GEMM = 1.3
Hessian-based quantization / sensitivity-based bit / layer sensitivity / second-order quantization / Hessian-aware quantization / HAWQ / sensitivity analysis of layers / quantization sensitivity = 1.4
Pareto of bits / scaling law for precision / precision scaling / scaling laws for quantization / quantization scaling law / precision-aware scaling = 1.5
quantization robustness / quantization-friendly / quantization-robust / quantization-induced / quantization degradation / quantization instability / oscillation in quantization / weight oscillation = 1.5
quantization attack / quantization backdoor / safety of quantized / quantization effect / effect of quantization / impact of quantization / quantization evaluation = 1.4
pruning and quantization / sparsity and quantization / quantization and distillation / quantization and pruning / compression by quantization / low-rank and quantization / quantization plus = 1.2
model compression / weight compression / LLM compression / entropy coding of weights / lossless compression of weights / memory footprint reduction / model size reduction / bit-level = 0.8
low-bit inference / efficient inference / edge deployment / memory footprint / inference acceleration / deployment on edge / microcontroller / tinyML / FPGA / on-device inference / hardware-friendly = 0.4
in-memory computing / analog in-memory / analog accelerator / memristor / crossbar / compute-in-memory / analog computing / processing-in-memory = 0.6
quantization-based hashing / embedding quantization / embedding compression / embedding table compression / binary embedding / binary code = 0.6
quantized spiking / low-precision neuromorphic / low-precision Langevin / low-precision sampling / low-precision SGD / quantized weights / quantized activation = 1.4
Matryoshka quantization / any-precision / multi-precision / nested quantization / switchable precision / adaptive precision / dynamic quantization / static quantization / dynamic precision = 1.5
perplexity degradation / accuracy degradation / accuracy drop / near-lossless / performance drop / lossless quantization = 0.4
numerical stability of training in low precision / underflow / dynamic range / loss scaling / overflow = 0.7
ImageNet ResNet-18 quantization / LLaMA-2-70B quantization / WikiText2 = 0.4
+ bit = 0.8
+ precision / accuracy loss = 0.5
+ compression / compress = 0.4
+ calibration = 0.5
+ memory / hardware / inference / latency = 0.3
+ perplexity = 0.3
+ rotation / transformation = 0.3
+ integer / scale = 0.3
+ fixed-point / Hadamard / rounding = 1.2
quantization = 1.4
`,
};
