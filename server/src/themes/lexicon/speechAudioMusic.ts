import type { ThemeLexicon } from '../themeLexicon.ts';

export const speechAudioMusic: ThemeLexicon = {
  label: 'Speech, audio & music',
  area: 'Generative & vision',
  terms: `
speech = 1.5
text-to-speech / TTS / speech synthesis / speech generation / expressive speech = 2
speech recognition / ASR / speech-to-text / speech transcription / acoustic model / keyword spotting / wake word / large vocabulary / spoken term detection = 2
voice / spoken assistant = 1.5
spoken language / spoken dialogue / spoken question answering / speech language model / speech LLM / full-duplex / speech interaction / spoken conversation = 1.5
speech translation / speech-to-speech / speech-to-text translation = 1.5
speech enhancement / speech separation / speech denoising / noisy speech / dereverberation / target speaker extraction / cocktail party / noise suppression / echo cancellation / beamforming = 1.4
x-vector / i-vector / anti-spoofing speech / ASVspoof / audio deepfake = 1.4
speech emotion / emotion recognition from speech / paralinguistic / prosody / prosodic / intonation / fundamental frequency / stuttering / dysarthric = 1.3
speech representation / self-supervised speech / wav2vec / HuBERT / WavLM / Whisper / data2vec speech / SUPERB / speech encoder / speech foundation model / speech unit / speech token / discrete speech = 1.7
audio = 1.6
audio generation / text-to-audio / audio synthesis / sound generation / sound synthesis / sound effect / Foley / video-to-audio / video-to-sound / AudioLDM / AudioLM / audio diffusion = 2
audio large language model / audio-language / audio LLM / audio understanding / audio reasoning / audio question answering / audio captioning / CLAP = 2
audio classification / audio tagging / sound event detection / acoustic scene classification / environmental sound / sound classification / acoustic event / AudioSet / audio event / bioacoustics / bird song / ESC-50 / DCASE / audio retrieval = 2
audio codec / neural codec / speech codec / speech coding / EnCodec / SoundStream / residual vector quantization / RVQ / codec token / codec language model / audio token / audio compression = 1.5
vocoder / HiFi-GAN / WaveNet / WaveGlow / Tacotron / FastSpeech / VALL-E / WaveRNN / StyleTTS / spectrogram / log-mel / MFCC / mel-frequency / cepstral = 1.4
raw audio / time-domain audio / audio signal / speech signal / acoustic signal / acoustic feature = 0.9
music = 1.6
music generation / text-to-music / symbolic music / music composition / music synthesis / MusicGen / MusicLM / accompaniment / melody / lyrics / piano / guitar = 1.7
music information retrieval / music transcription / beat tracking / tempo / onset detection / music tagging / music genre / genre classification / music emotion / music understanding / music similarity / cover song / audio fingerprinting = 1.8
source separation / audio separation / sound separation / vocal separation = 1.6
timbre / musical / instrument recognition / musician / polyphonic / audio effect / audio production / mixing and mastering / digital audio / synthesizer = 1.2
room acoustics / room impulse response / spatial audio / binaural / ambisonics / sound source localization / sound field / microphone / direction of arrival audio = 1.4
lip reading / visual speech / audio-visual sound / audio-visual event / sounding object / audio-visual separation / lip-to-speech = 1.3
listener / psychoacoustic / perceptual evaluation of speech / PESQ / STOI / mean opinion score = 1
phoneme / phonetic / phonology / phone recognition / pronunciation / mispronunciation / syllable / vowel / utterance = 1
connectionist temporal classification / RNN-T / RNN transducer / Conformer / listen attend and spell / word error rate / WER / character error rate / language model rescoring / hidden Markov model speech = 1.4
LibriSpeech / LibriTTS / LJSpeech / VCTK / VoxCeleb / TIMIT / Switchboard / Common Voice / GigaSpeech / AISHELL / MAESTRO / MUSDB18 / MusicCaps / AudioCaps / Clotho / MagnaTagATune / VoiceBank / IEMOCAP = 1.5
speech-driven / audio-driven / audio-conditioned / sound-guided / podcast / audiobook / dubbing / call center / telephone speech = 0.9
code-switching speech / low-resource speech / multilingual speech / children's speech / atypical speech / conversational speech / far-field / whispered = 1
phase vocoder / linear predictive / glottal / vocal tract / articulatory / electroglottograph = 1
heart sound / cough / respiratory sound / underwater acoustic / acoustic emission / machine sound = 0.7
non-autoregressive TTS / duration model / duration predictor / alignment of text and speech / monotonic alignment / speech editing / speech continuation / speech tokenization / speaker similarity / naturalness = 0.9
talking voice / speech and text / text and speech / speech-text / speech modality / spoken = 1
+ acoustic / waveform / pitch / chord / sound / drum / MOS / song / harmony / LAS / CTC / hearing / accent / accented / auditory / VITS / MIDI / formant / jazz / FMA / MIR / reverberation / speaker / listening = 0.8
`,
};
