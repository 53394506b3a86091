/** Titles and names of papers in the running text of a note: one pass over its words against one table of phrases. */
import { lineCursor } from '../notes/lineCursor.ts';
import type { Mention } from '../notes/note.ts';
import {
  beginsSentence,
  isInTitleCase,
  isSetApart,
  isShouted,
  isTechnical,
  standsAlone,
} from '../notes/surroundings.ts';
import type { PaperId } from '../protocol.ts';
import { isIdeograph } from '../text/foldedCharacter.ts';
import { longestPhrase, PhraseWords } from '../text/phraseWords.ts';
import { isBareAbbreviation, mayBeOn } from './bareAbbreviations.ts';
import { keyToken, mentionTokens, paperToken } from './citationIndex.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { introduces } from './ownAbbreviations.ts';
import { eachLength, type PhraseRole, type Phrases, partsOf } from './phrases.ts';

export interface Prose {
  readonly text: string;
  /** What its syntax marks as mentions. */
  readonly mentions: readonly Mention[];
  /** Start and end of each stretch of running text, as in a `Note`. */
  readonly prose: readonly number[];
}

/** A phrase in a text, by offsets. */
interface Found {
  readonly role: PhraseRole;
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Fewer words than this are a title only where they are marked as one. */
const shortTitle = 5;

/** The key that a user gave to a paper. */
export type PinnedKey = (paper: LibraryPaper) => string | undefined;

export class ProseReader {
  readonly #phrases: Phrases;
  readonly #paper: (id: PaperId) => LibraryPaper | undefined;
  readonly #pinnedKey: PinnedKey;
  #pausedAt = 0;
  /** Of a text that was read to its end, for the next one. */
  #spare: PhraseWords | undefined;
  /** Words read and phrases tried so far: for tests that count work. */
  readonly work = { words: 0, tried: 0 };

  constructor(phrases: Phrases, paper: (id: PaperId) => LibraryPaper | undefined, pinnedKey: PinnedKey) {
    this.#phrases = phrases;
    this.#paper = paper;
    this.#pinnedKey = pinnedKey;
  }

  /** Finds the mentions in a text, and puts into `vocabulary` the words of its prose; yields in long texts. */
  *mentions(note: Prose, vocabulary: Set<number>): Generator<void, Mention[]> {
    const { text, prose } = note;
    const found: Found[] = [];
    const words = this.#spare ?? new PhraseWords();
    this.#spare = undefined;
    words.clear();
    const match = (count: number) => this.#match(text, words, count, vocabulary, found);
    for (let i = 0; i < prose.length; i += 2) {
      const isInFormula = i + 2 < prose.length && isFormula(text, prose[i + 1]!);
      const to = isInFormula ? prose[i + 2]! : prose[i + 1]!;
      for (let at = prose[i]!; at < to; ) {
        at = words.add(text, at, to);
        if (words.atBlankLine) match(words.count);
        else if (words.count > manyWords) match(words.count - longestPhrase);
        if (this.#isDue()) yield;
      }
      if (!isInFormula && !isBesideComment(text, prose, i)) match(words.count);
    }
    this.#spare = words;
    if (found.length === 0) return [];
    const meant = this.#withoutStray(note, best(found), vocabulary);
    return meant.length === 0 ? [] : placed(text, yield* this.#withoutOwn(note, meant));
  }

  /**
   * Without names of a few capitals in a text that has nothing to do with their papers: no other title or name stands there,
   * no key or link of theirs, and no word of their subject.
   */
  #withoutStray(note: Prose, found: readonly Found[], vocabulary: ReadonlySet<number>): readonly Found[] {
    const { target: first } = found[0]!;
    const isBare = found.every(({ role, target }) => role === 'name' && isBareAbbreviation(target) && target === first);
    if (!isBare) return found;
    const papers = this.#papersNamed(first);
    if (papers.some(({ readableTitle }) => mayBeOn(readableTitle, vocabulary))) return found;
    const tokens = new Set(note.mentions.flatMap(mentionTokens));
    return papers.some((paper) => isAmong(paper, this.#pinnedKey(paper), tokens)) ? found : [];
  }

  #papersNamed(name: string): readonly LibraryPaper[] {
    const named = this.#phrases.named(name).flatMap((id) => this.#paper(id) ?? []);
    return named.filter(({ names }) => names.includes(name));
  }

  /** Without the names that the note introduces as its own, unless it mentions such a paper in a surer way. Yields now and then. */
  *#withoutOwn(note: Prose, found: readonly Found[]): Generator<void, readonly Found[]> {
    if (!found.some(({ role }) => role === 'name')) return found;
    const own = new Set<string>();
    const looked = new Map<string, number>();
    let tokens: ReadonlySet<string> | undefined;
    for (const [i, { role, target, start, end }] of found.entries()) {
      const times = looked.get(target) ?? 0;
      if (role !== 'name' || own.has(target) || times >= mostLooks) continue;
      looked.set(target, times + 1);
      const papers = this.#papersNamed(target);
      if (introduces(note.text, start, end, papers)) {
        tokens ??= new Set([...note.mentions.flatMap(mentionTokens), ...found.map((each) => paperToken(each.target))]);
        if (!papers.some((paper) => isAmong(paper, this.#pinnedKey(paper), tokens!))) own.add(target);
      }
      if (i % looksAtOnce === looksAtOnce - 1) yield;
    }
    return own.size === 0 ? found : found.filter(({ role, target }) => role !== 'name' || !own.has(target));
  }

  /** Whether many words have been read since it last said so. */
  #isDue(): boolean {
    if (this.work.words - this.#pausedAt < manyWords) return false;
    this.#pausedAt = this.work.words;
    return true;
  }

  /** Finds the phrases that begin with one of the first so many words, and forgets these. */
  #match(text: string, words: PhraseWords, count: number, vocabulary: Set<number>, found: Found[]): void {
    this.work.words += count;
    for (let i = 0; i < count; i++) {
      vocabulary.add(words.word[i]!);
      const bits = this.#phrases.lengthsAt(words, i);
      if (bits !== 0) this.#matchAt(text, words, i, bits, found);
    }
    words.drop(count);
  }

  #matchAt(text: string, words: PhraseWords, i: number, bits: number, found: Found[]): void {
    const phrases = this.#phrases;
    const start = words.start[i]!;
    eachLength(bits, words.count - i, (length) => {
      this.work.tried++;
      const key = words.key(i, length);
      if (!phrases.mayHold(key)) return;
      const end = words.end[i + length - 1]!;
      const id = soleOf(phrases.papers('title', key)) ?? soleOf(phrases.papers('part', key));
      const paper = id === undefined ? undefined : this.#paper(id);
      if (paper && isTitle(text, start, end, length, paper)) {
        found.push({ role: 'title', target: paper.id, start, end, words: length });
        return;
      }
      const named = phrases.papers('name', key).flatMap((each) => this.#paper(each) ?? []);
      const name = nameAt(text, start, end, named);
      if (name) found.push({ role: 'name', target: name.text, start: name.start, end: name.end, words: length });
    });
  }
}

const manyWords = 4096;
/** A name is introduced at one of its first mentions. */
const mostLooks = 100;
const looksAtOnce = 32;

function isAmong({ id, tokens, baseKey }: LibraryPaper, pinnedKey = baseKey, mentioned: ReadonlySet<string>): boolean {
  return [paperToken(id), keyToken(baseKey), keyToken(pinnedKey), ...tokens].some((token) => mentioned.has(token));
}

function soleOf(ids: readonly PaperId[]): PaperId | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

function isFormula(text: string, at: number): boolean {
  return text.charAt(at) === '$' || text.startsWith('\\(', at);
}

/** Whether nothing but a comment of LaTeX lies between a stretch of prose and the next, which goes on where it ended. */
function isBesideComment(text: string, prose: readonly number[], i: number): boolean {
  if (i + 2 >= prose.length || text.charAt(prose[i + 1]!) !== '%') return false;
  const next = text.charAt(prose[i + 2]!);
  return next === '\n' || next === '\r';
}

/** Titles before names, the longer before the shorter; none over another. In the order of the text. */
function best(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const sorted = [...found].sort((a, b) => a.start - b.start);
  for (let from = 0; from < sorted.length; ) {
    let { end } = sorted[from]!;
    let to = from + 1;
    for (; to < sorted.length && sorted[to]!.start < end; to++) end = Math.max(end, sorted[to]!.end);
    if (to === from + 1) kept.push(sorted[from]!);
    else for (const each of bestOf(sorted.slice(from, to))) kept.push(each);
    from = to;
  }
  return kept;
}

/** The same among some that overlap. */
function bestOf(found: readonly Found[]): readonly Found[] {
  const ranked = [...found].sort((a, b) => rank(a) - rank(b) || b.words - a.words || a.start - b.start);
  const kept: Found[] = [];
  for (const each of ranked) {
    const place = placeIn(kept, each.start);
    const isFree = (kept[place - 1]?.end ?? 0) <= each.start && (kept[place]?.start ?? Infinity) >= each.end;
    if (isFree) kept.splice(place, 0, each);
  }
  return kept;
}

function rank({ role }: Found): number {
  return role === 'name' ? 1 : 0;
}

/** Number of those that begin at or before an offset. */
function placeIn(sorted: readonly Found[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placed(text: string, found: readonly Found[]): Mention[] {
  const placeOf = lineCursor(text);
  return found.map(({ role, target, start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    const range = { start: start - from.start, end: end - to.start };
    const isWrapped = to.line !== from.line;
    return {
      kind: role === 'name' ? 'name' : 'title',
      target,
      line: from.line,
      ...range,
      ...(isWrapped ? { endLine: to.line } : {}),
      targetStart: range.start,
      targetEnd: range.end,
      form: 'prose',
    };
  });
}

/** Whether words that are those of a paper's title, or of a part of it, mean the paper. */
function isTitle(text: string, start: number, end: number, length: number, paper: LibraryPaper): boolean {
  if (isTechnical(text, start, end)) return false;
  const ideographs = countIdeographs(text, start, end);
  if (length - ideographs / 2 >= shortTitle) return true;
  const written = text.slice(start, end);
  const spelling = spellingsOf(paper).find(
    (each) => hasSameStops(written, each) && letters(each, true) === letters(written, true),
  );
  if (spelling === undefined) return false;
  const isOwn = letters(spelling, false) === letters(written, false);
  if (isSetApart(text, start, end)) return length > 1 || isOwn;
  return length > 1 && isOwn && hasTellingCapitals(text, start, spelling) && !isShouted(text, start, end);
}

/** Titles and parts as the paper writes them. */
function spellingsOf({ titleOnOneLine, readableTitle }: LibraryPaper): readonly string[] {
  return [titleOnOneLine, readableTitle, ...partsOf(readableTitle)];
}

/** Whether the text would not be written so anyway: capitals behind the first word, or one that no sentence explains. */
function hasTellingCapitals(text: string, start: number, spelling: string): boolean {
  const words = spelling.split(/[ -]/).filter((word) => word !== '');
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  if (capitals.length > 1) return true;
  return capitals.length === 1 && words.length > 2 && !beginsSentence(text, start);
}

/** A full stop, bar or bracket between the words of a title is not passed over, unless the title has it. */
function hasSameStops(written: string, spelling: string): boolean {
  const stops = written.replace(/[^.;!?|()]/g, '');
  return stops === '' || spelling.includes(stops) || stops === spelling.replace(/[^.;!?|()]/g, '');
}

/** The letters and digits alone. */
function letters(text: string, lowered: boolean): string {
  const plain = text.normalize('NFKD').replace(/\\[A-Za-z]{1,20}|[^\p{L}\p{N}]/gu, '');
  return lowered ? plain.toLowerCase() : plain;
}

function countIdeographs(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isIdeograph(text.charCodeAt(i))) count++;
  return count;
}

/** The name of some papers that stands at a place, if it does in its own letters and on its own. */
function nameAt(
  text: string,
  start: number,
  end: number,
  papers: readonly LibraryPaper[],
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  if (papers.length === 0) return undefined;
  const written = text
    .slice(start, end)
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replace(/\s+/g, ' ');
  const name = papers.flatMap((paper) => paper.names).find((each) => each === written);
  if (name === undefined || !standsAlone(text, start, end) || isTechnical(text, start, end)) return undefined;
  if (name === name.toUpperCase() && !/\d/.test(name) && isShouted(text, start, end)) return undefined;
  return isPlainCompound(name) && isInTitleCase(text, start, end) ? undefined : { text: name, start, end };
}

/** `Self-Refine`: in a heading any compound would be written so. */
function isPlainCompound(name: string): boolean {
  const parts = name.split('-');
  return parts.length > 1 && parts.every((part) => /^\p{L}\p{Ll}*$/u.test(part));
}
