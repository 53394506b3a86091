import type { ThemeLexicon } from '../themeLexicon.ts';

export const efficientArchitecturesMlSystems: ThemeLexicon = {
  label: 'Efficient architectures & ML systems',
  area: 'Efficiency & compression',
  terms: `
efficient attention / linear attention / subquadratic attention / attention approximation / kernelized attention / linearized attention / attention-free / softmax-free attention / attention alternative / attention mechanism variants = 1.8
sparse attention / sliding window attention / local attention / attention sparsity / top-k attention / lightning attention = 1.6
efficient transformer / linear transformer / Reformer / Linformer / Longformer / BigBird / Nyströmformer / Perceiver / long-range transformer / transformer alternative / transformer variants = 1.6
quadratic complexity / quadratic cost / linear complexity / constant memory / quadratic attention / quadratic scaling / quadratic time / quadratic computational complexity = 0.9
FlashAttention / FlashDecoding / fused kernel / fused attention / attention kernel / IO-aware / FlexAttention / ring attention / tree attention = 2
grouped-query attention / multi-query attention / GQA / MQA / MLA / attention head sharing / cross-layer attention / attention variant / differential attention / gated attention / multi-token attention = 1.6
state space model / SSM / Mamba / selective state space / structured state space / Hyena / state space layer / state space duality / selective scan / long convolution / diagonal state space = 2
recurrent neural network / RNN / linear recurrent / LSTM / GRU / gated recurrent unit / long short-term memory / recurrent network / recurrent architecture / recurrent model / xLSTM / minGRU / gating mechanism = 0.9
RWKV / RetNet / DeltaNet / delta rule / Jamba / fast weight / HGRN / hybrid architecture / recurrent transformer / Kimi Linear = 1.6
Long Range Arena / LRA / associative recall / MQAR / state tracking / recall-intensive / copying task / sequence mixer / token mixing / token mixer = 1
positional encoding / position embedding / positional embedding / RoPE / ALiBi / context extension / context window extension / length extrapolation / YaRN / position encoding / NoPE = 1
long context / million tokens / long sequence / sequence modeling / sequence length / context length = 0.9
mixture of experts / MoE / expert routing / expert choice / load balancing loss / Switch Transformer / SMoE / top-k routing / expert parallelism / sparsely-gated / expert specialization / shared expert / upcycling / expert offloading / DeepSeekMoE = 1.9
load balancing / load balance / load imbalance / gating network / routing strategy = 0.6
speculative decoding / speculative sampling / draft model / drafter / draft token / Medusa / EAGLE / draft-then-verify / drafting / self-speculative / multi-token prediction / lookahead decoding / parallel decoding / token verification / acceptance rate / speculative execution = 1.9
Jacobi decoding / blockwise decoding / blockwise parallel / early exit / early exiting / adaptive computation / dynamic depth / layer skipping / conditional computation / adaptive depth / mixture-of-depths / looped transformer / universal transformer / depth-recurrent / recurrent depth / weight-tied / dynamic inference = 1.2
KV cache / key-value cache / prefix caching / attention sink / StreamingLLM / PagedAttention / cache eviction / key-value caching / heavy hitter token = 1.9
LLM serving / LLM inference / inference serving / model serving / serving system / inference engine / inference system / vLLM / SGLang / continuous batching / prefill / disaggregated serving / request scheduling / TensorRT / prefilling / service level objective / SLO / serverless inference / inference optimization = 1.9
inference efficiency / inference acceleration / inference latency / decoding speed / inference cost / memory-bound / memory bandwidth / autoregressive decoding / time per token / inference-time efficiency / accelerating inference / accelerate inference / inference speed = 1
CUDA / GPU kernel / kernel generation / kernel optimization / kernel fusion / operator fusion / tensor core / tensor program / tensor compiler / TVM / XLA / deep learning compiler / compiler optimization / MLIR / ThunderKittens = 1.4
GPU / TPU / NPU / systolic array / ASIC / FPGA / wafer-scale / Cerebras / NVIDIA / H100 / A100 = 0.7
matrix multiplication / GEMM / SpMV / roofline / arithmetic intensity / sparse tensor / sparse kernels / HPC / high performance computing / supercomputer / exascale / MPI / OpenMP / parallel computing / parallel programming = 0.8
distributed training / distributed deep learning / data parallel / data parallelism / model parallelism / pipeline parallelism / tensor parallelism / sequence parallelism / context parallelism / large-scale training / parallel training / hybrid parallelism / automatic parallelism / pipeline bubble / 3D parallelism / distributed machine learning / distributed learning / parallelism strategy = 1.8
Megatron / DeepSpeed / ZeRO / FSDP / fully sharded / PyTorch / JAX / TensorFlow / optimizer state sharding / Horovod / parameter server / Alpa / training framework / training system / deep learning framework / ML framework / torch.compile = 1
collective communication / all-reduce / communication overhead / communication cost / communication bottleneck / communication-efficient / communication efficiency / low-bandwidth / overlap communication / communication compression / gradient compression / NCCL = 1.1
decentralized training / decentralized learning / decentralized optimization / decentralized SGD / gossip / local SGD / DiLoCo / volunteer computing / asynchronous training / asynchronous SGD / geo-distributed / consensus distance / fault-tolerant training / straggler / collaborative training = 1.5
federated / FedAvg / FL system / client drift / non-IID / client heterogeneity / client selection / heterogeneous clients / split learning / cross-device / FedProx = 1.3
rematerialization / offloading / activation memory / training memory / memory footprint / peak memory / memory consumption / memory overhead / memory-efficient / activation compression / activation recomputation = 0.9
reversible network / invertible architecture / reversible architecture / reversible residual / reversible transformer = 1
training efficiency / training cost / accelerating training / training speed / efficient training / training acceleration / efficient pre-training / efficient LLM training / MLPerf / checkpointing / fault tolerance / failure recovery / cluster scheduling / deep learning cluster / training infrastructure / data loading / input pipeline = 0.9
edge device / edge computing / on-device / mobile device / edge deployment / edge inference / tinyML / microcontroller / embedded device / embedded system / resource-constrained / resource-limited device / IoT device / edge intelligence / edge AI / edge-cloud / cloud-edge / device-cloud / Raspberry Pi / Jetson = 0.9
lightweight network / lightweight architecture / MobileNet / EfficientNet / efficient network design / efficient convolution / compact architecture / ShuffleNet / depthwise separable / efficient architecture / efficient neural network / efficient CNN / lightweight model / lightweight vision transformer / efficient vision transformer / reparameterization structure / hardware-efficient = 0.9
energy efficiency / energy-efficient / carbon footprint / environmental impact / energy cost / carbon emission = 0.8
neuromorphic / spiking / SNN / Loihi / spike-based / leaky integrate-and-fire / event-driven computation / spike timing = 1.2
in-memory computing / compute-in-memory / memristor / crossbar / analog computing / photonic computing / optical neural network / processing-in-memory / memristive / photonic neural / analog hardware / optical computing / co-design / accelerator design = 1
transformer architecture / model architecture / architecture design / neural architecture / novel architecture / attention mechanism / self-attention / attention layer / attention head / feed-forward network / attention block / residual connection / skip connection / layer normalization / RMSNorm / activation function / GELU / SwiGLU = 0.7
byte-level / hourglass / H-Net = 0.8
hashing / sketching / random projection / Monarch / fast Fourier transform = 0.5
parameter sharing / weight sharing / hypernetwork / large vocabulary / block-diagonal = 0.6
token reduction / token compression = 0.6
caching / prefetching / disaggregation / memory hierarchy / CXL / memory system / heterogeneous hardware / heterogeneous device / heterogeneous cluster = 0.6
throughput / latency / speedup / tokens per second / real-time inference = 0.6
LLM routing / model routing / model cascade / cascade inference / model cascading / query routing / cost-efficient inference / cost-effective inference / hybrid LLM / model multiplexing / cost-aware routing = 0.9
multi-tenant LoRA / LoRA serving / multi-LoRA / adapter serving / RLHF system / RL infrastructure / rollout engine / asynchronous RL training / asynchronous rollout / async RL system = 1
MLOps / ML system / machine learning system / cloud computing / cloud service / serverless / data center / operating system / microservice / Kubernetes / production deployment / ML workload / AI workload / deep learning workload = 0.8
performance modeling / cost model / autotuning / design space exploration / high-level synthesis / RTL / Verilog / EDA / chip design / network-on-chip / performance portability = 0.7
parallel scan / chunkwise / hardware-aware algorithm / parallelizable = 1.2
memory-augmented / external memory / memory layer / Hopfield = 0.8
compute-efficient / computationally efficient / efficiency / efficient inference / computational overhead / computational cost / computational resources = 0.4
blockchain / smart contract / cloud resource / wireless edge / mobile edge computing / fog computing / edge network / wireless network = 0.5
Internet of Things / IoT / vehicular / 6G / task offloading / computation offloading = 0.4
+ transformer / attention = 0.4
+ token = 0.2
+ expert / routing = 0.5
+ recurrent / recurrence = 0.5
+ hardware / memory / bandwidth / parallel = 0.4
+ inference / decoding / deployment / serving = 0.3
+ scalable / scalability / communication / distributed / decentralized = 0.4
+ client / server / device / node / worker = 0.4
+ Titans / H2O / S6 / S5 / H3 / S4 / Triton / accelerator / storage / smartphone / Toeplitz / interconnect / low-power / determinism / profiling / ultra-long / relative position / all-to-all / linear-time / sub-quadratic / router / retention network / Griffin / Performer / associative memory / LRU / energy consumption / power consumption / cache = 0.8
+ butterfly / structured matrix / rotary / linear recurrence = 0.7
Triton kernel = 1.4
multi-head latent attention = 1.6
needle-in-a-haystack = 0.8
time to first token = 1.9
linear time complexity = 0.6
GPU programming = 1.4
+ FFT = 0.8
`,
};
