import type { ThemeLexicon } from '../themeLexicon.ts';

export const imageRecognitionDetectionSegmentation: ThemeLexicon = {
  label: 'Image recognition, detection & segmentation',
  area: 'Generative & vision',
  terms: `
image classification / image recognition / visual recognition / object recognition / visual classification / image categorization / picture classification = 1.8
object detection / object detector / detector head / detection transformer / DETR / YOLO / YOLOv8 / R-CNN / RetinaNet / one-stage detector / two-stage detector / anchor-free / region proposal / SSD detector = 2
open-vocabulary detection / zero-shot detection / open-world detection / Grounding DINO = 1.5
semantic segmentation / instance segmentation / image segmentation / scene parsing / pixel-level / pixel-wise / segmentation model = 2
segmentation = 1.2
Segment Anything / SAM / matting = 1.6
pseudo mask = 1.6
object tracking / visual tracking / MOT / tracking-by-detection / correlation filter = 1.8
camouflaged object / salient object / saliency detection / saliency prediction / visual saliency / fixation prediction = 1.5
edge detection / superpixel / line segment detection / corner detection / shape detection / lane detection / lane marking = 1.4
tiny object / oriented object / rotated object / bounding box / non-maximum suppression / NMS / IoU / intersection over union / mean average precision / mAP = 1.2
face recognition / face verification / face detection / face anti-spoofing / facial recognition / facial expression / facial attribute / biometric / iris recognition / palmprint = 1.7
re-identification / ReID / pedestrian detection / pedestrian attribute / crowd counting / object counting = 1.7
fine-grained recognition / fine-grained classification / fine-grained visual / fine-grained image / species classification / plant disease / bird species = 1.4
scene text / OCR / handwriting recognition / handwritten / text detection / character recognition / license plate / document layout = 1.4
scene recognition / scene classification / place classification / scene graph / visual relationship detection = 1.1
medical image / medical imaging / biomedical image / clinical imaging / radiology image / computer-aided diagnosis / computer-aided detection = 1.8
nnU-Net / U-Net / MedSAM = 1
polyp / melanoma / nodule / multi-organ = 1.4
histopathology / pathology image / whole slide image / WSI / digital pathology / computational pathology / histology / multiple instance learning / cytology = 1.6
chest X-ray / X-ray image / radiograph / mammography / mammogram / breast cancer / retinal image / fundus / diabetic retinopathy / optical coherence tomography / ultrasound image / colonoscopy / dermoscopy / COVID-19 CT = 1.4
CT scan / MRI scan / MR image / brain MRI / magnetic resonance image / computed tomography image / medical scan = 1
Alzheimer's disease / cancer detection / cancer classification / disease classification / diagnosis from image / lung cancer / pneumonia / COVID-19 detection = 0.9
radiomics / image-based diagnosis / clinical image / microscopy image / microscopic image = 0.9
remote sensing / satellite image / satellite imagery / aerial image / aerial imagery / hyperspectral / land cover / land use classification / change detection / SAR image / synthetic aperture radar / earth observation / crop mapping = 1.5
vision transformer / ViT / DeiT / Swin / vision backbone / visual backbone / backbone network / vision mamba / VMamba / DINOv2 = 1.3
CNN / ConvNet / ResNet / VGG / AlexNet / DenseNet / EfficientNet / MobileNet / ConvNeXt / GoogLeNet = 0.7
computer vision / vision task / vision model / visual perception / machine vision / visual understanding / vision foundation model / dense prediction / image understanding / downstream vision = 1
ImageNet / COCO / PASCAL / Cityscapes / ADE20K / LVIS / CIFAR / MNIST / SVHN / iNaturalist / CUB / OpenImages = 0.4
BraTS / LUNA16 / CheXpert / MIMIC-CXR / ISIC / CAMELYON16 / Kvasir / Synapse / ACDC / LiTS / DRIVE dataset / DOTA / xView / VisDrone = 1
Market-1501 / LFW / MegaFace / WIDER FACE / CrowdHuman / MOT17 / LaSOT / GOT-10k / TrackingNet = 1.2
image retrieval feature / visual word / Fisher vector / local binary pattern / LBP / texture classification / texture analysis / hand-crafted feature = 0.9
image patch / visual token / visual feature / image feature / feature pyramid / FPN / multi-scale feature / feature map / receptive field / channel attention = 0.6
visual attention / visual explanation / visual representation / image representation = 0.5
visual anomaly detection / industrial anomaly detection / defect detection / surface defect / surface inspection / MVTec / anomaly localization / industrial inspection / crack detection / visual inspection = 1.3
mixup / CutMix / Cutout / RandAugment / AutoAugment / image augmentation = 0.6
zero-shot learning = 0.7
traffic sign / traffic light / vehicle detection / drone detection / ship detection / road detection / building detection / building footprint / driver monitoring = 1.1
wildlife / weed detection / plant phenotyping = 0.8
thermal image = 0.8
Hough transform / active contour / graph cut / Otsu / mathematical morphology / snake model / region growing / connected component labeling = 1
image processing / image analysis / digital image / pattern recognition / image annotation / image tagging / image labeling / image interpretation = 0.8
foreground / background subtraction / moving object detection = 0.8
query-based detector / mask prediction / mask decoder / mask classification / decoder head / region-level = 0.9
+ detection / detector = 0.5
+ recognition = 0.4
+ image = 0.4
+ visual = 0.3
+ pixel = 0.4
+ localization = 0.3
+ classifier = 0.2
annotation cost / scribble = 0.6
TransUNet / Hausdorff distance metric / mIoU = 1
+ infrared / convolution / convolutional / fingerprint / tumor / lesion / endoscopy / boundary detection / watershed / photograph / photo / picture / multispectral = 0.6
open-vocabulary / mask proposal / unseen categories = 1
age estimation / gender classification / age and gender / human attribute / ethnicity classification / palm vein = 1.2
human-object interaction / HOI = 1
handwritten document / historical document image / text spotting / barcode = 1
prostate / lung nodule / cell detection / mitosis / echocardiography = 0.8
open-vocabulary segmentation = 1.5
Mask R-CNN = 2
organ segmentation = 1.4
cardiac segmentation = 1.4
cell segmentation = 1.4
medical image segmentation = 1.8
multi-object tracking = 1.8
person re-identification = 1.7
`,
};
