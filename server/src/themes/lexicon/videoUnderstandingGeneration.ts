import type { ThemeLexicon } from '../themeLexicon.ts';

export const videoUnderstandingGeneration: ThemeLexicon = {
  label: 'Video understanding & generation',
  area: 'Generative & vision',
  terms: `
video = 1.3
video generation = 2
video diffusion = 2
T2V / I2V = 2
CogVideoX / HunyuanVideo / Wan2.1 / AnimateDiff / VideoCrafter / ModelScope / Lumiere = 1.5
frame prediction / future frames = 1.6
Vid-LLM = 2
VideoQA = 2
video captioning / highlight detection = 2
video retrieval / moment retrieval / moment localization = 1.8
temporal grounding / temporal sentence grounding / natural language localization = 2
action recognition / activity recognition / action classification / skeleton-based action = 1.8
action detection / action localization / spatio-temporal action / action segmentation = 2
action anticipation / action proposal / temporal proposal / action understanding / action quality assessment = 1.6
human action / human activity / daily activities / fine-grained action = 0.8
VOS = 1.5
violence detection = 1.5
video stabilization / full-frame stabilization / camera shake = 2
frame interpolation / intermediate frame / slow motion = 1.6
video compression / video coding / video codec / HEVC / H.264 = 1.2
video streaming / adaptive bitrate / video quality = 0.9
video dataset / video clips / video sequence / video data / video frame = 1.2
surveillance camera / CCTV = 1
YouTube video / web video / TV show = 0.8
egocentric / Ego4D / EPIC-Kitchens = 1.2
UCF101 / HMDB51 / HMDB / Something-Something / ActivityNet / Charades / THUMOS14 / NTU RGB+D = 1.3
MSR-VTT / MSVD / WebVid / HowTo100M / MVBench / NExT-QA / EgoSchema / LongVideoBench / TVSum / VBench / QVHighlights / DAVIS = 1.3
talking head / talking face / talking portrait / talking avatar / audio-driven portrait / portrait animation / lip-sync / lip synchronization / lip syncing / face reenactment / facial reenactment = 1.8
human image animation / pose-guided animation / human animation = 1.4
temporal consistency / temporal coherence / temporally consistent / temporally coherent / frame consistency = 1
+ temporal = 0.3
+ frame / keyframe = 0.4
+ temporal information / temporal dynamics / temporal dependency = 0.6
spatio-temporal = 0.5
space-time attention / 3D convolution / 3D CNN / two-stream network / C3D / I3D / SlowFast / TimeSformer = 0.9
frame selection / keyframe selection / frame-level / clip-level / frame rate / frames per second = 0.7
streaming video / online video / video stream = 1.3
motion control / camera motion = 0.8
playable / game generation = 0.8
shot boundary / shot transition / trailer / storyboard / multi-shot = 1
sign language = 0.8
sports analytics = 0.8
visual storytelling / danmaku = 0.7
frame attention / cross-frame = 1
multi-frame / consecutive frames / adjacent frames / successive frames = 0.8
group activity = 0.6
micro-expression / remote photoplethysmography / rPPG = 0.7
+ movie / cinematic / scene detection / gesture / gait = 0.5
fight detection / shot detection / video indexing / video search / video shot / lecture video / endoscopic video / video event / video game frames / video segment / video object / video representation / video content = 1.4
heart rate estimation / crowd behavior = 0.6
text-to-video = 2
image-to-video = 2
video editing = 2
video prediction = 1.6
video understanding = 2
long video = 2
video description = 2
video summarization = 2
video classification = 2
video encoder = 2
video object segmentation = 1.5
text-to-video generation = 2
video diffusion model = 2
video question answering = 2
video large language model = 2
video language model = 2
temporal action localization = 2
`,
};
