import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, hoverOn, shown, symbolsOf, until } from './litnotes.ts';

const tideLog = 'TideLog: Learned Dictionaries for Compressing Harbour Sensor Streams';

suite('extension', () => {
  test('activates when a digest is opened', async () => {
    await shown('alternating.txt');
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test('registers every command it contributes', async () => {
    const contributed: { command: string }[] =
      vscode.extensions.getExtension(extensionId)!.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributed.length > 0);
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  test('turns a recognised digest into a paper digest', async () => {
    const document = await shown('alternating.txt');
    await until('the language of the digest', () => document.languageId === 'paper-digest');
  });

  test('outlines a digest with the papers in their order, without the glued word', async () => {
    const symbols = await symbolsOf(await shown('alternating.txt'));
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        tideLog,
        'Counting Lighthouses from Satellite Images with Few Labels',
        'A Slow Walk through Attention: Reading Transformers One Head at a Time',
      ],
    );
    const { start } = symbols[0]!.selectionRange;
    assert.deepEqual([start.line, start.character], [2, 'Subscribe'.length]);
  });

  test('outlines the cards layout', async () => {
    const symbols = await symbolsOf(await shown('cards.txt'));
    assert.deepEqual(
      symbols.map(({ name, selectionRange }) => [name.slice(0, 12), selectionRange.start.line]),
      [
        ['Bridges that', 12],
        ['TideLog: Lea', 20],
        ['Reinforcemen', 28],
      ],
    );
  });

  test('hovers a title with what is known of the paper', async () => {
    const document = await shown('cards.txt');
    const hover = await until('a hover', () => hoverOn(document, 'Bridges that Sing'));
    assert.match(hover, /Bridges that Sing/);
    assert.match(hover, /2024/);
    assert.match(hover, /diffusion model that generates/);
  });

  test('finds papers as workspace symbols', async () => {
    const symbols = await until('workspace symbols', () =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Ferries'),
    );
    assert.ok(symbols.some(({ name }) => name === 'Reinforcement Learning for Ferries that Share a Narrow Channel'));
  });

  test('follows an edit', async () => {
    const document = await shown('alternating.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(4, 0, 4, 'Counting'.length), 'Finding');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the new title', async () =>
      (await symbolsOf(document)).find(({ name }) => name.startsWith('Finding Lighthouses')),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
