import { type TextEditor, window } from 'vscode';
import { digestLanguage, isServed } from './documents.ts';

/** The editor that a citation goes into: the active one, or the last that was, if it shows a note. */
export function noteEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isServed(editor.document) && editor.document.languageId !== digestLanguage ? editor : undefined;
}
