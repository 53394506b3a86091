/** The names that a paper coins: those that say beyond doubt, wherever they stand, that this paper is meant. */
import { isLetter } from '../notes/characters.ts';
import { wordsInCapitals } from './ordinaryWords.ts';

const longestName = 40;
const mostNames = 4;
const mostAdjectives = 4;

/** Characters of an abstract in which names are looked for. */
const abstractReach = 4000;

/** The distinctive names of a paper: the one its title gives itself first, then those its abstract introduces. */
export function namesOf(name: string | undefined, abstract: string): readonly string[] {
  const coined = coinedNames(abstract.slice(0, abstractReach));
  return name !== undefined && isDistinctiveName(name) ? [...new Set([name, ...coined])] : coined;
}

/**
 * Whether nothing else is written so: with a digit, an inner capital, a hyphen before a capital, or in capitals, and
 * neither a word nor an abbreviation that everybody uses.
 */
export function isDistinctiveName(name: string): boolean {
  if (name.length < 3 || name.length > longestName) return false;
  const parts = name.split(/[ -]/).filter((part) => part !== '');
  const own = parts.filter((part) => !wordsInCapitals.has(singular(part)));
  // `RAG-2` and `CNN-LSTM` are made of what everybody uses.
  if (!own.some(hasLetters) || wordsInCapitals.has(name)) return false;
  if (isTerm(parts)) return false;
  if (!name.includes(' ')) return isMarked(name) || (parts.length > 1 && own.filter(startsWithCapital).length > 1);
  return own.some((part) => part.length > 1 && isMarked(part));
}

/** `Coarse-to-Fine`, `Two-Stage`, `Zero-Shot`: compounds that anybody forms. */
function isTerm(parts: readonly string[]): boolean {
  if (parts.length < 2 || !parts.every((part) => /^\p{L}\p{Ll}*$/u.test(part))) return false;
  const lower = parts.map((part) => part.toLowerCase());
  return lower.slice(1).some((part) => joiningWords.has(part)) || commonEnds.has(lower[lower.length - 1]!);
}

/** A digit beside letters, an inner capital, or several capitals. */
function isMarked(word: string): boolean {
  let capitals = 0;
  let small = 0;
  let digits = 0;
  let isInner = false;
  for (const character of word) {
    if (character >= '0' && character <= '9') digits++;
    else if (character !== character.toLowerCase()) {
      capitals++;
      isInner ||= small > 0;
    } else if (character !== character.toUpperCase()) small++;
    else if (character === '-') small = 0;
  }
  if (digits > 0) return capitals > 0 && capitals + small > 1;
  return isInner || capitals > 1;
}

/** At least two: `T5` and `3D` are no names of their own. */
function hasLetters(part: string): boolean {
  let letters = 0;
  for (const character of part) if (character.toLowerCase() !== character.toUpperCase()) letters++;
  return letters > 1;
}

function startsWithCapital(part: string): boolean {
  return part.charAt(0) !== part.charAt(0).toLowerCase();
}

function singular(word: string): string {
  return word.length > 2 &&
    word.endsWith('s') &&
    word.charAt(word.length - 2) !== word.charAt(word.length - 2).toLowerCase()
    ? word.slice(0, -1)
    : word;
}

/**
 * Distinctive names that an abstract gives to its own work: *we propose X*, *a method called X*, *Long Expression (LE)*
 * in a sentence that proposes. In the order of the text, each once.
 */
export function coinedNames(abstract: string): readonly string[] {
  const names = new Set<string>();
  let from = 0;
  for (let to = sentenceEnd(abstract, 0); from < abstract.length; from = to, to = sentenceEnd(abstract, from)) {
    const sentence = abstract.slice(from, Math.min(to, from + longestSentence));
    if (!mayHoldName(sentence)) continue;
    if (!/propos|introduc|present|develop|design|releas|nam|call|term|dub|coin|denot|refer/.test(sentence)) continue;
    const words = sentence.split(/[ \n\t\r]/);
    let verbs: Verbs | undefined;
    for (let i = 1; i < words.length && names.size < mostNames; i++) {
      if (!mayHoldName(words[i]!) || !/.[\p{Lu}\p{N}]/u.test(words[i]!.slice(0, longestName))) continue;
      verbs ??= verbsIn(words);
      const name = candidate(words, i, verbs);
      if (name !== undefined && isDistinctiveName(name) && isCoined(name, abstract)) names.add(name);
    }
  }
  return [...names];
}

/** Whether a capital, a digit, or anything but ASCII stands within a word: in most sentences and words none does. */
function mayHoldName(text: string): boolean {
  let before = blank;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return true;
    if (before > blank && ((code >= 65 && code <= 90) || (code >= 48 && code <= 57))) return true;
    before = code;
  }
  return false;
}

/** Three capitals abbreviate too many things, and what the abstract also writes small is a term, not a name. */
function isCoined(name: string, abstract: string): boolean {
  if (name.length < 4 && name === name.toUpperCase() && !/[0-9]/.test(name)) return false;
  return !abstract.includes(` ${name.toLowerCase()}`);
}

/** The first words of a sentence that say that something is proposed, and that it is made; -1 where none does. */
interface Verbs {
  readonly proposal: number;
  readonly making: number;
}

function verbsIn(words: readonly string[]): Verbs {
  return {
    making: words.findIndex((word, i) => (proposes.has(bare(word)) || makes.has(bare(word))) && isOwn(words, i)),
    proposal: words.findIndex((word, i) => proposes.has(bare(word)) && isOwn(words, i)),
  };
}

/** The name that a word is, if what stands before it introduces one. */
function candidate(words: readonly string[], i: number, { proposal, making }: Verbs): string | undefined {
  const word = words[i]!;
  const isInParentheses = word.startsWith('(') && /\)[.,;:]?$/.test(word.slice(-2));
  const name = bare(word);
  if (name === '' || !isPlain(name)) return undefined;
  if (isInParentheses) return proposal >= 0 && abbreviates(name, words, i, proposal) ? name : undefined;
  if (callsIt.has(bare(words[i - 1]!)))
    return !isBegun(words, i) && ((making >= 0 && making < i) || isOfOurs(words, i - 1)) ? name : undefined;
  return (i === proposal + 1 || isNamed(words, i)) && isWhole(words, i) ? name : undefined;
}

/** *Our method, dubbed X*. */
function isOfOurs(words: readonly string[], called: number): boolean {
  for (let k = called - 1; k >= Math.max(0, called - 6); k--) if (bare(words[k]!).toLowerCase() === 'our') return true;
  return false;
}

/** *We call it X*, *which we name X*, *we refer to this method as X*. */
function isNamed(words: readonly string[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const word = words[k]!;
    if (gives.has(word)) return isOwn(words, k);
    if (word === 'refer') return words[i - 1] === 'as' && isOwn(words, k);
    // Nothing but what is named stands between.
    if (!/^[a-z-]{1,20}$/.test(word) || (leadsAway.has(word) && words[k - 1] !== 'refer')) return false;
  }
  return false;
}

/** The word is the first of a name of several. */
function isBegun(words: readonly string[], i: number): boolean {
  return !/[.,;:)]$/.test(words[i]!) && startsWithCapital(words[i + 1] ?? '');
}

/** What a word goes on with belongs to somebody else: `we propose BERT-based models`, `we introduce ImageNet features`. */
function isWhole(words: readonly string[], i: number): boolean {
  const next = words[i + 1];
  return /[.,;:(]$/.test(words[i]!) || next === undefined || next.startsWith('(') || goesOn.has(next);
}

/**
 * Whether the capitals of a name are the initials of the words before it, in their order, and these words are what is
 * proposed: but for some adjectives they follow the verb.
 */
function abbreviates(name: string, words: readonly string[], i: number, proposal: number): boolean {
  const initials = [...name].filter((character) => character !== character.toLowerCase()).map((c) => c.toLowerCase());
  let left = initials.length - 1;
  for (let k = i - 1; k > proposal && left >= 0; k--) {
    const parts = words[k]!.split('-');
    for (let part = parts.length - 1; part >= 0 && left >= 0; part--) {
      if (bare(parts[part]!).charAt(0).toLowerCase() === initials[left]) left--;
    }
    if (left < 0) return initials.length > 1 && k - proposal <= mostAdjectives;
  }
  return false;
}

/** Said of this work: *we propose*, *we further propose*, *this paper proposes*, *is proposed*. */
function isOwn(words: readonly string[], i: number): boolean {
  for (let k = Math.max(0, i - 6); k < i; k++) if (own.has(bare(words[k]!).toLowerCase())) return true;
  return false;
}

function sentenceEnd(text: string, from: number): number {
  const end = text.indexOf('. ', from);
  return end < 0 ? text.length : end + 2;
}

/** Without the punctuation around it. */
function bare(word: string): string {
  let start = 0;
  let end = word.length;
  if (isLetter(word.charCodeAt(0)) && isLetter(word.charCodeAt(end - 1))) return word;
  while (start < end && '("\'“‘*_`'.includes(word.charAt(start))) start++;
  while (end > start && ')."\',;:”’*_`!?'.includes(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

/** Letters, digits and inner hyphens alone. */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(name.slice(0, longestName + 1));
}

const longestSentence = 1000;
const blank = 32;

const joiningWords: ReadonlySet<string> = new Set('to by and or in on at the a an as with for vs versus'.split(' '));
const commonEnds: ReadonlySet<string> = new Set(
  (
    'agent agnostic attention augmented aware based bench class conditioned consistent context cost decoder dimensional domain ' +
    'driven efficient efficiency encoder end entropy error evaluation expert field fidelity field fine following free ' +
    'friendly generated grained guided head hoc horizon image in inference informed instance invariant label language layer ' +
    'learning level like lingual line loop loss making memory modal modality model mode norm noise off on only order oriented ' +
    'out parameter parametric pass point policy precision preserving quality rank ranking rate resolution resource reward ' +
    'sample sampling scale search sensitive sequence shot shift side size source space specific spectrum stage state step ' +
    'supervised supervision task term text thinking thought time token tokens trained training transfer tuned tuning turn up ' +
    'variance view vision wise word world'
  ).split(' '),
);
const proposes: ReadonlySet<string> = new Set(
  (
    'propose proposes proposed present presents introduce introduces introducing introduced develop develops design ' +
    'designed release name call term dub'
  ).split(' '),
);
/** Verbs of what others may have named, so that it needs *called* behind them. */
const makes: ReadonlySet<string> = new Set(
  (
    'build builds built construct constructs constructed create creates created devise devises devised formulate formulates ' +
    'formulated establish establishes established derive derives contribute contributes curate curated collect collected ' +
    'train trained provide provides offer offers obtain describe describes suggest suggests implement implements implemented'
  ).split(' '),
);
const gives: ReadonlySet<string> = new Set(['call', 'name', 'term', 'dub', 'denote', 'coin']);
/** *We call for X*. */
const leadsAway: ReadonlySet<string> = new Set('at for from in on to upon with'.split(' '));
const goesOn: ReadonlySet<string> = new Set('that which where whose as by using and is for with'.split(' '));
const callsIt: ReadonlySet<string> = new Set('called named termed dubbed coined'.split(' '));
const own: ReadonlySet<string> = new Set('we our this i'.split(' '));
