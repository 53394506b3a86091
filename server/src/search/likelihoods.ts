import { type InitialsIndex, mostInitials } from './initials.ts';
import type { Pace } from './pace.ts';
import type { PaperIndex } from './paperIndex.ts';
import type { QueryWord } from './query.ts';
import type { SlotSets } from './slotSets.ts';
import type { TermLikelihoods } from './termLikelihoods.ts';
import { completions, contractions, isVowel, type Likeness, misspellings } from './termWalks.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

/** What something typed may stand for, each with the probability that it is typed like this, relative to the whole word. */
export interface Likelihoods {
  /** The word is too short for abstracts to tell anything. */
  readonly inTitlesOnly: boolean;
  readonly terms: TermLikelihoods;
  readonly phrases: readonly LikelyPhrase[];
}

/** Words that follow each other in a title. */
export interface LikelyPhrase {
  /** The terms, or the words' initials. */
  readonly parts: readonly number[] | string;
  /** Where the words stand, ascending; some titles may hold them apart. */
  readonly slots: Int32Array;
  readonly likelihood: number;
}

/** What one word of a query may stand for. An unfinished word is one that is still being typed. Yields between nodes. */
export function* wordLikelihoods(
  index: PaperIndex,
  word: QueryWord,
  unfinished: boolean,
  terms: TermLikelihoods,
  pace: Pace,
): Generator<void, Likelihoods> {
  const { vocabulary, titles } = index;
  const codes = codesOf(word.text);
  const length = codes.length;
  const exact = vocabulary.find(codes, 0, length);
  const known = exact >= 0 && titles.sizeOf(exact) > 0;
  const inTitlesOnly = unfinished && length <= longestForTitles;
  yield* addBeginnings(index, codes, unfinished, inTitlesOnly, terms, pace);
  addLongerForms(vocabulary, word.text, codes, terms);
  const phrases: LikelyPhrase[] = [];
  if (isLetters(word.text)) {
    yield* addMisspellings(vocabulary, titles, codes, unfinished, terms, pace);
    if (length >= 2 && length <= longestContraction && isContracted(codes))
      yield* addContractions(vocabulary, codes, terms, pace);
    if (length >= 2 && length <= mostInitials) addInitials(index.initials, word.text, phrases);
  }
  if (word.parts.length > 1) addPhrase(index, word.parts.map(codesOf), phrases);
  if (!known && length >= shortestSplit) for (const split of splits(index, codes)) addPhrase(index, split, phrases);
  return { inTitlesOnly, terms, phrases };
}

/** What several words of a query may stand for if they are one word of the paper; `joined` if no blank parts them. */
export function* gluedLikelihoods(
  index: PaperIndex,
  text: string,
  joined: boolean,
  unfinished: boolean,
  terms: TermLikelihoods,
  pace: Pace,
): Generator<void, Likelihoods> {
  const { vocabulary, titles } = index;
  const codes = codesOf(text);
  const apart = joined ? 1 : weights.typedApart;
  if (unfinished && codes.length > 3) {
    const visit = (term: number, added: number) =>
      terms.raise(term, apart * (added === 0 ? 1 : weights.cutShortAtEnd * weights.letterLeftOff ** added));
    yield* completions(vocabulary.trie, vocabulary.trie.node(codes, 0, codes.length), visit, pace);
  } else {
    const term = vocabulary.find(codes, 0, codes.length);
    if (term >= 0) terms.raise(term, apart);
  }
  if (joined && codes.length >= 5 && isLetters(text))
    yield* addMisspellings(vocabulary, titles, codes, false, terms, pace);
  return { inTitlesOnly: false, terms, phrases: [] };
}

function* addBeginnings(
  { vocabulary, titles, names }: PaperIndex,
  codes: Uint16Array,
  unfinished: boolean,
  inTitlesOnly: boolean,
  terms: TermLikelihoods,
  pace: Pace,
): Generator<void, void> {
  const cut = unfinished ? weights.cutShortAtEnd : weights.cutShort;
  // A lone letter within a query is a letter.
  if (!unfinished && codes.length === 1) {
    const term = vocabulary.find(codes, 0, 1);
    if (term >= 0) terms.raise(term, 1);
    return;
  }
  const visit = (term: number, added: number) => {
    if (inTitlesOnly && titles.sizeOf(term) === 0 && names.sizeOf(term) === 0) return;
    terms.raise(term, added === 0 ? 1 : cut * weights.letterLeftOff ** added);
  };
  yield* completions(vocabulary.trie, vocabulary.trie.node(codes, 0, codes.length), visit, pace);
}

function addLongerForms(vocabulary: Vocabulary, text: string, codes: Uint16Array, terms: TermLikelihoods): void {
  for (let length = codes.length - 1; length >= Math.max(3, codes.length - 4); length--) {
    const ending = text.slice(length);
    if (!endings.has(ending) || ((ending === 'd' || ending === 'r') && text[length - 1] !== 'e')) continue;
    const term = vocabulary.find(codes, 0, length);
    if (term >= 0) terms.raise(term, weights.longerForm);
  }
}

function* addMisspellings(
  vocabulary: Vocabulary,
  titles: SlotSets,
  codes: Uint16Array,
  unfinished: boolean,
  terms: TermLikelihoods,
  pace: Pace,
): Generator<void, void> {
  if (codes.length < 3 || codes.length > longestMisspelt) return;
  let inTitles = 0;
  const visit = ({ term, edits, sameStart, added }: Likeness) => {
    const start = sameStart ? 1 : weights.otherStart;
    if (added > 0) terms.raise(term, weights.editedAndCut * start * weights.letterLeftOff ** added);
    else {
      terms.raise(term, start * (edits === 0 ? 1 : edits === 1 ? weights.oneEdit : weights.twoEdits));
      inTitles += titles.sizeOf(term);
    }
  };
  const { trie } = vocabulary;
  const beginnings = unfinished && codes.length >= 5;
  yield* misspellings(trie, codes, { edits: 1, beginnings, otherStarts: true }, visit, pace);
  if (codes.length < shortestTwiceMisspelt) return;
  // What costs more is looked for only where less does not explain the word.
  if (inTitles === 0)
    yield* misspellings(trie, codes, { edits: 2, beginnings: false, otherStarts: false }, visit, pace);
  if (terms.count === 0)
    yield* misspellings(trie, codes, { edits: 2, beginnings: false, otherStarts: true }, visit, pace);
}

function* addContractions(
  vocabulary: Vocabulary,
  codes: Uint16Array,
  terms: TermLikelihoods,
  pace: Pace,
): Generator<void, void> {
  const visit = (term: number, skipped: number, added: number) =>
    terms.raise(term, weights.contraction * 0.3 ** skipped * 0.7 ** added);
  yield* contractions(vocabulary.trie, codes, visit, pace);
}

function addInitials(initials: InitialsIndex, text: string, phrases: LikelyPhrase[]): void {
  const slots = initials.slots(text);
  if (slots.length > 0) phrases.push({ parts: text, slots, likelihood: weights.initials });
}

function addPhrase(index: PaperIndex, parts: readonly Uint16Array[], phrases: LikelyPhrase[]): void {
  const terms = parts.map((codes) => index.vocabulary.find(codes, 0, codes.length));
  if (terms.some((term) => term < 0)) return;
  const slots = index.titles.common(terms);
  if (slots.length > 0) phrases.push({ parts: terms, slots, likelihood: weights.typedAsOne });
}

/** Ways to read codes as two to four words that titles hold, the fewest words and the longest first words first. */
function splits(index: PaperIndex, codes: Uint16Array): readonly (readonly Uint16Array[])[] {
  const found: Uint16Array[][] = [];
  const isWord = (from: number, to: number) => {
    if (to - from < 2 && codes.length > longestWithLetters) return false;
    const term = index.vocabulary.find(codes, from, to);
    return term >= 0 && index.titles.sizeOf(term) > 0;
  };
  const extend = (from: number, before: readonly Uint16Array[], left: number) => {
    if (left === 1 && isWord(from, codes.length)) found.push([...before, codes.slice(from)]);
    if (left === 1) return;
    for (let to = codes.length - left + 1; to > from && found.length < mostSplits; to--) {
      if (isWord(from, to)) extend(to, [...before, codes.slice(from, to)], left - 1);
    }
  };
  for (let words = 2; words <= 4; words++) extend(0, [], words);
  return found;
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < codes.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Whether no vowel is left after the first letter. */
function isContracted(codes: Uint16Array): boolean {
  for (let i = 1; i < codes.length; i++) if (isVowel(codes[i]!)) return false;
  return true;
}

/** Numbers are not misspelt: another number is another thing. */
function isLetters(text: string): boolean {
  return !/\p{N}/u.test(text);
}

/** Endings that people add to a word of the paper. */
const endings: ReadonlySet<string> = new Set('s es d ed r er ers ing ings ly al n ment ness able'.split(' '));
/** Unfinished words of so many letters are looked for in titles and names only. */
const longestForTitles = 2;
const longestContraction = 8;
const longestMisspelt = 28;
const shortestTwiceMisspelt = 6;
const shortestSplit = 5;
/** In longer words a lone letter is no word. */
const longestWithLetters = 8;
const mostSplits = 16;
