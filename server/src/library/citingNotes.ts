/** All notes with what they mention, kept in step with the papers. */
import type { Mention, Note } from '../notes/note.ts';
import { type CiteMacros, citeMacros, type Dialect, parseNote, parsingNote } from '../notes/parseNote.ts';
import type { DocumentUri, PaperId } from '../protocol.ts';
import type { CitationDetection } from '../settings.ts';
import { CitationIndex } from './citationIndex.ts';
import type { LibraryPaper } from './libraryPaper.ts';
import { NotesByWord } from './notesByWord.ts';
import { Phrases } from './phrases.ts';
import { type PinnedKey, ProseReader } from './proseMentions.ts';
import type { Sleepers } from './sleepers.ts';

/** A note's text, before it is read. */
export interface NoteText {
  readonly text: string;
  readonly dialect: Dialect;
  /** Whether a line belongs to a digest within the note: what it mentions is the digest's matter. */
  readonly isDigestLine: (line: number) => boolean;
}

type ReadNote = Note & NoteText;

/** A note's text with what it says, read by certain macros. */
export interface ParsedNote extends ReadNote {
  readonly macros: CiteMacros;
}

/**
 * A note's keys, identifiers and links are known as soon as it is read. Its titles and names depend on which papers there
 * are: a note waits for them until `reading` has come by, and waits again when a phrase comes or goes all of whose words
 * it holds.
 */
export class CitingNotes {
  readonly citations = new CitationIndex();
  readonly phrases: Phrases;
  readonly #notes = new Map<DocumentUri, ReadNote>();
  readonly #waiting = new Set<DocumentUri>();
  /** Those of them that were read with other macros. */
  readonly #outdated = new Set<DocumentUri>();
  readonly #byWord = new NotesByWord();
  readonly #reader: ProseReader;
  #detection: CitationDetection = 'distinctive';
  #citeMacros = citeMacros;
  /** Grows with every change of notes, papers or detection. */
  #changes = 0;

  constructor(paper: (id: PaperId) => LibraryPaper | undefined, pinnedKey: PinnedKey, asleep: Sleepers) {
    this.phrases = new Phrases(asleep);
    this.#reader = new ProseReader(this.phrases, paper, pinnedKey);
  }

  /** Which mentions count; a change makes all notes wait. */
  get detection(): CitationDetection {
    return this.#detection;
  }

  set detection(detection: CitationDetection) {
    if (detection === this.#detection) return;
    this.#detection = detection;
    this.#changes++;
    for (const [uri, note] of this.#notes) {
      this.#await(uri);
      this.citations.set(uri, this.#explicit(note));
    }
  }

  /** LaTeX macros that cite; a change makes all notes wait. */
  get citeMacros(): CiteMacros {
    return this.#citeMacros;
  }

  set citeMacros(macros: CiteMacros) {
    this.#citeMacros = macros;
    this.#changes++;
    for (const uri of this.#notes.keys()) {
      this.#await(uri);
      this.#outdated.add(uri);
    }
  }

  /** Work done so far: for tests that count it. */
  get work(): { readonly words: number; readonly tried: number; readonly looked: number } {
    return { ...this.#reader.work, looked: this.#byWord.looked };
  }

  /** Reads a note's text, to be handed over to `set`; yields in long ones. */
  *parsing(note: NoteText): Generator<void, ParsedNote> {
    const macros = this.#citeMacros;
    return { ...note, ...(yield* parsingNote(note.text, note.dialect, { citeMacros: macros })), macros };
  }

  set(uri: DocumentUri, note: ParsedNote): void {
    this.#changes++;
    this.#await(uri);
    if (note.macros === this.#citeMacros) this.#outdated.delete(uri);
    else this.#outdated.add(uri);
    this.#take(uri, note);
  }

  delete(uri: DocumentUri): void {
    this.#changes++;
    this.#notes.delete(uri);
    this.#byWord.delete(uri);
    this.#waiting.delete(uri);
    this.#outdated.delete(uri);
    this.citations.delete(uri);
  }

  addPaper(paper: LibraryPaper): void {
    this.#changes++;
    this.phrases.add(paper, this.#awaitAllWith);
  }

  deletePaper(paper: LibraryPaper): void {
    this.#changes++;
    this.phrases.delete(paper, this.#awaitAllWith);
  }

  /** Another key was pinned to a paper: a note that holds its names may mean it where it did not, or the reverse. */
  repinned(paper: LibraryPaper): void {
    this.deletePaper(paper);
    this.addPaper(paper);
  }

  /** Number of notes whose titles and names are to be found. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Finds titles and names in all notes that wait; yields after each, and within long ones. */
  *reading(): Generator<void, void> {
    for (const uri of this.#waiting) {
      yield* this.#reading(uri);
      yield;
    }
  }

  /** Everything a note mentions, as of now. */
  mentionsIn(uri: DocumentUri): readonly Mention[] {
    const work = this.#waiting.has(uri) ? this.#reading(uri) : undefined;
    while (work && !work.next().done);
    return this.citations.mentionsIn(uri);
  }

  /** Labels and keys that a note defines for itself. */
  definitionsIn(uri: DocumentUri): readonly string[] {
    return this.#notes.get(uri)?.definitions ?? [];
  }

  *#reading(uri: DocumentUri): Generator<void, void> {
    const old = this.#notes.get(uri);
    const note = old && this.#outdated.has(uri) ? this.#read(uri, old) : old;
    const words = new Set<number>();
    const found: Mention[] = [];
    if (note && this.#detection === 'distinctive') {
      const changes = this.#changes;
      for (const mention of yield* this.#reader.mentions(note, words))
        if (!note.isDigestLine(mention.line)) found.push(mention);
      // What was found before a change may be wrong after it: the note waits on.
      if (changes !== this.#changes) return;
      this.#byWord.set(uri, words);
    }
    this.#waiting.delete(uri);
    if (!note) return;
    const explicit = this.#explicit(note);
    const all = [...explicit, ...found].sort((a, b) => a.line - b.line || a.start - b.start);
    if (all.length !== explicit.length || this.citations.mentionsIn(uri).length !== all.length)
      this.citations.set(uri, all);
  }

  #read(uri: DocumentUri, { text, dialect, isDigestLine }: NoteText): ReadNote {
    this.#outdated.delete(uri);
    return this.#take(uri, { text, dialect, isDigestLine, ...parseNote(text, dialect, this) });
  }

  #take(uri: DocumentUri, note: ReadNote): ReadNote {
    this.#notes.set(uri, note);
    this.citations.set(uri, this.#explicit(note));
    return note;
  }

  #explicit(note: ReadNote): readonly Mention[] {
    return this.#detection === 'off' ? [] : note.mentions.filter(({ line }) => !note.isDigestLine(line));
  }

  #await(uri: DocumentUri): void {
    this.#byWord.delete(uri);
    this.#waiting.add(uri);
  }

  readonly #awaitAllWith = (words: Int32Array, count: number): void => {
    for (const uri of this.#byWord.notesWith(words, count)) this.#await(uri);
  };
}
