import * as vscode from 'vscode';
import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropEdit,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { CitationText } from '../../server/src/protocol.ts';
import { citationFor } from './citing.ts';
import { documentSelector } from './documents.ts';
import { draggedPapers, papersMime } from './paperTransfer.ts';
import { rangeOf } from './places.ts';
import type { Server } from './server.ts';
import { isOn } from './settings.ts';

/** Longer texts are no links. */
const longestLink = 500;

/** What VS Code knows since 1.97, beyond the typings of the oldest that we run in. */
interface EditKind {
  append(...parts: string[]): EditKind;
}
interface PasteEdit extends Insertion {
  readonly title: string;
  readonly kind: EditKind;
  readonly yieldTo: readonly EditKind[];
}
interface PasteProvider {
  provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
    context: unknown,
    token: CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}
interface Newer {
  readonly DocumentDropOrPasteEditKind?: { readonly Text: EditKind };
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: { scheme: string; language: string }[],
      provider: PasteProvider,
      metadata: { readonly pasteMimeTypes: readonly string[]; readonly providedPasteEditKinds: readonly EditKind[] },
    ): Disposable;
  };
}

/** A text for the place that VS Code has in mind, and what is to be changed elsewhere. */
interface Insertion {
  readonly insertText: string;
  readonly additionalEdit?: WorkspaceEdit;
}

/** Cites papers that are dropped into a note, and offers to cite what a pasted link leads to. */
export function citeWhatArrives(server: Server): Disposable[] {
  const selector = documentSelector();
  const drop = languages.registerDocumentDropEditProvider(selector, {
    async provideDocumentDropEdits(document, position, transfer, token) {
      if (!transfer.get(papersMime)) return undefined;
      const range = new Range(position, position);
      const found = await citationFor(server, document, range, { ids: await draggedPapers(transfer) }, token);
      if (!found) return undefined;
      const { insertText, additionalEdit } = insertion(document, range, found);
      const edit = new DocumentDropEdit(insertText);
      if (additionalEdit) edit.additionalEdit = additionalEdit;
      return edit;
    },
  });
  const { DocumentDropOrPasteEditKind: kinds, languages: newer } = vscode as Newer;
  if (!kinds || !newer.registerDocumentPasteEditProvider) return [drop];
  const kind = kinds.Text.append('litnotes', 'citation');
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, [range, ...others], transfer, _context, token) {
      if (!range || others.length > 0 || !isOn('citations.pasteLinks', document)) return undefined;
      const link = ((await transfer.get('text/plain')?.asString()) ?? '').trim();
      if (link === '' || link.length > longestLink || /\s/.test(link)) return undefined;
      const found = await citationFor(server, document, range, { link }, token);
      if (!found) return undefined;
      const title = `Insert Citation of ${found.keys.join(', ')}`;
      // The link itself comes first; `editor.pasteAs.preferences` turns that round.
      return [{ ...insertion(document, range, found), title, kind, yieldTo: [kinds.Text] }];
    },
  };
  const metadata = { pasteMimeTypes: ['text/plain'], providedPasteEditKinds: [kind] };
  return [drop, newer.registerDocumentPasteEditProvider(selector, provider, metadata)];
}

function insertion({ uri }: TextDocument, range: Range, { edit: { range: place, newText } }: CitationText): Insertion {
  const there = rangeOf({ range: place });
  if (there.isEqual(range)) return { insertText: newText };
  const additionalEdit = new WorkspaceEdit();
  additionalEdit.replace(uri, there, newText);
  return { insertText: '', additionalEdit };
}
