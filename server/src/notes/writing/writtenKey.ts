/** Which of a paper's keys a language takes. A user's own key may hold signs that mean something else there. */
import { isDigit, isLetter } from '../characters.ts';
import type { Dialect } from '../dialect.ts';
import type { Form } from '../note.ts';
import { type NoteOptions, parseNote } from '../parseNote.ts';
import { citation, isWritable, spellingOf } from './spelling.ts';

/** The first of the keys that can be written in a form, with the braces it may need there; the first where none can. */
export function writtenKey(form: Form, dialect: Dialect, keys: readonly string[], options?: NoteOptions): string {
  for (const key of keys) {
    if (takes(form, dialect, key, key, options)) return key;
    if (isPandoc(form) && takes(form, dialect, key, `{${key}}`, options)) return `{${key}}`;
  }
  return keys[0] ?? '';
}

/** Whether a key holds a sign that has another meaning in the language of a form, even if it is read as part of a key. */
export function hasForeignSign(form: Form, key: string): boolean {
  return form === 'latex' && [...foreignInLatex].some((sign) => key.includes(sign));
}

const foreignInLatex = '#$%&~';

function isPandoc(form: Form): boolean {
  return form === 'pandoc' || form === 'pandocGroup';
}

function takes(form: Form, dialect: Dialect, key: string, written: string, options: NoteOptions | undefined): boolean {
  if (isPlain(key) || form === 'role' || !isWritable(form, dialect)) return true;
  if (hasForeignSign(form, key)) return false;
  const text = `a ${citation(spellingOf(form), [written])} b`;
  return parseNote(text, dialect, options).mentions.some(({ target }) => target === key);
}

/** Letters, digits, hyphens and underscores are a key everywhere. */
function isPlain(key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (!isLetter(code) && !isDigit(code) && code !== 45 && code !== 95) return false;
  }
  return true;
}
