/** What a character is to a reader who compares words. */
export const characterKinds = { separator: 0, lower: 1, upper: 2, digit: 3, ideograph: 4, mark: 5 } as const;
export type CharacterKind = (typeof characterKinds)[keyof typeof characterKinds];

export interface FoldedCharacter {
  readonly kind: CharacterKind;
  /** Lower case, without diacritics, compatibility forms and ligatures resolved; empty for separators and marks. */
  readonly text: string;
  /** A Greek letter's Latin name. */
  readonly name?: string;
}

/** One code point as words are compared: `É` → `e`, `ﬁ` → `fi`, `𝒪` → `o`, `³` → `3`, `φ` → `φ` named `phi`. */
export function foldedCharacter(character: string): FoldedCharacter {
  if (/^\p{M}$/u.test(character)) return mark;
  const decomposed = character.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = decomposed.toLowerCase().replace(/\p{M}/gu, '');
  const text = (strokeLetters.get(lower) ?? lower).replace(/[^\p{L}\p{N}]/gu, '');
  if (text === '') return signs.get(character) ?? separator;
  const name = greekNames.get(lower);
  return name ? { kind: kindOf(decomposed, lower), text, name } : { kind: kindOf(decomposed, lower), text };
}

function kindOf(decomposed: string, lower: string): CharacterKind {
  if (/^\p{N}/u.test(decomposed)) return characterKinds.digit;
  if (isIdeograph(decomposed.charCodeAt(0))) return characterKinds.ideograph;
  return decomposed === lower ? characterKinds.lower : characterKinds.upper;
}

/** Whether a UTF-16 code belongs to a script that is written without blanks between words. */
export function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0xd840 && code <= 0xd88f)
  );
}

const separator: FoldedCharacter = { kind: characterKinds.separator, text: '' };
const mark: FoldedCharacter = { kind: characterKinds.mark, text: '' };

/** Letters that Unicode does not decompose. */
const strokeLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
]);

/** Signs that are read as a letter. */
const signs: ReadonlyMap<string, FoldedCharacter> = new Map([
  ['∆', { kind: characterKinds.upper, text: 'δ', name: 'delta' }],
]);

const greekNames: ReadonlyMap<string, string> = new Map(
  (
    'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ' +
    'ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? ''] as const] : [])),
);
