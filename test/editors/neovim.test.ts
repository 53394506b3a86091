import { test } from 'node:test';
import { checkEditor } from './editorCheck.ts';

test('Neovim gets symbols, hover, workspace symbols and its edits back', () => {
  checkEditor('nvim', ['--headless', '--clean', '-n', '-c', 'luafile test/editors/neovim.lua']);
});
