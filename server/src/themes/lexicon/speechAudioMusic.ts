import type { ThemeLexicon } from '../themeLexicon.ts';

export const speechAudioMusic: ThemeLexicon = {
  label: 'Speech, audio & music',
  area: 'Generative & vision',
  terms: `
speech = 1.8
text-to-speech / TTS / speech synthesis = 2
speech recognition / ASR / acoustic model / keyword spotting / wake word = 2
voice = 1.5
spoken language / spoken dialogue / full-duplex = 1.5
speech translation = 1.5
speech enhancement / speech separation / noisy speech / dereverberation / target speaker extraction / cocktail party / noise suppression / echo cancellation / beamforming = 1.4
x-vector / i-vector / ASVspoof = 1.4
speech emotion / paralinguistic / prosody / prosodic / intonation / fundamental frequency / stuttering / dysarthric = 1.3
wav2vec / HuBERT / WavLM / SUPERB = 1.7
+ Whisper = 1.7
audio = 1.8
sound generation / sound synthesis / sound effect / video-to-sound / AudioLDM / AudioLM = 2
+ Foley = 2
CLAP = 2
audio classification / sound event detection / acoustic scene classification / environmental sound / sound classification / acoustic event / AudioSet / audio event / bioacoustics / bird song / ESC-50 / DCASE = 2
neural codec / EnCodec / SoundStream / residual vector quantization / RVQ / codec token / codec language model = 1.5
vocoder / HiFi-GAN / WaveNet / WaveGlow / Tacotron / FastSpeech / VALL-E / WaveRNN / StyleTTS / spectrogram / log-mel / MFCC / mel-frequency / cepstral = 1.4
raw audio / audio signal / speech signal / acoustic signal / acoustic feature = 0.9
music = 1.8
music generation / MusicGen / MusicLM / accompaniment / melody / lyrics / piano / guitar = 1.7
music information retrieval / beat tracking / tempo / onset detection / music genre / genre classification / cover song = 1.8
source separation / sound separation / vocal separation = 1.6
timbre / musical / instrument recognition / musician / polyphonic / mixing and mastering / synthesizer = 1.2
room acoustics / room impulse response / binaural / ambisonics / sound source localization / sound field / microphone = 1.4
lip reading / sounding object = 1.3
listener / psychoacoustic / PESQ / STOI / mean opinion score = 1
phoneme / phonetic / phonology / phone recognition / pronunciation / mispronunciation / syllable / vowel / utterance = 1
connectionist temporal classification / RNN-T / RNN transducer / word error rate / WER / character error rate / language model rescoring = 1.4
+ Conformer = 1.4
LibriSpeech / LibriTTS / LJSpeech / VCTK / VoxCeleb / TIMIT / Switchboard / GigaSpeech / AISHELL / MAESTRO / MUSDB18 / MusicCaps / AudioCaps / Clotho / MagnaTagATune / VoiceBank / IEMOCAP = 1.5
sound-guided / podcast / audiobook / dubbing / call center = 0.9
whispered = 1
+ far-field = 1
linear predictive / glottal / vocal tract / articulatory / electroglottograph = 1
heart sound / cough / underwater acoustic / acoustic emission = 0.7
duration model / duration predictor / monotonic alignment / speaker similarity / naturalness = 0.9
spoken = 1
+ acoustic / waveform / pitch / chord / sound / drum / MOS / song / harmony / LAS / CTC / hearing / accent / accented / auditory / VITS / MIDI / formant / jazz / FMA / MIR / reverberation / speaker / listening = 0.8
speech generation = 2
speech-to-text = 2
spoken term detection = 2
speech interaction = 1.5
spoken conversation = 1.5
speech-to-speech = 1.5
speech denoising = 1.4
speech representation = 1.7
self-supervised speech = 1.7
audio tagging = 2
speech coding = 1.5
audio token = 1.5
symbolic music = 1.7
music composition = 1.7
music tagging = 1.8
music emotion = 1.8
automatic speech recognition = 2
text-to-audio = 2
spoken language model = 1.5
speech language model = 1.5
semantic token / acoustic token / token-and-duration / speech decoder / streaming speech / streaming transcription / end-of-utterance / turn-taking / voice activity detection / endpointing = 1
audio encoder / audio representation / audio pre-training / audio-text / audio and text / audio caption / audio editing / audio super-resolution / bandwidth extension / audio inpainting / audio watermark / audio recording / audio sample / audio data = 1.4
multi-speaker / speaker-dependent / speaker-independent / target speaker / speaker change / overlapped speech / meeting transcription / emotion in speech / singing = 1
composer / composition of music / score following / sheet music / optical music recognition / playlist continuation / improvisation / rhythm game / orchestral / musicology / raga / Carnatic = 1.3
acoustic scene / soundscape / noise classification / machine condition sound / siren = 0.8
+ transcript / transcription / frame-level / utterance-level / mel / harmonic / tone / noise = 0.4
+ instrument / vocal / violin / bird / singer / insect sound / animal vocalization / rhythm / transducer / whale / VAD = 0.6
large vocabulary continuous / large vocabulary speech / LVCSR / tuning system / musical scale / temperament / keyboard instrument = 1.2
speaker verification / speaker diarization / speaker recognition / speaker identification / chord recognition / hearing aid / far-field speech = 1.8
`,
};
