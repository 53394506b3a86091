import type { ThemeLexicon } from '../themeLexicon.ts';

export const preTrainingFineTuningScaling: ThemeLexicon = {
  label: 'Pre-training, fine-tuning & scaling',
  area: 'Language models',
  terms: `
language model pre-training / LLM pre-training / language pre-training / LM pre-training = 2
pre-training / pretrained / pre-train = 0.8
pretraining run = 1.6
pre-trained language model / PLM / pre-trained transformer / pre-trained model / pre-trained LLM / foundation model = 0.9
language modeling / masked language model / MLM / next-token prediction / multi-token prediction / span corruption / replaced token detection / denoising objective / prefix language model / next sentence prediction = 1.4
BERT / RoBERTa / ELECTRA / T5 / GPT / XLNet / ALBERT / DeBERTa / BART / mT5 / BLOOM / PaLM / ModernBERT = 0.7
+ Pythia = 0.7
LLaMA / Qwen2.5 / Phi-3 / DeepSeek-V3 / OLMo / ChatGLM / Baichuan / TinyLlama = 0.5
+ Mistral = 0.5
compute-optimal / emergent abilities / data scaling / model scaling / scaling model size / scaling up / compute budget / loss prediction / downstream scaling = 1.7
+ Chinchilla = 1.7
data selection / data mixture / data mixing / domain mixture / domain weights / data curation / data filtering / data quality / quality filtering / data pruning / coreset for LLM / data-efficient training / DoReMi / data ordering / data repetition / web data / Common Crawl / C4 / The Pile / FineWeb / RefinedWeb / SlimPajama / web corpus = 1.4
synthetic data / LLM-generated data / data synthesis / synthetic instruction / self-instruct / Evol-Instruct / textbook quality / model collapse = 0.9
+ Alpaca = 0.9
instruction tuning / instruction-tuned / instruction-following / instruction data / instruction dataset / supervised fine-tuning / SFT / multi-task instruction / FLAN / Super-NaturalInstructions / IFEval / visual-free instruction / instruct model = 1.5
fine-tuning = 0.9
fine-tune / fine-tuned = 0.7
fine-tuning large language models / fine-tuning LLMs / LLM fine-tuning / language model fine-tuning / full fine-tuning / fine-tuned LLM = 2
parameter-efficient / PEFT / efficient fine-tuning / BitFit / IA3 / sparse fine-tuning / selective fine-tuning / representation fine-tuning / ReFT = 2
LoRA / low-rank adaptation / QLoRA / DoRA / AdaLoRA / MoELoRA / low-rank update / low-rank matrices = 1.8
adapter = 1
prompt tuning / prefix tuning / soft prompt / continuous prompt / P-tuning = 1.3
model merging / merging models / model merge / model soup / task arithmetic / task vector / TIES / Fisher merging / weight interpolation / parameter merging / model fusion / expert merging = 1.6
+ weight-space = 1.6
language adaptation / vocabulary expansion / domain-specific LLM / domain specialization / mid-training / annealing phase = 1.5
model growth / progressive training / progressive stacking / depth up-scaling / growing transformer / upcycling / stacking layers = 1
SLM / billion parameters / trillion tokens / billion tokens / 7B / 13B / 70B = 0.8
LLM training / training language models / language model training / training LLMs / training from scratch / large-scale training / loss spike / training instability = 1.2
context extension / context window extension / long-context training / length extrapolation / positional interpolation / position interpolation / rotary position embedding / RoPE / ALiBi / positional encoding = 0.9
tokenizer / tokenization / vocabulary size / byte-pair encoding / BPE / subword / byte-level / token vocabulary = 1
mBERT = 0.8
sequence length curriculum / batch size warmup = 0.9
layer freezing / gradual unfreezing / freezing layers / intrinsic dimension / frozen backbone = 1
decoder-only / text-to-text = 0.7
muP / muTransfer = 0.8
knowledge injection = 0.7
token budget / number of tokens / training corpus = 0.7
+ perplexity = 0.7
GLUE / SuperGLUE / MMLU / HellaSwag / downstream task / downstream performance / downstream NLP = 0.5
multi-stage training / two-stage training / training stages / model adaptation / trainable parameter = 0.7
LLM / language model = 0.4
+ transformer = 0.3
+ corpus = 0.4
+ scaling / scale = 0.4
+ adaptation = 0.3
+ token = 0.3
+ parameters = 0.2
+ scaling law / scaling behavior / scaling exponent / scale-up / inverse scaling / OPT / Falcon / Qwen / Gemma = 1.2
neural scaling law / LLM scaling law = 1.6
pre-training corpus = 1.6
pre-training data = 1.6
pre-training task = 1.6
instruction fine-tuning = 1.5
parameter-efficient fine-tuning = 2
data efficiency / token efficiency / data-constrained / multi-epoch / repeated data / epoch training / data scheduling / domain reweighting / data reweighting / quality classifier / web crawl / web-scale / synthetic corpora / data contamination / benchmark contamination / data recipe = 1
multi-task fine-tuning / multi-task prompted / task mixture / instruction diversity / instruction complexity / instruction synthesis / SFT data / SFT stage / cold-start data / loss masking / response-only = 1.1
adapter-based / adapter fusion / adapter composition / rank-stabilized / low-rank approximation of updates / singular value fine-tuning / orthogonal fine-tuning / OFT / VeRA / PiSSA / subspace fine-tuning / random projection adapters / spectral adapter / hypernetwork adapter / prompt-based fine-tuning = 1.4
merged model / merging coefficient / merging method / task-specific models / parameter competition / weight disentanglement / linear mode connectivity merging / model stitching / model arithmetic / checkpoint averaging / checkpoint merging / EMA of weights = 1.1
GPT-style / BERT-style / BERT-based / BERT-base / BERT model / transformer-based language model / transformer language model / autoregressive language model / masked pre-training / bidirectional language model / encoder model / generative pre-training / generative pre-trained transformer / language representation = 0.9
LLM development / open-source LLM / open LLM / open-weight / model family / model suite / model release / instruct version / dense and MoE models = 0.7
parameter count / model size scaling / scaling trend / loss curve / learning curve extrapolation / predict loss / critical batch size / token-per-parameter / overtraining = 0.8
continual pretraining / domain-adaptive / adaptive pre-training / domain corpus / domain knowledge injection / vocabulary adaptation / embeddings initialization / language transfer / non-English / low-resource adaptation = 0.8
+ in-domain = 0.8
+ downstream / data / stage / compute / budget / epochs = 0.2
+ power law / emergence / emergent / scaling model / scaling data / deduplication = 0.5
`,
};
