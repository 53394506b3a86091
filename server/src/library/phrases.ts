/** What papers are called in prose: all titles, parts of titles and names, as one table that a text is held against. */
import type { PaperId } from '../protocol.ts';
import type { PartReader, SavedParts } from '../search/savedParts.ts';
import { longestPhrase, PhraseWords } from '../text/phraseWords.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { genericWords } from './ordinaryWords.ts';
import type { Sleepers } from './sleepers.ts';

export type PhraseRole = 'title' | 'part' | 'name';

interface Phrase {
  readonly role: PhraseRole;
  readonly text: string;
}

/** A title's texts before and after its first colon; none where there is no colon. */
export function partsOf(title: string): readonly string[] {
  for (let at = title.indexOf(':'); at >= 0; at = title.indexOf(':', at + 1)) {
    if (title.charAt(at + 1) === ' ') return [title.slice(0, at).trim(), title.slice(at + 1).trim()];
  }
  return [];
}

/** Papers by the identity of a phrase. */
class PapersByKey {
  readonly #ids = new Map<number, PaperId | readonly PaperId[]>();

  add(key: number, id: PaperId): void {
    const there = this.#ids.get(key);
    if (there === undefined) this.#ids.set(key, id);
    else if (typeof there === 'string') {
      if (there !== id) this.#ids.set(key, [there, id]);
    } else if (!there.includes(id)) this.#ids.set(key, [...there, id]);
  }

  delete(key: number, id: PaperId): void {
    const left = this.get(key).filter((other) => other !== id);
    if (left.length === 0) this.#ids.delete(key);
    else this.#ids.set(key, left.length === 1 ? left[0]! : left);
  }

  get(key: number): readonly PaperId[] {
    const there = this.#ids.get(key);
    return there === undefined ? [] : typeof there === 'string' ? [there] : there;
  }

  get size(): number {
    return this.#ids.size;
  }
}

export class Phrases {
  readonly #byRole: Readonly<Record<PhraseRole, PapersByKey>> = {
    title: new PapersByKey(),
    part: new PapersByKey(),
    name: new PapersByKey(),
  };
  /** First word, or a hash of the first two → the lengths of the phrases that begin so, as bits. */
  #single = new Map<number, number>();
  #double = new Map<number, number>();
  /** A bit for each of these words and hashes: most words of a note begin nothing, which it tells without a lookup. */
  readonly #beginnings = new Uint32Array(2 ** 15);
  /** The same for the identities of whole phrases: of what begins like one, little goes on like it. */
  readonly #wholes = new Uint32Array(2 ** 16);
  readonly #words = new PhraseWords();
  readonly #asleep: Sleepers;

  constructor(asleep: Sleepers) {
    this.#asleep = asleep;
  }

  /** Number of different phrases. */
  get size(): number {
    return this.#byRole.title.size + this.#byRole.part.size + this.#byRole.name.size;
  }

  /** Adds what a paper is called; tells the words of each phrase, the first so many. */
  add(paper: LibraryPaper, onPhrase: (words: Int32Array, count: number) => void): void {
    this.#each(paper, ({ role }, key, words) => {
      this.#byRole[role].add(key, paper.id);
      this.#wholes[key >>> 16]! |= 1 << ((key >>> 11) & 31);
      const count = words.count;
      const starts = count === 1 ? this.#single : this.#double;
      const start = count === 1 ? words.word[0]! : words.pair(0);
      const lengths = starts.get(start) ?? 0;
      if ((lengths & lengthBit(count)) === 0) starts.set(start, lengths | lengthBit(count));
      const bit = bitOf(start);
      this.#beginnings[bit >>> 5]! |= 1 << (bit & 31);
      onPhrase(words.word, count);
    });
  }

  /** Takes back what a paper was called. Lengths stay: what they promise is looked up in vain. */
  delete(paper: LibraryPaper, onPhrase: (words: Int32Array, count: number) => void): void {
    this.#each(paper, ({ role }, key, words) => {
      this.#byRole[role].delete(key, paper.id);
      onPhrase(words.word, words.count);
    });
    if (this.size > 0 || this.#asleep.papers > 0) return;
    this.#single.clear();
    this.#double.clear();
    this.#beginnings.fill(0);
    this.#wholes.fill(0);
  }

  /** Hashes under which those who are asleep are to be found by what they are called. */
  eachHash(paper: LibraryPaper, take: (hash: number) => void): void {
    this.#each(paper, ({ role }, key) => take(phraseHash(role, key)));
  }

  /** What `lengthsAt` and `mayHold` go by. */
  saved(): SavedParts {
    return {
      single: Int32Array.from(this.#single.keys()),
      singleLengths: Int32Array.from(this.#single.values()),
      double: Int32Array.from(this.#double.keys()),
      doubleLengths: Int32Array.from(this.#double.values()),
      beginnings: this.#beginnings,
      wholes: this.#wholes,
    };
  }

  /** Takes over what was saved; the papers are asleep. */
  *restoring(parts: PartReader): Generator<void, void> {
    this.#beginnings.set(parts.take('beginnings', Uint32Array));
    this.#wholes.set(parts.take('wholes', Uint32Array));
    for (const [lengths, name] of [
      [this.#single, 'single'],
      [this.#double, 'double'],
    ] as const) {
      const values = parts.take(`${name}Lengths`, Int32Array);
      for (const [i, start] of parts.take(name, Int32Array).entries()) {
        lengths.set(start, values[i]!);
        if (i % stride === stride - 1) yield;
      }
    }
  }

  /** Whether some paper may be called so; surely not where it says no. */
  mayHold(key: number): boolean {
    return (this.#wholes[key >>> 16]! & (1 << ((key >>> 11) & 31))) !== 0;
  }

  papers(role: PhraseRole, key: number): readonly PaperId[] {
    this.#asleep.wakeHashed(phraseHash(role, key));
    return this.#byRole[role].get(key);
  }

  /** Papers with a name, or with one of the same words; in an order of their own. */
  named(name: string): readonly PaperId[] {
    this.#words.clear();
    this.#words.addText(name);
    return [...this.papers('name', this.#words.key(0, this.#words.count))].sort();
  }

  /** The paper with a part of its title, if it is the only one. */
  ofPart(part: string): readonly PaperId[] {
    this.#words.clear();
    this.#words.addText(part);
    if (this.#words.count === 0 || this.#words.count > longestPhrase) return [];
    const papers = this.papers('part', this.#words.key(0, this.#words.count));
    return papers.length === 1 ? papers : [];
  }

  /** Lengths of the phrases that may begin with a word, as bits; see `lengthsIn`. */
  lengthsAt(words: PhraseWords, i: number): number {
    const word = words.word[i]!;
    const one = this.#mayBegin(word) ? (this.#single.get(word) ?? 0) : 0;
    if (i + 1 >= words.count) return one;
    const pair = words.pair(i);
    return this.#mayBegin(pair) ? one | (this.#double.get(pair) ?? 0) : one;
  }

  #mayBegin(start: number): boolean {
    const bit = bitOf(start);
    return (this.#beginnings[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  #each(paper: LibraryPaper, take: (phrase: Phrase, key: number, words: PhraseWords) => void): void {
    const words = this.#words;
    for (const phrase of phrasesOf(paper)) {
      words.clear();
      words.addText(phrase.text);
      if (words.count === 0 || words.count > longestPhrase) continue;
      take(phrase, words.key(0, words.count), words);
    }
  }
}

/** Beginnings between two yields. */
const stride = 5000;

function phraseHash(role: PhraseRole, key: number): number {
  return Math.imul(((key / 0x100000) | 0) ^ roleCodes[role], 0x9e3779b1) >>> 0;
}

const roleCodes: Readonly<Record<PhraseRole, number>> = { title: 0x5bd1e995, part: 0x1b873593, name: 0x0c2b2ae3 };

function bitOf(start: number): number {
  return (start ^ (start >>> 15)) & (2 ** 20 - 1);
}

/** Phrases of 31 and more words share a bit. */
const longBit = 31;

function lengthBit(count: number): number {
  return 1 << Math.min(count, longBit);
}

/** Calls with each length, the longest first, that the bits tell of and that does not exceed a limit. */
export function eachLength(bits: number, limit: number, take: (length: number) => void): void {
  if (bits < 0) for (let length = Math.min(limit, longestPhrase); length >= longBit; length--) take(length);
  for (let length = Math.min(limit, longBit - 1); length > 0; length--) if (bits & (1 << length)) take(length);
}

function phrasesOf({ titleOnOneLine, readableTitle, names }: LibraryPaper): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const text of new Set([titleOnOneLine, readableTitle]))
    if (saysSomething(text)) phrases.push({ role: 'title', text });
  for (const text of partsOf(readableTitle))
    if (text.includes(' ') && !names.includes(text) && saysSomething(text)) phrases.push({ role: 'part', text });
  for (const text of names) phrases.push({ role: 'name', text });
  return phrases;
}

/** Not only words that say what kind of text it is. */
function saysSomething(title: string): boolean {
  for (let from = 0, to = 0; from < title.length; from = to + 1) {
    for (to = from; to < title.length && !isBetweenWords(title.charCodeAt(to)); ) to++;
    const word = title.slice(from, to).toLowerCase();
    if (word !== '' && !genericWords.has(word) && !/^(?:\d{1,10}|[ivx]{1,10})$/.test(word)) return true;
  }
  return false;
}

/** A blank, colon, comma or hyphen. */
function isBetweenWords(code: number): boolean {
  return code === 0x20 || code === 0x3a || code === 0x2c || code === 0x2d;
}
