import type { DocumentUri } from '../protocol.ts';
import { lowerBound } from '../text/lowerBound.ts';

/** Numbers of notes, ascending; of some the note is gone, which costs less than taking each out at once. */
interface Numbers {
  all: number[];
  gone: number;
}

/** Which notes hold a word: so that a new phrase finds the notes it may stand in without a look at the others. */
export class NotesByWord {
  /** Each time a note is added it gets the next number. */
  #next = 0;
  readonly #uris = new Map<number, DocumentUri>();
  readonly #notes = new Map<DocumentUri, { readonly number: number; readonly words: Int32Array }>();
  /** Hash of a word → numbers of the notes that hold it; a number alone where it is one. */
  readonly #byWord = new Map<number, number | Numbers>();
  /** Places in lists looked at so far: for tests that count work. */
  looked = 0;

  /** Adds a note, or replaces its words. */
  set(uri: DocumentUri, words: ReadonlySet<number>): void {
    this.delete(uri);
    const number = this.#next++;
    this.#uris.set(number, uri);
    this.#notes.set(uri, { number, words: Int32Array.from(words) });
    for (const word of words) {
      const there = this.#byWord.get(word);
      if (there === undefined) this.#byWord.set(word, number);
      else if (typeof there === 'number') this.#byWord.set(word, { all: [there, number], gone: 0 });
      else there.all.push(number);
    }
  }

  delete(uri: DocumentUri): void {
    const note = this.#notes.get(uri);
    if (!note) return;
    this.#notes.delete(uri);
    this.#uris.delete(note.number);
    for (const word of note.words) {
      const there = this.#byWord.get(word);
      if (typeof there !== 'object') this.#byWord.delete(word);
      else if (++there.gone * 2 >= there.all.length) this.#tidy(word, there);
    }
  }

  #tidy(word: number, there: Numbers): void {
    there.all = there.all.filter((number) => this.#uris.has(number));
    there.gone = 0;
    if (there.all.length === 0) this.#byWord.delete(word);
    else if (there.all.length === 1) this.#byWord.set(word, there.all[0]!);
  }

  /** The notes that hold all of the first so many words: the shortest list is walked, the others are asked by bisection. */
  notesWith(words: Int32Array, count: number): readonly DocumentUri[] {
    if (this.#notes.size === 0) return [];
    const lists: number[][] = [];
    for (let i = 0; i < count; i++) {
      const there = this.#byWord.get(words[i]!);
      if (there === undefined) return [];
      lists.push(typeof there === 'number' ? [there] : there.all);
    }
    lists.sort((a, b) => a.length - b.length);
    const [shortest = [], ...others] = lists;
    this.looked += shortest.length;
    return shortest
      .filter((number) => others.every((list) => list[lowerBound(list, 0, list.length, number)] === number))
      .flatMap((number) => this.#uris.get(number) ?? []);
  }
}
