import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverOn, shown, symbolsOf, until } from './litnotes.ts';

suite('server', () => {
  test('a restarted server answers for open documents', async () => {
    const document = await shown('alternating.txt');
    const before = (await symbolsOf(document)).map(({ name }) => name);
    await vscode.commands.executeCommand('litnotes.restartServer');
    const after = (await symbolsOf(document)).map(({ name }) => name);
    assert.deepEqual(after, before);
  });

  test('restarts asked for at the same time end in one server that answers', async () => {
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand('litnotes.restartServer')));
    await symbolsOf(await shown('cards.txt'));
  });

  test('a changed setting is followed without a restart', async () => {
    const document = await shown('alternating.txt');
    const title = 'Counting Lighthouses';
    const configuration = vscode.workspace.getConfiguration('litnotes');
    await until('a hover', () => hoverOn(document, title));
    await configuration.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      await until('no hover', async () => (await hoverOn(document, title)) === '');
    } finally {
      await configuration.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('a hover', () => hoverOn(document, title));
  });

  test('the index report names digests and settings, and its words lead there', async () => {
    await symbolsOf(await shown('alternating.txt'));
    await vscode.commands.executeCommand('litnotes.showIndexReport');
    const report = await until('the report', () => {
      const document = vscode.window.activeTextEditor?.document;
      return (
        document?.uri.scheme === 'litnotes-report' && /\d+ papers? +cards\.txt/.test(document.getText()) && document
      );
    });
    const links = await until('its links', () =>
      vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        (report as vscode.TextDocument).uri,
      ),
    );
    const targets = new Map(links.map((link) => [(report as vscode.TextDocument).getText(link.range), link.target]));
    assert.match(targets.get('cards.txt')?.toString(true) ?? '', /\/cards\.txt#L1$/);
    assert.equal(targets.get('litnotes.files.exclude')?.scheme, 'command');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
