import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEditor } from './editorCheck.ts';

test('Neovim gets symbols, hover, workspace symbols, its edits back, and papers for a key', () => {
  const { completion } = checkEditor('nvim', ['--headless', '--clean', '-n', '-c', 'luafile test/editors/neovim.lua']);
  assert.equal(completion?.[0], 'tidelog');
});
