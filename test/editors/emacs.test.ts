import { test } from 'node:test';
import { checkEditor } from './editorCheck.ts';

test('Emacs gets symbols, hover, workspace symbols and its edits back', () => {
  checkEditor('emacs', ['--batch', '-l', 'test/editors/emacs.el']);
});
