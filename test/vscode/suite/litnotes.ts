import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'literature-notes.litnotes';

/** A file of the fixture, opened and shown. */
export async function shown(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name),
  );
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks until the answer holds something, and returns it. */
export async function until<T>(what: string, ask: () => Thenable<T | undefined> | T | undefined): Promise<T> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await ask();
    if (Array.isArray(answer) ? answer.length > 0 : answer) return answer as T;
  }
  return assert.fail(`waited in vain: ${what}`);
}

/** The document's outline, as soon as there is one. */
export function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(`symbols of ${document.uri.path}`, () =>
    vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
  );
}

/** All hover texts where `text` first stands in the document. */
export async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}
