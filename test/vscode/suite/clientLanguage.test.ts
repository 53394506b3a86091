import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { shown, until } from './litnotes.ts';

const banner = 'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n';
const abstract =
  'Kites stay up longer where the wind is read well. We propose a network that learns to read it from the tension of one line, and we show in experiments on forty beaches that it outperforms people who have flown kites for years.';
let pasted = 0;

/** A digest of one paper that nobody has seen before. */
function digestText(): string {
  const title = `Reading the Wind from ${++pasted} Kite Lines`;
  return `${banner}\n${title}\n\n${abstract}\n\n  • ${pasted} authors\n·\nMay 3, 2024\n`;
}

/** Such a digest in a new, unsaved document. */
async function pastedDigest(language = 'plaintext'): Promise<vscode.TextDocument> {
  const content = digestText();
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

const isSwitched = (document: vscode.TextDocument) => () => document.languageId === 'paper-digest';

/** Waits until the server has spoken of a digest that was opened later: of an earlier one it has spoken, too. */
async function serverHasCaughtUp(): Promise<void> {
  await until('the language of a later digest', isSwitched(await pastedDigest()));
}

async function configure(section: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Workspace);
}

suite('digest language', () => {
  test('a digest pasted into a new document is switched', async () => {
    await until('the language', isSwitched(await pastedDigest()));
    await until('the language', isSwitched(await pastedDigest('markdown')));
  });

  test('a language that somebody chose is not touched', async () => {
    const document = await pastedDigest('restructuredtext');
    await serverHasCaughtUp();
    assert.equal(document.languageId, 'restructuredtext');
  });

  test('a digest that is switched back stays so, also after edits', async () => {
    const document = await pastedDigest();
    await until('the language', isSwitched(document));
    const again = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(again.uri, new vscode.Position(again.lineCount, 0), `\nA Second Kite\n\n${abstract}\n`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await serverHasCaughtUp();
    assert.equal(again.languageId, 'plaintext');
  });

  test('a rule for the file in files.associations is left alone', async () => {
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'associated.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(digestText()));
    await configure('files.associations', { 'associated.*': 'plaintext' });
    try {
      const document = await shown('associated.txt');
      await serverHasCaughtUp();
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await configure('files.associations', undefined);
      await vscode.workspace.fs.delete(file);
    }
  });

  test('the setting switches it off', async () => {
    await configure('litnotes.digest.switchLanguage', false);
    let document: vscode.TextDocument;
    try {
      document = await pastedDigest();
      await until('its outline', () =>
        vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri),
      );
    } finally {
      await configure('litnotes.digest.switchLanguage', undefined);
    }
    await serverHasCaughtUp();
    assert.equal(document.languageId, 'plaintext');
  });

  suiteTeardown(async () => {
    while (vscode.window.activeTextEditor) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});
