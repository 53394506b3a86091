/** Another key in place of one that a note cites by, written so that the note's own grammar reads it. */
import type { TextEdit } from 'vscode-languageserver-types';
import type { Mention } from '../notes/note.ts';
import { type CiteMacros, type Dialect, parsingNote } from '../notes/parseNote.ts';
import { hasForeignSign } from '../notes/writing/writtenKey.ts';
import { lineStarts } from './offsets.ts';
import { rangeOf } from './places.ts';

export interface NoteToRename {
  readonly text: string;
  readonly dialect: Dialect;
  readonly citeMacros: CiteMacros;
  /** Those that cite by the key, in the order of the text, each on one line. */
  readonly mentions: readonly Mention[];
  /** The folders that a link to a note names before the key, with their slash. */
  readonly foldersOf: (mention: Mention) => string;
}

/** The edits, or the mention in whose place the key can't be written. Yields in long notes. */
export function* renamedNote(note: NoteToRename, key: string): Generator<void, readonly TextEdit[] | Mention> {
  const plain = note.mentions.map((mention) => plainly(mention, note.foldersOf(mention) + key));
  const misread = yield* misreadIn(note, plain, key);
  if (misread.size === 0) return plain.map(textEdit);
  const mended = note.mentions.map(
    (mention, i) => (misread.has(mention) && otherwise(note, mention, key)) || plain[i]!,
  );
  const [still] = yield* misreadIn(note, mended, key);
  return still ?? mended.map(textEdit);
}

interface Written {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stands before the key, the key, and what stands behind it. */
  readonly parts: readonly [string, string, string];
}

function plainly({ line, targetStart, targetEnd }: Mention, key: string): Written {
  return { line, start: targetStart, end: targetEnd, parts: ['', key, ''] };
}

/** A form that takes more signs, where there is one. */
function otherwise({ text }: NoteToRename, mention: Mention, key: string): Written | undefined {
  const { line, start, end, targetStart, targetEnd } = mention;
  switch (mention.form) {
    case 'pandoc':
    case 'pandocGroup':
      return { line, start: targetStart, end: targetEnd, parts: ['{', key, '}'] };
    case 'typst': {
      const hasSupplement = text.charAt((lineStarts(text)[line] ?? 0) + end) === '[';
      return hasSupplement ? undefined : { line, start, end, parts: ['#cite(label("', key, '"))'] };
    }
    case 'typstCite':
      return { line, start, end, parts: ['label("', key, '")'] };
    default:
      return undefined;
  }
}

/** The mentions that the grammar does not read as the key; where other mentions suffer, the first. */
function* misreadIn(
  note: NoteToRename,
  written: readonly Written[],
  key: string,
): Generator<void, ReadonlySet<Mention>> {
  const { text, dialect, citeMacros, mentions } = note;
  const starts = lineStarts(text);
  const places = new Set<number>();
  let after = '';
  let last = 0;
  for (const { line, start, end, parts } of written) {
    after += text.slice(last, starts[line]! + start) + parts[0];
    places.add(after.length);
    after += parts[1] + parts[2];
    last = starts[line]! + end;
  }
  after += text.slice(last);
  yield;
  const newStarts = lineStarts(after);
  const read = (yield* parsingNote(after, dialect, { citeMacros })).mentions;
  const found = new Set<string>();
  for (const { kind, line, targetStart, target } of read)
    if (target.endsWith(key)) found.add(`${kind} ${newStarts[line]! + targetStart} ${target}`);
  yield;
  const inOrder = [...places];
  const misread = new Set(
    mentions.filter(
      ({ kind, form }, i) => hasForeignSign(form, key) || !found.has(`${kind} ${inOrder[i]} ${written[i]!.parts[1]}`),
    ),
  );
  if (misread.size > 0) return misread;
  yield;
  const isSame = yield* sameOthers(note, read, (mention) => places.has(newStarts[mention.line]! + mention.targetStart));
  return isSame ? misread : new Set(mentions.slice(0, 1));
}

/** Whether all else that the note mentions is what it was. */
function* sameOthers(
  note: NoteToRename,
  read: readonly Mention[],
  isNew: (mention: Mention) => boolean,
): Generator<void, boolean> {
  const { text, dialect, citeMacros, mentions } = note;
  const placeOf = ({ line, targetStart }: Mention) => `${line}:${targetStart}`;
  const renamed = new Set(mentions.map(placeOf));
  const all = (yield* parsingNote(text, dialect, { citeMacros })).mentions;
  const before = all.filter((mention) => !renamed.has(placeOf(mention)));
  yield;
  const others = read.filter((mention) => !isNew(mention));
  return before.length === others.length && before.every(({ target }, i) => target === others[i]!.target);
}

function textEdit({ line, start, end, parts }: Written): TextEdit {
  return { range: rangeOf(line, start, line, end), newText: parts.join('') };
}
