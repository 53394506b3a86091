import type { ThemeLexicon } from '../themeLexicon.ts';

export const preTrainingFineTuningScaling: ThemeLexicon = {
  label: 'Pre-training, fine-tuning & scaling',
  area: 'Language models',
  terms: `
language model pre-training / pre-training of language models / LLM pre-training / pre-train language model / language pre-training / pretrain large language model / pre-training large language models / LM pre-training = 2
pre-training / pretrained / pre-train = 0.8
pre-training objective / pretext task for language / pre-training corpus / pre-training data / pre-training task / pre-training strategy / pre-training recipe / pre-training stage / pretraining run / pre-training compute = 1.6
pre-trained language model / PLM / pre-trained transformer / pre-trained model / pre-trained LLM / foundation model = 0.9
language modeling / masked language model / MLM / next-token prediction / multi-token prediction / span corruption / replaced token detection / denoising objective / prefix language model / next sentence prediction / fill-in-the-middle = 1.4
BERT / RoBERTa / ELECTRA / T5 / GPT / XLNet / ALBERT / DeBERTa / BART / mT5 / Pythia / BLOOM / PaLM / ModernBERT = 0.7
LLaMA / Qwen2.5 / Mistral / Phi-3 / DeepSeek-V3 / OLMo / ChatGLM / Baichuan / TinyLlama = 0.5
compute-optimal / Chinchilla / emergent abilities / data scaling / model scaling / scaling model size / scaling up / compute budget / loss prediction / downstream scaling = 1.7
data selection / data mixture / data mixing / domain mixture / domain weights / data curation / data filtering / data quality / quality filtering / data pruning / deduplication / coreset for LLM / data-efficient training / data valuation for LLM / DoReMi / data ordering / data repetition / web data / Common Crawl / C4 / The Pile / FineWeb / RefinedWeb / SlimPajama / web corpus = 1.4
synthetic data / synthetic pre-training data / LLM-generated data / data synthesis / synthetic instruction / self-instruct / Evol-Instruct / Alpaca / textbook quality / model collapse = 0.9
instruction tuning / instruction fine-tuning / instruction-tuned / instruction-following / instruction data / instruction dataset / supervised fine-tuning / SFT / multi-task instruction / FLAN / Super-NaturalInstructions / IFEval / visual-free instruction / instruct model = 1.5
fine-tuning = 0.9
finetuning / fine-tune / fine-tuned / finetune / finetuned = 0.7
fine-tuning large language models / fine-tuning of large language models / fine-tuning LLMs / LLM fine-tuning / language model fine-tuning / full fine-tuning / full-parameter fine-tuning / finetuning of language models / fine-tuning language models / fine-tuned LLM = 2
parameter-efficient / PEFT / efficient fine-tuning / BitFit / IA3 / sparse fine-tuning / selective fine-tuning / representation fine-tuning / ReFT = 2
LoRA / low-rank adaptation / low-rank adapter / QLoRA / DoRA / AdaLoRA / MoELoRA / low-rank update / low-rank fine-tuning / low-rank matrices = 1.8
adapter = 1
prompt tuning / prefix tuning / soft prompt / continuous prompt / P-tuning = 1.3
model merging / merging models / model merge / weight averaging of models / model soup / task arithmetic / task vector / TIES / Fisher merging / weight interpolation / parameter merging / model fusion / weight-space / model editing by merging / expert merging = 1.6
continued pre-training / continual pre-training / domain-adaptive pre-training / domain adaptation of LLM / language adaptation / vocabulary expansion / domain-specific LLM / domain-specific language model / domain specialization / cross-lingual transfer of LLM / mid-training / annealing phase = 1.5
warm-up phase of pre-training / model growth / progressive training / progressive stacking / depth up-scaling / growing transformer / upcycling / reuse of pretrained / model initialization from smaller / stacking layers = 1
small language model / SLM / sub-billion / 1B model / billion parameters / trillion tokens / billion tokens / 7B / 13B / 70B = 0.8
LLM training / training large language models / training of large language models / training language models / language model training / train large language model / training LLMs / training from scratch / large-scale training / training stability of LLM / loss spike / training instability = 1.2
context extension / context window extension / long-context training / length extrapolation / positional interpolation / position interpolation / rotary position embedding / RoPE / ALiBi / positional encoding = 0.9
tokenizer / tokenization / vocabulary size / byte-pair encoding / BPE / subword / byte-level / token vocabulary / embedding layer of LM = 1
multilingual pre-training / multilingual language model / cross-lingual language model / XLM-R / mBERT / multilingual LLM / English-centric = 0.8
curriculum pre-training / curriculum learning for language models / sequence length curriculum / batch size warmup = 0.9
catastrophic forgetting in fine-tuning / overfitting in fine-tuning / fine-tuning stability / few-sample fine-tuning / robust fine-tuning / layer freezing / layer-wise fine-tuning / gradual unfreezing / freezing layers / zeroth-order fine-tuning / fine-tuning dynamics / intrinsic dimension / frozen backbone = 1
encoder-only / decoder-only / encoder-decoder pre-training / sequence-to-sequence pre-training / text-to-text = 0.7
hyperparameter transfer / muP / maximal update parametrization / muTransfer / learning rate schedule for LLM / WSD schedule = 0.8
knowledge in pre-trained / knowledge injection / knowledge acquisition of LLM / factual knowledge / memorization in language models / training data attribution / influence of training data / pre-training frequency = 0.7
perplexity / validation loss / training tokens / token budget / number of tokens / training corpus / training compute / FLOPs of training = 0.7
GLUE / SuperGLUE / MMLU / HellaSwag / downstream task / downstream performance / zero-shot evaluation / downstream NLP = 0.5
code pre-training / biomedical pre-training / scientific language model / financial LLM / legal LLM / medical LLM / clinical language model / chemistry language model / protein language model = 0.7
two-stage fine-tuning / multi-stage training / two-stage training / training stages / warm start of fine-tuning / task-specific fine-tuning / task adaptation / model adaptation / trainable parameter = 0.7
LLM / language model = 0.4
+ transformer = 0.3
+ corpus / corpora = 0.4
+ scaling / scale = 0.4
+ adaptation = 0.3
+ token = 0.3
+ parameters = 0.2
+ scaling law / scaling behavior / scaling exponent / scale-up / inverse scaling / OPT / Falcon / Qwen / Gemma = 1.2
neural scaling law / scaling laws for language / scaling laws for neural / LLM scaling law = 1.6
`,
};
