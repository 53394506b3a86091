/** JSON as people leave it: with comments, trailing commas, mistakes and unresolved merges. What can be read is read. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { Position, Range } from '../protocol.ts';

export type { Node } from 'jsonc-parser/lib/esm/main.js';

/** A mistake and its place. */
export interface Problem {
  readonly range: Range;
  /** `error` where text could not be read at all. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface LenientJson {
  /** Undefined where there is no value. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  rangeOf(place: { readonly offset: number; readonly length: number }): Range;
}

/** Characters; more would hold up everything else. */
const longest = 1 << 20;
const mostProblems = 100;

export function lenientJson(text: string): LenientJson {
  const rangeOf = rangesIn(text);
  const atStart = rangeOf({ offset: 0, length: 0 });
  const nothing = (message: string): LenientJson => ({
    root: undefined,
    problems: [{ range: atStart, severity: 'error', message }],
    rangeOf,
  });
  if (text.length > longest) return nothing('The file is too large, and nothing of it is used');
  const { resolved, markers } = withoutConflicts(text.charCodeAt(0) === byteOrderMark ? ` ${text.slice(1)}` : text);
  const errors: ParseError[] = [];
  try {
    const root = markers.length > 0 ? bothRoots(resolved, errors) : parsed(resolved, errors);
    const conflicts = markers.map((place): Problem => {
      return { range: rangeOf(place), severity: 'error', message: 'An unresolved merge: both sides are used' };
    });
    const mistakes = errors.slice(0, mostProblems).map((error): Problem => {
      const message = messages.get(printParseErrorCode(error.error)) ?? 'This is not JSON';
      return { range: rangeOf(error), severity: 'error', message };
    });
    return { root, problems: [...conflicts, ...mistakes], rangeOf };
  } catch {
    return nothing('The file is nested too deeply, and nothing of it is used'); // the parser is recursive
  }
}

const byteOrderMark = 0xfeff;

function parsed(text: string, errors: ParseError[]): Node | undefined {
  return parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
}

/** Of a merge of two whole files both, as one. */
function bothRoots(text: string, errors: ParseError[]): Node | undefined {
  const first = parsed(text, errors);
  const end = errors.findIndex(({ error }) => printParseErrorCode(error) === 'EndOfFileExpected');
  if (first?.type !== 'object' || end < 0) return first;
  const [{ offset }] = errors.splice(end, 1) as [ParseError];
  const second = parsed(' '.repeat(offset) + text.slice(offset), errors);
  return second?.type === 'object' ? together(first, second) : first;
}

/** The members of two objects. */
function together(first: Node, second: Node): Node {
  return { ...first, children: [...(first.children ?? []), ...(second.children ?? [])] };
}

/**
 * Name, value and the node of the name. Of members with equal names the first counts; of two that are objects the members
 * of both, as after a merge. `warn` is told of what is wrong.
 */
export function membersOf(
  node: Node,
  what: string,
  warn: (node: Node, message: string) => void,
): (readonly [name: string, value: Node, key: Node])[] {
  if (node.type !== 'object') {
    warn(node, `${what} takes braces: { "name": … }`);
    return [];
  }
  const members = new Map<string, readonly [string, Node, Node]>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue; // the parser has said so
    const name = String(key.value);
    const [, before, beforeKey = key] = members.get(name) ?? [];
    if (before?.type === 'object' && value.type === 'object') {
      warn(key, `“${name}” is given twice; both are used`);
      members.set(name, [name, together(before, value), beforeKey]);
    } else if (before) warn(key, `“${name}” is given twice; the first counts`);
    else members.set(name, [name, value, key]);
  }
  return [...members.values()];
}

const messages: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'Names and texts stand in quotation marks: "…"'],
  ['ValueExpected', 'A value is missing here'],
  ['PropertyNameExpected', 'A name in quotation marks is missing here'],
  ['ColonExpected', 'A colon is missing here'],
  ['CommaExpected', 'A comma is missing here'],
  ['CloseBraceExpected', 'A closing brace is missing here'],
  ['CloseBracketExpected', 'A closing bracket is missing here'],
  ['EndOfFileExpected', 'Nothing may follow here'],
  ['UnexpectedEndOfString', 'The string does not end'],
  ['UnexpectedEndOfComment', 'The comment does not end'],
]);

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Blanks the lines by which Git marks a conflict, and the common ancestor that it may show; all else keeps its place. */
function withoutConflicts(text: string): { resolved: string; markers: readonly Place[] } {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return { resolved: text, markers: [] };
  const markers: Place[] = [];
  let inConflict = false;
  let inAncestor = false;
  let resolved = '';
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const mark = line.slice(0, 7);
    const isMarker =
      mark === '<<<<<<<' || mark === '>>>>>>>' || (inConflict && (mark === '=======' || mark === '|||||||'));
    if (isMarker) {
      markers.push({ offset: start, length: line.trimEnd().length });
      inConflict = mark !== '>>>>>>>';
      inAncestor = mark === '|||||||';
    }
    resolved += isMarker || inAncestor ? ' '.repeat(line.length) : line;
    if (newline >= 0) resolved += '\n';
    start = end + 1;
  }
  return { resolved, markers };
}

function rangesIn(text: string): LenientJson['rangeOf'] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  const positionAt = (offset: number): Position => {
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - starts[low]! };
  };
  return ({ offset, length }) => ({
    start: positionAt(offset),
    end: positionAt(Math.min(offset + length, text.length)),
  });
}
