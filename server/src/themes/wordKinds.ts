import { descriptions, fillers, joints, nouns } from './plainWords.ts';
import { wordsOf } from './words.ts';

/** What part a word can have in the name of a subject. */
export interface WordKind {
  /** Folded and lightly stemmed; empty for a word that no such name holds. */
  readonly stem: string;
  /** The word says nothing about a subject by itself. */
  readonly isFiller: boolean;
  /** A name can end with it. */
  readonly isNoun: boolean;
  /** It can be a name alone. */
  readonly standsAlone: boolean;
}

/** The kind of a word, by lists of plain words and by its ending. Kinds are kept, as long as there are not too many. */
export function wordKind(word: string): WordKind {
  let kind = kinds.get(word);
  if (!kind) {
    if (kinds.size >= mostKept) kinds.clear();
    kind = kindOf(word);
    kinds.set(word, kind);
  }
  return kind;
}

const mostKept = 50_000;
const kinds = new Map<string, WordKind>();

function kindOf(word: string): WordKind {
  const { stems, abbreviated } = wordsOf(word);
  const stem = stems.length === 1 ? stems[0]! : '';
  const small = word.toLowerCase();
  const isAbbreviation = abbreviated[0] === true;
  if (
    word.length < 2 ||
    stem.length < 2 ||
    !hasLetter(stem) ||
    (!isAbbreviation && (isJoint.has(small) || isAdverb(small, stem)))
  )
    return joint;
  if (romanNumerals.has(small)) return joint;
  const isFiller = known().fillers.has(stem);
  const isNoun = isAbbreviation || !(isDescription.has(small) || isAdjective(small, stem));
  const isLongEnough = stem.length >= 4 || isAbbreviation;
  return { stem, isFiller, isNoun, standsAlone: isNoun && !isFiller && isLongEnough };
}

const joint: WordKind = { stem: '', isFiller: false, isNoun: false, standsAlone: false };

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => wordsOf(word).stems));
}

const romanNumerals: ReadonlySet<string> = new Set('ii iii iv vi vii viii ix xi xii'.split(' '));
const isJoint: ReadonlySet<string> = new Set(joints);
const isDescription: ReadonlySet<string> = new Set(descriptions);
/** Made when they are needed first, which is not for the first answers. */
let stems: { readonly fillers: ReadonlySet<string>; readonly nouns: ReadonlySet<string> } | undefined;

function known(): NonNullable<typeof stems> {
  stems ??= { fillers: stemsOf(fillers), nouns: stemsOf(nouns) };
  return stems;
}

function isAdverb(word: string, stem: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !known().nouns.has(stem);
}

function isAdjective(word: string, stem: string): boolean {
  return adjectiveEndings.some((ending) => word.endsWith(ending)) && word.length > 4 && !known().nouns.has(stem);
}

/** Of a plural none is an adjective's: *dynamics* and *observables* name things. */
const adjectiveEndings = [
  'al',
  'ic',
  'ive',
  'ous',
  'able',
  'ible',
  'ed',
  'ing',
  'ian',
  'less',
  'ful',
  'ish',
  'ar',
  'ary',
  'oid',
  'ise',
  'ize',
  'ify',
  'ese',
];

function hasLetter(stem: string): boolean {
  for (let i = 0; i < stem.length; i++) if (stem.charCodeAt(i) >= 97) return true;
  return false;
}
