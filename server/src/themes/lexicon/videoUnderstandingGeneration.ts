import type { ThemeLexicon } from '../themeLexicon.ts';

export const videoUnderstandingGeneration: ThemeLexicon = {
  label: 'Video understanding & generation',
  area: 'Generative & vision',
  terms: `
video = 1.3
video generation / generating video / generated video / video synthesis / video generator / generate video = 2
video diffusion = 2
text-to-video / T2V / image-to-video / I2V / video-to-video / long video generation = 2
CogVideoX / HunyuanVideo / Wan2.1 / AnimateDiff / VideoCrafter / ModelScope / Lumiere / Make-A-Video = 1.5
video editing / video manipulation / video stylization / video inpainting / video colorization = 2
video prediction / frame prediction / future frames = 1.6
video understanding / long video / video comprehension / video reasoning / long-form video = 2
video large language model / Video-LLM / Vid-LLM / video language model / video MLLM = 2
video question answering / VideoQA / egocentric question answering = 2
video captioning / video description / video summarization / video highlight / highlight detection = 2
video retrieval / video-text / moment retrieval / moment localization = 1.8
video grounding / temporal grounding / temporal sentence grounding / natural language localization = 2
action recognition / activity recognition / action classification / skeleton-based action = 1.8
action detection / action localization / spatio-temporal action / action segmentation = 2
action anticipation / action proposal / temporal proposal / action understanding / action quality assessment = 1.6
human action / human activity / daily activities / fine-grained action = 0.8
video classification / video recognition / video representation / video encoder / video transformer = 2
video object segmentation / VOS / referring video / video segmentation / video instance segmentation / video semantic segmentation / video matting = 1.5
video object detection / video anomaly detection / anomaly detection in video / violence detection = 1.5
video super-resolution / video restoration / video deblurring / video denoising / video enhancement = 1
video stabilization / full-frame stabilization / camera shake / unstable video = 2
frame interpolation / intermediate frame / slow motion = 1.6
video compression / video coding / video codec / HEVC / H.264 / neural video = 1.2
video streaming / adaptive bitrate / video quality = 0.9
video game footage / gameplay video = 0.6
video dataset / video benchmark / video corpus / video clips / video sequence / video data / video frame / video footage = 1.2
video surveillance / surveillance video / surveillance camera / CCTV = 1
instructional video / how-to video / cooking video / YouTube video / web video / TV show = 0.8
egocentric / first-person video / Ego4D / EPIC-Kitchens = 1.2
UCF101 / HMDB51 / HMDB / Something-Something / ActivityNet / Charades / THUMOS14 / NTU RGB+D = 1.3
MSR-VTT / MSVD / WebVid / HowTo100M / Video-MME / MVBench / NExT-QA / EgoSchema / LongVideoBench / TVSum / VBench / QVHighlights / Charades-STA / DAVIS = 1.3
talking head / talking face / talking portrait / talking avatar / audio-driven portrait / portrait animation / lip-sync / lip synchronization / lip syncing / face reenactment / facial reenactment = 1.8
human image animation / pose-guided animation / character animation from image / dance video / human animation / human video = 1.4
temporal consistency / temporal coherence / temporally consistent / temporally coherent / frame consistency = 1
+ temporal = 0.3
+ frame / keyframe = 0.4
+ temporal modeling / temporal information / temporal dynamics / temporal attention / temporal dependency / temporal context / long-range temporal = 0.6
spatio-temporal = 0.5
spatio-temporal feature / space-time attention / 3D convolution / 3D CNN / two-stream network / C3D / I3D / SlowFast / TimeSformer = 0.9
frame sampling / frame selection / keyframe selection / keyframe extraction / frame-level / clip-level / frame rate / frames per second = 0.7
video token / visual token compression for video / streaming video / online video / video stream = 1.3
motion magnification / motion transfer / motion customization / motion control / camera control / camera motion / camera trajectory / motion guidance = 0.8
world model for video / world simulator / interactive video / playable / generative game engine / game generation = 0.8
shot boundary / shot transition / trailer / storyboard / multi-shot = 1
sign language = 0.8
event detection in video / sports video / soccer video / sports analytics / crowd counting in video = 0.8
video deepfake / deepfake detection / video forensics / face forgery = 0.7
visual storytelling / live commenting / danmaku = 0.7
4D generation / dynamic scene generation = 0.4
frame attention / cross-frame = 1
multi-frame / consecutive frames / adjacent frames / neighboring frames / successive frames = 0.8
group activity / pedestrian video / crowd scene = 0.6
micro-expression / facial expression video / remote photoplethysmography / rPPG = 0.7
+ movie / cinematic / scene detection / gesture / gait = 0.5
`,
};
