/** Small changes of a JSON text that leave all else as it was written: comments, order, line breaks. */
import { createScanner, type Node, parseTree } from 'jsonc-parser/lib/esm/main.js';

/** Members in the order of their names, or the new one behind all others. */
export type MemberOrder = 'sorted' | 'last';

/** The text with a member of the object at `path`, which is made where it is missing; `value` is JSON. */
export function withMember(
  text: string,
  path: readonly string[],
  name: string,
  value: string,
  order: MemberOrder,
): string {
  return withMembers(text, path, new Map([[name, value]]), order);
}

/** The same with many members, in time proportional to the text. */
export function withMembers(
  text: string,
  path: readonly string[],
  values: ReadonlyMap<string, string>,
  order: MemberOrder,
): string {
  for (let depth = 0; depth < path.length; depth++) {
    const node = objectAt(text, path.slice(0, depth));
    const name = path[depth]!;
    if (node && !memberOf(node, name)) text = edited(text, insertions(text, node, [[name, '{}']], 'last'));
  }
  const node = objectAt(text, path);
  if (!node) return text;
  const members = membersByName(node);
  const edits: Edit[] = [];
  const added: (readonly [string, string])[] = [];
  for (const [name, value] of values) {
    const [, before] = members.get(name)?.children ?? [];
    if (before) edits.push({ start: before.offset, end: before.offset + before.length, text: value });
    else added.push([name, value]);
  }
  return edited(text, [...edits, ...insertions(text, node, added, order)]);
}

/** The text without a member, and without the line that it leaves empty. */
export function withoutMember(text: string, path: readonly string[], name: string): string {
  return withoutMembers(text, path, [name]);
}

/** The same without several. */
export function withoutMembers(text: string, path: readonly string[], names: Iterable<string>): string {
  const node = objectAt(text, path);
  if (!node) return text;
  const members = membersByName(node);
  const removed = [...new Set(names)].flatMap((name) => members.get(name) ?? []);
  return edited(
    text,
    removed.map((member) => removal(text, member)),
  );
}

function removal(text: string, member: Node): Edit {
  const comma = commaAfter(text, member.offset + member.length);
  const end = comma === undefined ? member.offset + member.length : comma + 1;
  const lineStart = text.lastIndexOf('\n', member.offset - 1) + 1;
  const lineEnd = endOfTrivia(text, end);
  const isAlone = lineEnd !== undefined && text.slice(lineStart, member.offset).trim() === '';
  return isAlone
    ? { start: lineStart, end: lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1), text: '' }
    : { start: member.offset, end: end + (text[end] === ' ' ? 1 : 0), text: '' };
}

/** The text with another name for a member. */
export function withRenamedMember(text: string, path: readonly string[], name: string, newName: string): string {
  const node = objectAt(text, path);
  const [key] = (node && memberOf(node, name)?.children) ?? [];
  return key ? spliced(text, key.offset, key.offset + key.length, JSON.stringify(newName)) : text;
}

/** The text with each string value replaced that `replacement` gives another one. */
export function withStrings(text: string, replacement: (value: string) => string | undefined): string {
  const root = parsed(text);
  const values: Node[] = [];
  const collect = (node: Node) => {
    if (node.type === 'property') collectAll(node.children?.slice(1));
    else if (node.type === 'string') values.push(node);
    else collectAll(node.children);
  };
  const collectAll = (nodes: readonly Node[] | undefined) => {
    for (const node of nodes ?? []) collect(node);
  };
  if (root) collect(root);
  for (const node of values.reverse()) {
    const value = replacement(node.value);
    if (value !== undefined) text = spliced(text, node.offset, node.offset + node.length, JSON.stringify(value));
  }
  return text;
}

// The library's own numbers, which its types give as a constant that does not exist at run time.
const comma = 5;
const lineComment = 12;
const blockComment = 13;
const lineBreak = 14;
const blanks = 15;

/** A change of the text as it was before all changes. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  // Of those at one place the first comes first.
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** What adds members that are not there, each behind the one that it follows in order. */
function insertions(
  text: string,
  node: Node,
  added: readonly (readonly [name: string, value: string])[],
  order: MemberOrder,
): Edit[] {
  if (added.length === 0) return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const members = (node.children ?? []).filter(({ children }) => children?.length === 2);
  const outer = indentOf(text, node.offset);
  const [first] = members;
  const inner = first && isFirstOfLine(text, first.offset) ? indentOf(text, first.offset) : outer + unitOf(text);
  const newLine = eol + inner;
  const inTurn = order === 'last' ? added : added.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const written = ([name, value]: readonly [string, string]) =>
    `${JSON.stringify(name)}: ${value.replaceAll('\n', newLine)}`;
  if (!first) {
    const close = node.offset + node.length - 1;
    const kept = text.slice(node.offset + 1, close).trimEnd();
    const lines = inTurn.map((member) => `${newLine}${written(member)},`).join('');
    return [{ start: node.offset + 1, end: close, text: `${kept}${lines}${eol}${outer}` }];
  }
  const follows = order === 'last' ? () => members.length - 1 : lastNotBehind(members);
  const behind = new Map<number, string[]>();
  for (const member of inTurn) {
    const before = follows(member[0]);
    const there = behind.get(before);
    if (there) there.push(written(member));
    else behind.set(before, [written(member)]);
  }
  return [...behind].flatMap(([before, lines]) => {
    const there = members[before];
    if (!there) return [insertion(text, node.offset + 1, newLine, lines.map(withComma))];
    const end = there.offset + there.length;
    const at = commaAfter(text, end);
    if (at !== undefined) return [insertion(text, at + 1, newLine, lines.map(withComma))];
    const comma: Edit = { start: end, end, text: ',' };
    return [comma, insertion(text, end, newLine, [...lines.slice(0, -1).map(withComma), lines.at(-1)!])];
  });
}

function withComma(member: string): string {
  return `${member},`;
}

/** Of a name the last of the members, by its place among them, whose own name is not behind it; -1 where all are. */
function lastNotBehind(members: readonly Node[]): (name: string) => number {
  const sorted = members
    .map(({ children: [key] = [] }, place) => ({ name: String(key!.value), place }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const last: number[] = [];
  for (const { place } of sorted) last.push(Math.max(place, last.at(-1) ?? -1));
  return (name) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]!.name <= name) low = middle + 1;
      else high = middle;
    }
    return last[low - 1] ?? -1;
  };
}

/** On lines of their own where the line ends there, comments aside. */
function insertion(text: string, offset: number, newLine: string, members: readonly string[]): Edit {
  const lineEnd = endOfTrivia(text, offset);
  const at = lineEnd ?? offset;
  return {
    start: at,
    end: at,
    text: members.map((member) => (lineEnd === undefined ? ' ' : newLine) + member).join(''),
  };
}

/** The first of each name. */
function membersByName(node: Node): ReadonlyMap<string, Node> {
  const members = new Map<string, Node>();
  for (const member of node.children ?? []) {
    const name = member.type === 'property' ? member.children?.[0]?.value : undefined;
    if (name !== undefined && !members.has(name)) members.set(name, member);
  }
  return members;
}

function objectAt(text: string, path: readonly string[]): Node | undefined {
  let node = parsed(text);
  for (const name of path) node = node && memberOf(node, name)?.children?.[1];
  return node?.type === 'object' ? node : undefined;
}

function parsed(text: string): Node | undefined {
  return parseTree(text, [], { allowTrailingComma: true });
}

function memberOf(node: Node, name: string): Node | undefined {
  return node.children?.find(({ type, children }) => type === 'property' && children?.[0]?.value === name);
}

/** Where the next thing that is no comment is a comma. */
function commaAfter(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  let token: number = scanner.scan();
  while (token === lineComment || token === blockComment || token === lineBreak || token === blanks)
    token = scanner.scan();
  return token === comma ? scanner.getTokenOffset() : undefined;
}

/** Where the line ends, if nothing but blanks and comments comes before; undefined otherwise. */
function endOfTrivia(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  let token: number = scanner.scan();
  while (token === lineComment || token === blockComment || token === blanks) token = scanner.scan();
  return token === lineBreak ? scanner.getTokenOffset() : undefined;
}

function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

function isFirstOfLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** One step of indentation: that of the first member. */
function unitOf(text: string): string {
  const first = parsed(text)?.children?.[0];
  return (first && isFirstOfLine(text, first.offset) && indentOf(text, first.offset)) || '  ';
}

function spliced(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
