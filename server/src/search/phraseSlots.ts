import { isIdeograph } from '../text/foldedCharacter.ts';
import { WordScanner } from '../text/wordScanner.ts';
import { runEnd } from './indexedSpans.ts';
import type { Pace } from './pace.ts';
import { longestAbstract, longestTitle, type PaperIndex } from './paperIndex.ts';
import type { SearchRecord } from './paperSearch.ts';
import type { SlotSets } from './slotSets.ts';

/** Finds the records that hold words exactly, one after the other; what was found is kept until the index changes. */
export class PhraseSlots {
  #index: PaperIndex;
  #version = -1;
  #known = new Map<string, ReadonlySet<number>>();
  #phrase = new WordScanner();
  #text = new WordScanner();
  #pace: Pace;

  constructor(index: PaperIndex, pace: Pace) {
    this.#index = index;
    this.#pace = pace;
  }

  /** The slots whose title, name or abstract, or one of whose authors, holds a phrase; yields between records. */
  *finding(phrase: string): Generator<void, ReadonlySet<number>> {
    if (this.#version !== this.#index.version || this.#known.size > mostKnown) this.#known.clear();
    this.#version = this.#index.version;
    const known = this.#known.get(phrase);
    if (known) return known;
    let found = new Set<number>();
    this.#phrase.scan(phrase);
    const units = unitsOf(this.#phrase);
    const candidates = yield* this.#candidates(units);
    if (units.length === 1 && this.#term(units[0]!) >= 0) found = candidates;
    else {
      for (const slot of candidates) {
        const record = this.#index.records[slot];
        if (record && this.#holds(record, units)) found.add(slot);
        yield;
      }
    }
    this.#known.set(phrase, found);
    return found;
  }

  /** Records that hold all words of a phrase which the index knows by themselves. */
  *#candidates(units: readonly Unit[]): Generator<void, Set<number>> {
    const { titles, names, abstracts } = this.#index;
    const fields = [titles, names, abstracts];
    const terms: number[] = [];
    for (const unit of units) {
      if (!isIndexed(this.#phrase, unit)) continue;
      const term = this.#term(unit);
      if (term < 0) return new Set();
      terms.push(term);
    }
    const slots = new Set<number>();
    if (terms.length === 0) {
      for (let slot = 0; slot < this.#index.slots; slot++) {
        slots.add(slot);
        if (this.#pace.isOver(1)) yield;
      }
      return slots;
    }
    terms.sort((a, b) => this.#index.frequency(a) - this.#index.frequency(b));
    const [rarest, ...others] = terms;
    for (const sets of fields) {
      for (const slot of slotsIn(sets, rarest!)) {
        if (others.every((term) => fields.some((other) => other.has(term, slot)))) slots.add(slot);
        if (this.#pace.isOver(terms.length)) yield;
      }
    }
    return slots;
  }

  /** The term of a word that the index knows by itself, or -1. */
  #term(unit: Unit): number {
    if (!isIndexed(this.#phrase, unit)) return -1;
    return this.#index.vocabulary.find(this.#phrase.codes, unit.from, unit.to);
  }

  #holds({ title, readableTitle, name, abstract, authors }: SearchRecord, units: readonly Unit[]): boolean {
    if (this.#holdsIn(readableTitle, longestTitle, units)) return true;
    if (title !== readableTitle && this.#holdsIn(title, longestTitle, units)) return true;
    return (
      (name !== undefined && this.#holdsIn(name, longestTitle, units)) ||
      this.#holdsIn(abstract, longestAbstract, units) ||
      (authors?.split('\n').some((author) => this.#holdsIn(author, longestTitle, units)) ?? false)
    );
  }

  #holdsIn(text: string, limit: number, units: readonly Unit[]): boolean {
    this.#text.scan(text, limit);
    const there = unitsOf(this.#text);
    for (let at = 0; at + units.length <= there.length; at++) {
      let same = 0;
      while (same < units.length && this.#isSame(units[same]!, there[at + same]!)) same++;
      if (same === units.length) return true;
    }
    return false;
  }

  #isSame(unit: Unit, other: Unit): boolean {
    const length = unit.to - unit.from;
    if (other.to - other.from !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#phrase.codes[unit.from + i] !== this.#text.codes[other.from + i]) return false;
    }
    return true;
  }
}

/** A run of letters and digits, or one ideograph, by its codes. */
interface Unit {
  readonly from: number;
  readonly to: number;
  /** Smallest words in it. */
  readonly words: number;
}

function unitsOf(words: WordScanner): readonly Unit[] {
  const units: Unit[] = [];
  for (let first = 0; first < words.count; ) {
    let end = runEnd(words, first);
    for (let word = first; word < end; word++) {
      if (isIdeograph(words.codes[words.wordStart[word]!]!)) end = word === first ? word + 1 : word;
    }
    units.push({ from: words.wordStart[first]!, to: words.wordStart[end]!, words: end - first });
    first = end;
  }
  return units;
}

/** Whether every text with this word has it as a term of its own. */
function isIndexed({ codes }: WordScanner, { from, to, words }: Unit): boolean {
  return words <= mostJoined && to - from <= longestIndexed && !isIdeograph(codes[from]!);
}

function slotsIn(sets: SlotSets, term: number): Int32Array {
  const slots = new Int32Array(sets.sizeOf(term));
  sets.read(term, slots);
  return slots;
}

const mostJoined = 4;
const longestIndexed = 40;
const mostKnown = 16;
