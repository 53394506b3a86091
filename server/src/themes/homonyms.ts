/** Phrases in which a term of the lexicon means something else; they hide it. */
export const homonyms: readonly string[] = `
Adams operation / Adams spectral sequence / Adams-Bashforth
canonical quantization / deformation quantization / geometric quantization / second quantization / Landau quantization
loop quantization / flux quantization / quantization of gravity / conductance quantization / path integral quantization
source code is available / source code available / source code will be / source code can be / source code at / our source code / code is available / codes are available / code available / code and data / code and models / code will be / code at / code can be found / our code / data and code / models and code / code is released / code is publicly
stochastic quantization / Weyl quantization / BRST quantization / Dirac quantization / quantization condition / quantization rule / charge quantization / light-front quantization / quantization of fields / energy quantization / quantization map / quantization commutes
Adam Smith / Adam and Eve / black mamba / green mamba / mamba venom / Byzantine Empire / Byzantine period / Byzantine manuscript / Byzantine church / Byzantine law / Byzantine era / Foley catheter / magneto-optical trap
fuzzy inference / fuzzy inference system / fuzzy inference neural
conformal field theory / conformal map / conformal mapping / conformal structure / conformal geometry / conformal symmetry
legal reasoning / moral reasoning / judicial reasoning / clinical reasoning / ethical reasoning / memory retrieval / retrieval practice / episodic memory
heart attack / terrorist attack / panic attack / asthma attack / acid attack / privacy law / right to privacy / privacy regulation / procedural fairness / perceived fairness / entire fairness
`
  .split(/[/\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');
