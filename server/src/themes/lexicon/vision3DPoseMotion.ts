import type { ThemeLexicon } from '../themeLexicon.ts';

export const vision3DPoseMotion: ThemeLexicon = {
  label: '3D vision, pose & motion',
  area: 'Generative & vision',
  terms: `
3D reconstruction / scene reconstruction / surface reconstruction / multi-view reconstruction / mesh reconstruction / shape reconstruction / sparse-view reconstruction = 2
3D generation / 3D content / text-to-3D / image-to-3D / 3D asset / 3D synthesis / 3D generative model = 2
3D vision / 3D computer vision / 3D understanding / 3D scene / 3D perception / 3D shape / 3D model / 3D object / 3D geometry / 3D representation = 1.5
3D-aware / 3D consistent / 3D consistency / multi-view consistency / view-consistent = 1.4
radiance field / NeRF / Instant-NGP = 2
3DGS / 3D Gaussian / Gaussian primitive / splatting / 4D Gaussian / 2DGS = 2
view synthesis / novel view / free-viewpoint / unseen viewpoint = 2
neural rendering / differentiable rendering / differentiable renderer / volume rendering / volumetric rendering / inverse rendering / rasterization / ray tracing / ray casting / relighting = 1.4
neural implicit / implicit surface / signed distance function / signed distance field / SDF / occupancy field / occupancy network / implicit function / neural surface / NeuS / DeepSDF = 1.3
point cloud / PointNet = 1.8
LiDAR / laser scan / RGB-D / depth camera / Kinect / depth sensor = 1.2
remeshing / UV map = 0.9
voxelized / triplane / octree = 1
CAD / computer-aided design / B-rep / procedural modeling / shape program / constructive solid geometry = 1
ShapeNet / ModelNet40 / ModelNet / Objaverse / ScanNet / Matterport3D / CO3D / KITTI / nuScenes / PartNet = 1
shape completion / shape matching / shape correspondence / part segmentation / shape retrieval = 1.2
depth estimation / monocular depth / depth map / depth prediction / depth completion / metric depth / stereo depth / Depth Anything = 1.6
binocular / disparity estimation / disparity map / multi-view geometry / photogrammetry = 1.5
structure-from-motion / SfM / COLMAP / bundle adjustment / epipolar geometry / fundamental matrix / essential matrix / homography / DUSt3R / VGGT = 1.7
SLAM / simultaneous localization and mapping / visual-inertial / VIO / odometry / loop closure = 1.6
camera pose / camera localization / visual localization / relocalization / absolute pose / relative pose / perspective-n-point / place recognition = 1.7
camera calibration / extrinsic calibration / intrinsic calibration / hand-eye calibration / camera parameters / camera intrinsics / calibration target = 1.7
event camera / dynamic vision sensor / event-based vision / omnidirectional / panoramic / fisheye / 360-degree / light field camera = 0.9
pose estimation / 6D pose / 6DoF pose / object pose / category-level pose = 2
human pose / pose tracking / 2D pose / 3D pose / multi-person pose / body pose / keypoint detection / joint location = 2
head pose / hand pose / hand tracking / hand-object interaction / hand reconstruction / hand mesh / grasp pose = 1.5
human mesh / SMPL / body shape / body model / human reconstruction / clothed human / avatar / digital human = 1.6
human motion / motion generation / text-to-motion / motion synthesis / motion capture / mocap / motion prediction / motion diffusion / HumanML3D / AMASS / Human3.6M = 2
character animation / skeletal = 0.8
rigging / skinning / physics-based character / garment / cloth simulation / hair modeling = 1
human-object interaction / scene interaction / human-human interaction / contact estimation = 1
facial animation / 3D face / face model / morphable model / 3DMM / blendshape / face alignment / facial landmark = 1.3
optical flow / scene flow / dense correspondence / point tracking / tracking any point / motion field / feature matching / local feature / keypoint matching / SIFT / descriptor matching / image matching / image registration = 1.3
dynamic scene / dynamic reconstruction / non-rigid / deformable object = 1.1
driving scene / bird's eye view / BEV / 3D detection / occupancy prediction / 3D occupancy / HD map / 3D semantic segmentation / semantic occupancy = 1.3
trajectory prediction / pedestrian trajectory = 0.8
scene graph 3D / indoor scene / scene synthesis / room layout / scene generation / city generation / layout estimation / floor plan / urban scene / large-scale scene = 1.1
surface normal / normal estimation / photometric stereo / shape from shading / BRDF / SVBRDF / intrinsic image / illumination estimation / material estimation = 1.1
articulation / part-based = 0.7
augmented reality / virtual reality / mixed reality / telepresence / AR/VR = 0.7
text-driven 3D / score distillation sampling / SDS / Janus problem / DreamFusion = 1.2
geometry processing / geometric prior / geometry-aware / geometric consistency / scene geometry = 0.8
rotation estimation / rotation averaging / rigid registration / iterative closest point / rigid transformation / equivariant pose = 1
monocular / single-view / multi-view / viewpoint / view-dependent = 0.6
+ camera = 0.5
+ pose = 0.7
+ depth = 0.4
+ rendering / render / rendered / renderer = 0.6
+ geometry / geometric = 0.4
+ scene = 0.3
+ view = 0.2
body movement / inertial measurement unit / IMU / wearable sensor / gait analysis / posture = 0.6
digital elevation = 0.8
+ motion / 3D / mesh / 4D / point set / SO(3) / SE(3) / stereo / voxel / reflectance / skeleton / triangulation of points / shape analysis / articulated / panorama / Replica / ABO / MVS / INR / DTU = 0.7
kinodynamic / person following = 0.4
silhouette / vanishing point / 3D bounding box / range image / structured light / time-of-flight / light stage / visual hull = 1.1
tooth / dental model / head model / torso / limb / anthropometric / body scan = 0.6
3D Gaussian splatting = 2
novel view synthesis = 2
human motion generation = 2
human pose estimation = 2
monocular depth estimation = 1.6
LiDAR point cloud = 1.8
point cloud registration = 1.8
`,
};
