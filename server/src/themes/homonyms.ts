/** Phrases in which a term of the lexicon means something else; they hide it. */
export const homonyms: readonly string[] = `
Adams operation / Adams spectral sequence / Adams-Bashforth
canonical quantization / deformation quantization / geometric quantization / second quantization / Landau quantization
loop quantization / flux quantization / quantization of gravity / conductance quantization / path integral quantization
conformal field theory / conformal map / conformal mapping / conformal structure / conformal geometry / conformal symmetry
`
  .split(/[/\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');
