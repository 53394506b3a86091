import type { ThemeLexicon } from '../themeLexicon.ts';

export const visionLanguageMultimodalModels: ThemeLexicon = {
  label: 'Vision-language & multimodal models',
  area: 'Generative & vision',
  terms: `
vision-language / vision and language / visual-language / VLM / LVLM = 2
multimodal large language model / multimodal LLM / MLLM / large multimodal model / LMM / multimodal language model / multimodal foundation model = 2
multimodal model / omni-modal / omni model / any-to-any / omni-modality = 1.7
multimodal = 1
multimodality / multimodal understanding / multimodal perception / multimodal benchmark / multimodal task / multimodal instruction / multimodal dialogue / multimodal assistant = 1.3
multimodal reasoning / visual reasoning / multimodal chain-of-thought / visual chain-of-thought / thinking with images / visual mathematical reasoning / spatial reasoning = 1.2
multimodal fusion / modality fusion / fusion of modalities / cross-modal fusion / late fusion / early fusion / audio-visual fusion / multimodal learning / multimodal representation / missing modality / modality imbalance / modality dropout = 1.5
cross-modal / cross-modality / intermodal / modality gap / modality alignment / vision-language alignment = 1.1
modality = 0.6
vision-language pre-training / visual-language pre-training / VLP / language-image pre-training / contrastive language-image / image-text pre-training / vision-and-language pre-training = 2
CLIP / OpenCLIP / SigLIP / BLIP / ViLT / UNITER / LXMERT / ViLBERT / Flamingo / CoCa = 1.4
LLaVA / MiniGPT-4 / InstructBLIP / Qwen-VL / Qwen2-VL / Qwen2.5-VL / InternVL / GPT-4V / GPT-4o / PaliGemma / Idefics / CogVLM / DeepSeek-VL = 1.4
image-text / image-caption / image and text / text and image / LAION = 1.1
image captioning / caption generation / dense captioning / captioner / visual captioning / image description / change captioning / recaptioning = 1.5
visual question answering / VQA / VQAv2 / GQA / TextVQA / visual dialog / visual commonsense = 1.8
visual grounding / phrase grounding / referring expression / RefCOCO / region grounding / grounded language / language grounding / visually grounded = 1.4
visual instruction / multimodal instruction tuning / multimodal instruction-following / visual prompt / visual prompting / visual in-context = 1.6
unified multimodal / multimodal generation / understanding and generation / interleaved generation / Emu3 / Show-o / BAGEL = 1.8
prompt learning for vision-language / CoOp / CoCoOp / prompt tuning of CLIP / zero-shot image classification / CLIP adaptation / CLIP-Adapter / MaPLe / zero-shot CLIP = 1.4
object hallucination / visual hallucination / hallucination in vision / POPE / multimodal hallucination / LVLM hallucination = 1.5
visual token / vision token / image token = 1
vision encoder / visual encoder / image encoder / Q-Former / visual adapter / visual connector / vision-language connector / text encoder = 0.8
MMMU / MMBench / SEED-Bench / MathVista / ScienceQA / MM-Vet / ChartQA / DocVQA / InfoVQA / OCRBench / MMStar / ViQuAE = 1.4
chart understanding / chart question answering / document understanding / visually-rich document / document visual question answering / infographic / figure understanding / table image / screenshot / geometry problem = 0.9
Flickr30k / COCO Captions / NoCaps / Conceptual Captions / Visual Genome / Winoground = 1
image-text retrieval / text-image retrieval / cross-modal retrieval / image-sentence matching / text-to-image retrieval / visual-semantic embedding = 1
audio-visual / vision and audio / ImageBind = 0.7
vision-language-action / VLA = 0.5
visual entailment / multimodal sentiment / multimodal emotion / multimodal sarcasm / multimodal named entity / multimodal translation / multimodal machine translation / multimodal summarization = 1.2
medical vision-language / medical VQA / radiology report / report generation / biomedical vision-language / medical multimodal = 1.1
open-world visual / open-ended visual / world knowledge image / compositionality of vision-language / compositional understanding / visual concept / concept bottleneck = 0.6
image-conditioned language / image-grounded / text and vision / vision and text / text and visual / visual and textual / textual and visual / visual and linguistic / visual modality / text modality / language modality = 1
visual preference / multimodal preference / multimodal RLHF / multimodal reward model / RLHF-V = 0.7
3D vision-language / 3D question answering / 3D LLM / video-language / video and language / egocentric assistant = 0.5
multi-image / multiple images / high-resolution visual / dynamic resolution / any resolution = 0.6
joint embedding of image and text / shared embedding space / joint vision and language / multi-sensory / tactile and vision = 0.7
+ image = 0.3
+ visual = 0.4
+ vision = 0.4
+ caption = 0.5
+ perception = 0.3
`,
};
