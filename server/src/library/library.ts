/** All papers of all digests and all mentions of all notes, kept up to date text by text. */
import { parsingDigest } from '../digest/parseDigest.ts';
import { isBibliography } from '../notes/bibliographyKeys.ts';
import type { Mention } from '../notes/note.ts';
import type { DocumentUri, PaperId, Skipped, ThemeId } from '../protocol.ts';
import { type PaperSearch, paperSearch, type SearchRecord } from '../search/paperSearch.ts';
import type { SavedParts } from '../search/savedParts.ts';
import { firstOf } from '../text/firstOf.ts';
import { TextPacker } from '../text/textPacker.ts';
import type { PlacedPaper, Taxonomy } from '../themes/taxonomy.ts';
import { otherTheme } from '../themes/themes.ts';
import { AbstractLinks } from './abstractLinks.ts';
import { type Citation, keyToken } from './citationIndex.ts';
import { CitingNotes } from './citingNotes.ts';
import { predicateOf } from './conditions.ts';
import type { DefinedKeys } from './definedKeys.ts';
import { EarlierRun } from './earlierRun.ts';
import type { KnownFacts } from './entryFacts.ts';
import { Grouping, type Regrouped } from './grouping.ts';
import { type KeptOccurrences, keptOccurrences } from './keptOccurrences.ts';
import { type LibraryDocument, ReadDocument } from './libraryDocument.ts';
import type { LibraryPaper, Occurrence, PaperSet } from './libraryPaper.ts';
import { type Meaning, Meanings } from './meanings.ts';
import { isDigest, NoteTexts } from './noteTexts.ts';
import { OtherGroups } from './otherGroups.ts';
import { packing } from './packedDigest.ts';
import { PaperKeys } from './paperKeys.ts';
import { PaperRecord, TitleRecord } from './searchRecord.ts';
import { Sleepers } from './sleepers.ts';
import { ThemeShelves } from './themeShelves.ts';
import { type Affected, ThemeSorter, type ThemesDocument } from './themeSorter.ts';

export type { LibraryDocument } from './libraryDocument.ts';

/** Entries between two yields. */
const stride = 16;
/** With more papers than this to be indexed, all titles are made findable before the first abstract. */
const manyPending = 500;
/** Papers whose themes are found, then as many indexed: each uses memory of its own, which is faster if it is used in a row. */
const inTurns = 500;

export class Library {
  readonly #documents = new Map<DocumentUri, LibraryDocument>();
  readonly #sorter = new ThemeSorter((paper) => this.keys.keysOf(paper));
  readonly #asleep = new Sleepers();
  readonly #grouping = new Grouping((paper) => this.#sorter.classification(paper), this.#asleep);
  /** Cite keys, and the files in which users pin them. */
  readonly keys = new PaperKeys(this.#grouping, this.#asleep);
  readonly #notes = new CitingNotes(
    (id) => this.#grouping.papers.get(id),
    ({ id }) => this.keys.pins.byPaper.get(id)?.key,
    this.#asleep,
  );
  readonly #texts = new NoteTexts(this.#notes);
  readonly #packer = new TextPacker();
  readonly #links = new AbstractLinks(this.#asleep);
  readonly #known = { papers: this.#grouping, keys: this.keys, links: this.#links, phrases: this.#notes.phrases };
  readonly #meanings = new Meanings(this.#known);
  readonly #search: PaperSearch = paperSearch((condition) => predicateOf(this, condition));
  /** Papers whose theme and search record are to be made (or, where the paper is gone, taken back). */
  readonly #pending = new Set<PaperId>();
  /** Those of them whose titles the search does not know either. */
  readonly #untitled = new Set<PaperId>();
  /** Papers whose theme alone is to be found again. */
  readonly #unsorted = new Set<PaperId>();
  readonly #shelves = new ThemeShelves(this.#asleep, (theme, paper, isThere) => {
    if (theme === otherTheme.id) this.groups.moved(paper, isThere);
  });
  /** *Other*, divided. */
  readonly groups = new OtherGroups(() => this.papersOfTheme(otherTheme.id));
  #digests = 0;
  /** What comes from an earlier run, and goes to the next one. */
  readonly earlier = new EarlierRun(this.#asleep, {
    ...this.#known,
    documents: this.#documents,
    shelves: this.#shelves,
    defined: this.#texts.defined,
    search: this.#search,
    packer: this.#packer,
    group: (occurrences) => this.#apply(this.#grouping.change([], occurrences)),
    onRestored: (digests, renamed) => {
      this.#digests = digests;
      for (const id of renamed) this.#pending.add(id);
      this.groups.changed();
    },
  });

  /** Differs after any change of a text. */
  version = 0;

  /**
   * Takes over a text; yields at its seams, with the library whole at each. The same text again does nothing. `known` are
   * facts of its entries, in order, that were found when it was read before.
   */
  *setting(uri: DocumentUri, text: string, languageId = '', known?: readonly KnownFacts[]): Generator<void, void> {
    const old = this.#documents.get(uri);
    if (old?.reading) yield* old.reading();
    const isSame = old?.text === text;
    if (isSame && !old.isNote) return;
    const parsed = yield* parsingDigest(isBibliography(languageId, uri) ? '' : text);
    const note = yield* this.#texts.reading(uri, text, languageId, parsed);
    // An open document will be edited, and a note is read again with other papers.
    const isKept = languageId !== '' || note !== undefined;
    const read = isKept ? { text, digest: parsed } : yield* packing(text, parsed, this.#packer);
    const { digest } = read;
    const kept = yield* keptOccurrences(uri, old?.occurrences ?? [], digest.entries, known);
    const occurrences = yield* this.#replace(kept);
    if (old && isDigest(old.digest)) this.#digests--;
    if (isDigest(digest)) this.#digests++;
    this.#documents.set(uri, new ReadDocument(uri, read, occurrences));
    if (!isSame) this.version++;
    this.#texts.set(uri, text, languageId, digest, note);
  }

  delete(uri: DocumentUri): void {
    const old = this.#documents.get(uri);
    if (!old) return;
    this.#documents.delete(uri);
    this.version++;
    if (isDigest(old.digest)) this.#digests--;
    this.#apply(this.#grouping.change(old.occurrences, []));
    this.#texts.delete(uri);
  }

  uris(): Iterable<DocumentUri> {
    return this.#documents.keys();
  }

  document(uri: DocumentUri): LibraryDocument | undefined {
    return this.#documents.get(uri);
  }

  documents(): Iterable<LibraryDocument> {
    return this.#documents.values();
  }

  /** What counts as a citation in notes: may be set. */
  get citing(): Pick<CitingNotes, 'detection' | 'citeMacros'> {
    return this.#notes;
  }

  /** Finds the titles and names that notes mention, where that is not done; yields after each note. */
  reading(): Generator<void, void> {
    return this.#notes.reading();
  }

  /** Whether everything that notes mention is known. */
  get read(): boolean {
    return this.#notes.waiting === 0;
  }

  /** Work done so far in notes: for tests that count it. */
  get noteWork(): CitingNotes['work'] {
    return this.#notes.work;
  }

  /** Brings mentions, themes and search up to date with the papers; yields after each note and paper. */
  *settling(): Generator<void, void> {
    this.#awaitRenamed();
    if (this.#pending.size > manyPending) yield* this.titling();
    yield* this.reading();
    while (this.#pending.size > 0) {
      const ids = firstOf(this.#pending, inTurns);
      if (ids.length === inTurns) for (const id of ids) yield void this.#grouping.papers.get(id)?.builtInScores;
      for (const id of ids) {
        if (this.#pending.has(id)) this.#settle(id);
        yield;
      }
    }
    for (const id of this.#unsorted) {
      this.#sort(id);
      yield;
    }
  }

  /** Makes the titles of the papers known by now findable, abstracts and themes left for later; yields after each paper. */
  *titling(): Generator<void, void> {
    for (const id of [...this.#untitled]) {
      const paper = this.#untitled.delete(id) && this.#grouping.papers.get(id);
      if (paper) this.#search.set(new TitleRecord(paper, this.keyOf(paper)));
      yield;
    }
  }

  /** Whether mentions, themes and search cover every paper. */
  get settled(): boolean {
    return this.unsettled === 0 && this.read;
  }

  /** Whether `settling` will look for themes in some paper. */
  get needsLexicon(): boolean {
    for (const id of this.#pending) if (this.#grouping.papers.get(id)?.isScored === false) return true;
    return false;
  }

  /** Number of papers that themes and search do not cover yet. */
  get unsettled(): number {
    this.#awaitRenamed();
    return this.#pending.size + this.#unsorted.size;
  }

  get counts(): { digests: number; papers: number; occurrences: number; notes: number } {
    return {
      digests: this.#digests,
      papers: this.#grouping.papers.size,
      occurrences: this.#grouping.occurrences,
      notes: this.#notes.citations.notes,
    };
  }

  paper(id: PaperId): LibraryPaper | undefined {
    return this.#grouping.papers.get(id);
  }

  papers(): Iterable<LibraryPaper> {
    return this.#grouping.papers.values();
  }

  papersOfTheme(theme: ThemeId): PaperSet {
    return this.#shelves.papersOf(theme);
  }

  /** Takes over the text of a themes file; `settling` does the rest. The same text again does nothing. */
  setThemes(uri: DocumentUri, text: string): void {
    this.#sortAnew(this.#sorter.set(uri, text));
  }

  deleteThemes(uri: DocumentUri): void {
    this.#sortAnew(this.#sorter.delete(uri));
  }

  /** The user's themes files by URI. */
  get themesFiles(): ReadonlyMap<DocumentUri, ThemesDocument> {
    return this.#sorter.documents;
  }

  /** The themes of now, those of the user's included. */
  get taxonomy(): Taxonomy {
    return this.#sorter.taxonomy;
  }

  /** The line of a themes file that decides a paper's theme. */
  placementOf(paper: LibraryPaper): PlacedPaper | undefined {
    return this.#sorter.placementOf(paper);
  }

  /** The paper with an id or cite key; several that share the key. */
  papersNamed(key: string): readonly LibraryPaper[] {
    const paper = this.#grouping.papers.get(key);
    return paper ? [paper] : this.#meanings.papersWith(keyToken(key));
  }

  paperOf(occurrence: Occurrence): LibraryPaper | undefined {
    return this.#grouping.paperOf(occurrence);
  }

  keyOf(paper: LibraryPaper): string {
    return this.keys.keyOf(paper);
  }

  /** What a mention means, and by what; undefined where it means no paper. */
  meaningOf(mention: Mention): Meaning | undefined {
    return this.#meanings.of(mention);
  }

  /** Papers that a mention means: none where it is unknown, several where it is ambiguous. */
  papersMeant(mention: Mention): readonly LibraryPaper[] {
    return this.#meanings.of(mention)?.papers ?? [];
  }

  /** Cite keys that are known without being a paper's. */
  get definedKeys(): Pick<DefinedKeys, 'has' | 'size' | 'keys' | 'documentsWith'> {
    return this.#texts.defined;
  }

  /** Labels and keys that a note defines for itself alone. */
  definitionsIn(uri: DocumentUri): readonly string[] {
    return this.#notes.definitionsIn(uri);
  }

  /** Every mention of a paper, in the order of URI and place. */
  citationsOf(paper: LibraryPaper): readonly Citation[] {
    return this.#notes.citations.citationsOf(this.#meanings.tokensOf(paper));
  }

  /** Number of notes that mention a paper. */
  citedIn(paper: LibraryPaper): number {
    return this.#notes.citations.notesWith(() => this.#meanings.tokensOf(paper));
  }

  /** The paper's own note, if there is one. */
  noteOf(paper: LibraryPaper): DocumentUri | undefined {
    return this.#texts.literature.noteOf(() => this.#meanings.keyTokensOf(paper));
  }

  /** Notes whose files are named after a key. */
  notesNamed(key: string): readonly DocumentUri[] {
    return this.#texts.literature.notesNamed(key);
  }

  mentionsIn(uri: DocumentUri): readonly Mention[] {
    return this.#notes.mentionsIn(uri);
  }

  /** Every mention in every note. */
  citations(): Iterable<Citation> {
    return this.#notes.citations.all();
  }

  /** Takes over the search as it was saved, as far as the papers are the same; before the first `settling`. */
  *restoringSearch(parts: SavedParts): Generator<void, void> {
    const restored = yield* this.#search.restoring(parts, (id) => this.#record(id));
    if (restored.length === 0) return;
    // Titles that were found before are gone with the search that they were in.
    for (const id of this.#pending) if (this.#grouping.papers.has(id)) this.#untitled.add(id);
    for (const id of restored) this.#untitled.delete(id);
  }

  get search(): PaperSearch {
    return this.#search;
  }

  /** Parts of digests that could not be read, in the order of URI and line. */
  skipped(): readonly Skipped[] {
    return [...this.#documents.values()]
      .filter(({ skipped }) => skipped.length > 0)
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
      .flatMap(({ uri, skipped }) => skipped.map(({ line, reason }) => ({ uri, line, reason })));
  }

  *#replace({ all, added, gone, kept }: KeptOccurrences): Generator<void, readonly Occurrence[]> {
    for (const { occurrence, entry } of kept) occurrence.entry = entry;
    this.#apply(this.#grouping.change(gone, []));
    for (let i = 0; i < added.length; i += stride) {
      this.#apply(this.#grouping.change([], added.slice(i, i + stride)));
      yield;
    }
    return all;
  }

  #apply({ removed, added }: Regrouped): void {
    for (const paper of removed) {
      this.keys.delete(paper);
      this.#notes.deletePaper(paper);
      this.#links.delete(paper.id);
      this.#pending.add(paper.id);
      this.#untitled.delete(paper.id);
    }
    for (const paper of added) {
      this.keys.add(paper);
      this.#notes.addPaper(paper);
      this.#links.add(paper);
      this.#pending.add(paper.id);
      this.#untitled.add(paper.id);
    }
  }

  /** What is known of papers under keys that may be others now is to be made anew. */
  #awaitRenamed(): void {
    for (const id of this.keys.takeChanged()) this.#pending.add(id);
    for (const paper of this.keys.takeRepinned()) this.#notes.repinned(paper);
  }

  #settle(id: PaperId): void {
    this.#pending.delete(id);
    this.#untitled.delete(id);
    this.#grouping.papers.get(id)?.forgetClassification(); // its key may have changed, and with it its place
    this.#sort(id);
    const record = this.#record(id);
    if (record) this.#search.set(record);
    else this.#search.delete(id);
  }

  #record(id: PaperId): SearchRecord | undefined {
    const paper = this.#grouping.papers.get(id);
    return paper && new PaperRecord(paper, this.keyOf(paper));
  }

  /** Files a paper under its theme, or nowhere if it is gone. */
  #sort(id: PaperId): void {
    this.#unsorted.delete(id);
    this.#shelves.file(id, this.#grouping.papers.get(id));
  }

  #sortAnew(affected: Affected): void {
    if (affected === 'all') for (const id of this.#grouping.papers.keys()) this.#unsorted.add(id);
    for (const paper of affected === 'all'
      ? this.#grouping.awake
      : [...affected.keys].flatMap((key) => this.papersNamed(key))) {
      paper.forgetClassification();
      this.#unsorted.add(paper.id);
    }
  }
}
