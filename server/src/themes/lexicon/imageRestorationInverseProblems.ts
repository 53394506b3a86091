import type { ThemeLexicon } from '../themeLexicon.ts';

export const imageRestorationInverseProblems: ThemeLexicon = {
  label: 'Image restoration & inverse problems',
  area: 'Generative & vision',
  terms: `
image restoration / image recovery / restoring image / blind restoration = 2
+ restoration / restore = 1
degraded image = 0.9
+ degradation = 0.9
super-resolution / SISR / ESRGAN / super-resolved = 2
upscaling / upsampler = 0.7
low-resolution image / low-resolution input = 0.7
deblurring / deconvolution / blurry image = 1.6
image denoising / denoising image / Gaussian denoiser / real image noise / denoised image / noise removal / noise2noise / self-supervised denoising / BM3D / non-local means = 1.8
+ denoising / denoiser / denoise = 0.8
plug-and-play / regularization by denoising / PnP-ADMM = 1.3
deraining / rain removal / dehazing / haze removal / desnowing / raindrop / hazy image / foggy image / adverse weather removal = 1.8
low-light image / low-light enhancement / image enhancement / underexposed / exposure correction / tone mapping / HDR / high dynamic range / underwater image = 1.5
demosaicing / image signal processor / ISP / RAW image / white balance / color constancy / color correction / colorization / burst photography / computational photography = 1.4
shadow removal / reflection removal / moire / watermark removal / flare removal / de-fencing / old photo = 1.2
+ glare / scratch = 1.2
compression artifact / deblocking / artifact removal / artifact reduction / deringing = 1.3
image compression / JPEG / rate-distortion image / neural compression = 1
image inpainting / hole filling / missing pixels / image completion / face restoration / GFPGAN = 1.2
diffusion posterior sampling / zero-shot restoration / DDRM = 1.4
forward operator / measurement operator / measurement model / noisy measurement / linear measurement / data consistency / data fidelity = 1
image reconstruction / tomographic reconstruction / iterative reconstruction / reconstruction algorithm / reconstruct image / unrolled reconstruction / deep unrolling / deep unfolding / algorithm unrolling = 1.5
MRI reconstruction / undersampled MRI / accelerated MRI / parallel imaging / fastMRI / dynamic MRI / MR fingerprinting / diffusion MRI / quantitative MRI = 2
CT reconstruction / low-dose CT / LDCT / sparse-view CT / limited-angle / filtered back-projection / sinogram / cone-beam CT / CBCT / metal artifact = 2
PET reconstruction / SPECT / ultrasound imaging / beamforming imaging = 1
magnetic resonance imaging / MRI = 0.7
compressed sensing / compressive sensing / compressive imaging / signal recovery / restricted isometry = 1
sparse coding / dictionary learning / sparse representation = 0.8
phase retrieval / ptychography / coded aperture / single-pixel imaging = 1.5
computational imaging / cryo-EM / imaging modality = 1
astronomical imaging / radio interferometry / seismic imaging / seismic inversion / full-waveform inversion / ghost imaging / non-line-of-sight / computational optics = 1
total variation / TV regularization / Tikhonov / wavelet denoising / wavelet shrinkage / regularization functional = 1
untrained network / learned regularizer / learned reconstruction / image prior / handcrafted prior / denoiser prior = 1.4
pansharpening / hyperspectral unmixing / spectral reconstruction / image fusion / multi-focus / infrared and visible / hyperspectral denoising = 1.3
PSNR / peak signal-to-noise ratio / SSIM / structural similarity / LPIPS / perceptual loss / perceptual metric / no-reference quality / perception-distortion / fidelity metric = 1
image quality assessment / IQA / blind image quality / BIQA = 1.2
Set5 / Set14 / Urban100 / DIV2K / BSD68 / GoPro / SIDD / Rain100 / Manga109 = 1.3
Restormer / SwinIR / NAFNet / EDSR / DnCNN / SRGAN / IRCNN = 1.5
light field / arbitrary-scale = 1
video denoising = 1
noise model / noise estimation / Poisson noise / salt-and-pepper / impulse noise / Rician noise / despeckling = 1
atmospheric turbulence / turbulence mitigation / cloud removal = 1
compositing = 0.7
high-frequency detail / fine detail / texture detail / blurry / oversmoothed / noisy image / corrupted image / image pairs = 0.7
+ reconstruction / reconstruct = 0.6
+ noise = 0.3
+ sensor / detector array / lens = 0.3
+ holography / holographic / Radon transform / microscopy / tomography / tomographic / photoacoustic / speckle / diffractive / k-space / radar imaging / scattering media / imaging system / lensless / point spread function / DPS / RIP / optical imaging / blur / sparse recovery / light-sheet / measurement matrix = 0.8
dual-energy CT / CT image / MR image / PET image / image domain / reconstructed image / image formation = 0.8
image quality / visual quality / perceptual quality / perceptual similarity = 0.5
moving object blur / rolling shutter / lens aberration / bokeh / refocusing / vignetting / sky replacement = 1.2
image rendering / display rendering / gamut / halftoning / dithering = 0.8
MR image reconstruction = 2
image super-resolution = 2
low-light image enhancement = 1.5
compressed sensing MRI = 2
blind image restoration = 2
blind super-resolution / real-world super-resolution / face super-resolution / lightweight super-resolution / perceptual super-resolution / diffusion-based restoration / restoration network / restoration transformer / diffusion restoration = 1.6
reconstruction network / reconstruction quality / reconstruction error of image / model-based reconstruction / learned primal-dual / primal-dual network / variational network / unrolled network / unrolled optimization / proximal network = 1.2
MMSE estimator / MMSE denoiser / Tweedie / Stein's unbiased risk / SURE / denoising autoencoder for image / gradient step denoiser / proximal denoiser / convergent plug-and-play = 1.1
undersampled / subsampling mask / coil sensitivity / motion correction MRI / radial sampling / spiral sampling = 0.8
thermal to visible / night image / exposure fusion / multi-exposure / color transfer / color grading / low-light / night-time = 1
motion blur / event-based deblurring / camera lens / optics design / end-to-end optics / metalens / hyperspectral imaging / polarization imaging = 1
+ measurement / degraded / pixel / artifact / resolution / prior = 0.3
+ acquisition / scan time / spectral imaging / polarimetric / defocus / infrared image / snapshot / posterior mean = 0.5
inverse problem = 1.2
ill-posed = 0.7
speckle reduction / demosaicking / motion artifact / contrast enhancement / lensless imaging = 1.4
`,
};
