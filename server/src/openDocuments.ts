import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { DocumentUri } from './protocol.ts';
import { TextDocument } from './textDocument.ts';
import { canonicalUri } from './uris.ts';

/** Edits wait for a pause in typing, but not for longer than this many pauses. */
const pausesWaited = 6;

/** The documents open in the client, by canonical URI, and which of them were edited since they were last taken over. */
export class OpenDocuments {
  readonly #documents = new Map<DocumentUri, TextDocument>();
  readonly #edited = new Map<DocumentUri, { readonly since: number; timer: ReturnType<typeof setTimeout> }>();
  readonly #pause: number;
  readonly #takeOver: (uri: DocumentUri) => void;

  /** `takeOver` is called when a document was opened or closed, and `pause` milliseconds after its last edit. */
  constructor(pause: number, takeOver: (uri: DocumentUri) => void) {
    this.#pause = pause;
    this.#takeOver = takeOver;
  }

  get(uri: DocumentUri): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  uris(): IterableIterator<DocumentUri> {
    return this.#documents.keys();
  }

  open(item: TextDocumentItem): void {
    const uri = canonicalUri(item.uri);
    this.#documents.set(uri, new TextDocument(item.uri, item.languageId, item.version, item.text));
    this.#stopWaiting(uri);
    this.#takeOver(uri);
  }

  change(uri: DocumentUri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    if (!this.#documents.get(uri)?.apply(changes, version)) return;
    const since = this.#edited.get(uri)?.since ?? Date.now();
    this.#stopWaiting(uri);
    const pause = Math.max(0, Math.min(this.#pause, since + pausesWaited * this.#pause - Date.now()));
    this.#edited.set(uri, { since, timer: setTimeout(() => this.takeOverEdited(uri), pause) });
  }

  close(uri: DocumentUri): void {
    if (!this.#documents.delete(uri)) return;
    this.#stopWaiting(uri);
    this.#takeOver(uri);
  }

  /** Ends the wait for a pause, if the document was edited. */
  takeOverEdited(uri: DocumentUri): void {
    if (!this.#edited.has(uri)) return;
    this.#stopWaiting(uri);
    this.#takeOver(uri);
  }

  dispose(): void {
    for (const uri of this.#edited.keys()) this.#stopWaiting(uri);
  }

  #stopWaiting(uri: DocumentUri): void {
    clearTimeout(this.#edited.get(uri)?.timer);
    this.#edited.delete(uri);
  }
}
