import type { ThemeLexicon } from '../themeLexicon.ts';

export const quantisationLowPrecision: ThemeLexicon = {
  label: 'Quantisation & low precision',
  area: 'Efficiency & compression',
  terms: `
QNN = 2
quantize / quantizing = 1
quantizer = 1
post-training quantization / PTQ = 2
QAT / quantization-aware / LSQ / PACT / learned step size = 2
quantization noise = 1.4
straight-through estimator / STE = 1.2
weights and activations = 1.6
low-bit / low-bitwidth = 2
4-bit / INT4 / four-bit / NF4 = 1.6
8-bit / INT8 / W8A8 / eight-bit = 1.5
2-bit / 3-bit / two-bit / INT2 / INT3 / 1.58-bit / 6-bit / 5-bit = 1.6
W4A4 / W4A8 / W2A16 / W3A16 / W4A16 / W4A8KV4 / W4A4KV4 / W1A1 / W6A6 = 2
1-bit / BitNet / b1.58 = 1.4
bit-width / bits per weight / bits per parameter / bit allocation / average bit = 1.5
mixed-precision = 1.6
low precision / reduced precision / lower precision / full precision / half precision = 1.3
low-precision training / integer-only training = 2
FP8 / FP4 / MXFP4 / NVFP4 / FP6 / microscaling / MX format / block floating point / MXFP8 / E4M3 / E5M2 / HiF4 = 2
FP16 / BF16 / bfloat16 / FP32 / float16 / TF32 / half float = 0.9
numeric format / numerical format / integer arithmetic / integer-only / logarithmic number system = 0.9
AdaRound / BRECQ / round-to-nearest / RTN / block reconstruction = 1.4
GPTQ / AWQ / SmoothQuant / OmniQuant / QuIP / AQLM / SpQR / SqueezeLLM / QuaRot / SpinQuant / ZeroQuant / OBQ / GPTAQ / FlatQuant / AffineQuant / OliVe = 2
QLoRA / LoftQ / QA-LoRA = 1.6
KIVI / KVQuant / SageAttention = 1.8
outlier = 0.7
incoherence processing / learned rotation / rotation-based / equivalent transformation = 1
per-channel / per-tensor / per-token / per-group / group-wise = 1.1
binary neural network / binarization / binarized / binary weights / BinaryConnect / binary network / BNNs / binary activation = 1.7
ternarization / multiplication-free / power-of-two / shift-add = 1.3
codebook / trellis-coded = 0.9
Q-Diffusion / SVDQuant = 2
Q-BERT = 1.8
calibration data / calibration set / calibration dataset / calibration sample = 1
QSGD = 1.2
dequantization / dequantize / dequantizing / LUT-based / integer matrix multiplication / GEMM kernel = 1.3
sensitivity-based bit / layer sensitivity / HAWQ = 1.4
Pareto of bits / precision scaling / precision-aware scaling = 1.5
weight oscillation = 1.5
model compression / model size reduction / bit-level = 0.8
efficient inference / edge deployment / memory footprint / deployment on edge / microcontroller / tinyML / FPGA / hardware-friendly = 0.4
in-memory computing / memristor / crossbar / analog computing / processing-in-memory = 0.6
binary embedding / binary code = 0.6
any-precision / multi-precision / switchable precision / adaptive precision / dynamic precision = 1.5
accuracy degradation / accuracy drop / near-lossless / performance drop = 0.4
underflow / overflow = 0.7
WikiText2 = 0.4
+ bit = 0.8
+ precision / accuracy loss = 0.5
+ compression / compress = 0.4
+ calibration = 0.5
+ memory / hardware / inference / latency = 0.3
+ perplexity = 0.3
+ rotation / transformation = 0.3
+ integer / scale = 0.3
+ fixed-point / Hadamard / rounding = 1.2
+ quantization = 1.4
+ quantized / ternary / quantization error / quantization parameter = 1
+ dynamic range / lookup table / look-up table / scale factor / number of bits / 16-bit / 32-bit / floating point / posit / XNOR / one-bit / number format / high precision arithmetic = 0.8
neural network / neural / deep learning / LLM / large language model / language model / transformer / inference / model compression / training / accuracy / hardware / arithmetic = 0.1
`,
};
