import type { ThemeLexicon } from '../themeLexicon.ts';

export const visionLanguageMultimodalModels: ThemeLexicon = {
  label: 'Vision-language & multimodal models',
  area: 'Generative & vision',
  terms: `
vision-language / vision and language / visual-language / VLM / LVLM = 2
MLLM / LMM = 2
omni-modal / omni model / any-to-any / omni-modality = 1.7
multimodal = 1
multimodality = 1.3
visual reasoning / thinking with images / visual mathematical reasoning / spatial reasoning = 1.2
modality fusion / fusion of modalities / late fusion / early fusion / audio-visual fusion / multimodal learning / missing modality / modality imbalance / modality dropout = 1.5
cross-modal / intermodal = 1.1
modality = 0.6
VLP / contrastive language-image = 2
CLIP / OpenCLIP / SigLIP / BLIP / ViLT / UNITER / LXMERT / ViLBERT / CoCa = 1.4
+ Flamingo = 1.4
LLaVA / MiniGPT-4 / InstructBLIP / Qwen-VL / Qwen2-VL / Qwen2.5-VL / InternVL / GPT-4V / GPT-4o / PaliGemma / Idefics / CogVLM / DeepSeek-VL = 1.4
image-text / image-caption / image and text / text and image / LAION = 1.1
image captioning / caption generation / dense captioning / captioner / visual captioning / image description / change captioning / recaptioning = 1.5
visual question answering / VQA / VQAv2 / GQA / TextVQA / visual dialog / visual commonsense = 1.8
visual grounding / phrase grounding / referring expression / RefCOCO / region grounding / grounded language / language grounding / visually grounded = 1.4
visual instruction / visual prompt / visual prompting / visual in-context = 1.6
understanding and generation / interleaved generation / Emu3 / Show-o / BAGEL = 1.8
CoOp / CoCoOp / zero-shot image classification / MaPLe = 1.4
object hallucination / visual hallucination / hallucination in vision / POPE = 1.5
visual token / vision token / image token = 1
visual encoder / image encoder / Q-Former = 0.8
MMMU / MMBench / SEED-Bench / MathVista / ScienceQA / MM-Vet / ChartQA / DocVQA / InfoVQA / OCRBench / MMStar / ViQuAE = 1.4
chart understanding / chart question answering / document understanding / visually-rich document / infographic / figure understanding / table image / screenshot / geometry problem = 0.9
Flickr30k / COCO Captions / NoCaps / Conceptual Captions / Visual Genome / Winoground = 1
text-image retrieval / cross-modal retrieval / image-sentence matching / visual-semantic embedding = 1
audio-visual / ImageBind = 0.7
VLA = 0.5
visual entailment = 1.2
radiology report / report generation = 1.1
visual concept = 0.6
image-conditioned language / image-grounded / text and vision / vision and text / text and visual / visual and textual / textual and visual / visual and linguistic = 1
multi-image / multiple images / high-resolution visual = 0.6
shared embedding space / multi-sensory = 0.7
+ image = 0.3
+ visual = 0.4
+ vision = 0.4
+ caption = 0.5
+ perception = 0.3
image-language / language-image / language-guided / text-guided vision / language-driven / text-visual / visually informed / 3B VLM / VLM reasoning / VLM-based / visual programming / vision and language model = 1.2
vision-centric / visual instruction data / visual knowledge / visual semantics / pixel and language / region-text / image-question = 0.8
multimodal large language model = 2
multimodal model = 1.7
multimodal fusion = 1.5
cross-modal fusion = 1.5
large vision-language model = 2
vision-language pre-training = 2
multimodal understanding = 1.3
multimodal pre-training = 1.7
large vision model / large vision language / vision LLM / R1-style VLM / visual chain / visual CoT / visual perception of MLLM / perception-reasoning / visual agentic = 1.4
native multimodal / mixed-modal / modality-specific / modality-agnostic / modality-aware / tri-modal = 1
image-instruction / multimodal in-context / multimodal prompt / multimodal retrieval-augmented / multimodal RAG / multimodal knowledge / multimodal dataset / multimodal data / multimodal benchmark / multimodal evaluation = 1.2
image-text contrastive / contrastive image-text / contrastive vision-language / zero-shot transfer of CLIP / open-vocabulary recognition / vision-language prompt / prompt learning / test-time prompt tuning / cache-based adapter = 1.2
medical MLLM / remote sensing VLM / geospatial VLM / driving VLM / embodied VLM / GUI VLM / document MLLM / OCR-free / text-rich image / tables and figures / scientific figure = 0.8
visual grounding of MLLM / vision-language hallucination / language prior / visual dependency / visual evidence = 1
sensor fusion multimodal / brain decoding / fMRI-to-image / EEG-to-image / tactile-visual = 0.5
+ grounding / text / textual / instruction / language = 0.3
+ unimodal / bimodal / chart / touch = 0.5
CLEVR / FiLM / visual reasoning task / image-related questions / relational visual / neural module network / compositional visual = 1.2
`,
};
