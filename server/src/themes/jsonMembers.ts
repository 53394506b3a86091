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
  for (let depth = 0; depth < path.length; depth++) {
    const node = objectAt(text, path.slice(0, depth));
    if (node && !memberOf(node, path[depth]!)) text = inserted(text, node, path[depth]!, '{}', 'last');
  }
  const node = objectAt(text, path);
  if (!node) return text;
  const [, before] = memberOf(node, name)?.children ?? [];
  if (!before) return inserted(text, node, name, value, order);
  return spliced(text, before.offset, before.offset + before.length, value);
}

/** The text without a member, and without the line that it leaves empty. */
export function withoutMember(text: string, path: readonly string[], name: string): string {
  const node = objectAt(text, path);
  const member = node && memberOf(node, name);
  if (!member) return text;
  const comma = commaAfter(text, member.offset + member.length);
  const end = comma === undefined ? member.offset + member.length : comma + 1;
  const lineStart = text.lastIndexOf('\n', member.offset - 1) + 1;
  const lineEnd = endOfTrivia(text, end);
  const isAlone = lineEnd !== undefined && text.slice(lineStart, member.offset).trim() === '';
  return isAlone
    ? spliced(text, lineStart, lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1), '')
    : spliced(text, member.offset, end + (text[end] === ' ' ? 1 : 0), '');
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

function inserted(text: string, node: Node, name: string, value: string, order: MemberOrder): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const members = (node.children ?? []).filter(({ children }) => children?.length === 2);
  const outer = indentOf(text, node.offset);
  const [first] = members;
  const inner = first && isFirstOfLine(text, first.offset) ? indentOf(text, first.offset) : outer + unitOf(text);
  const member = `${JSON.stringify(name)}: ${value.replaceAll('\n', eol + inner)}`;
  if (!first) {
    const close = node.offset + node.length - 1;
    const kept = text.slice(node.offset + 1, close).trimEnd();
    return spliced(text, node.offset + 1, close, `${kept}${eol}${inner}${member},${eol}${outer}`);
  }
  const before = order === 'last' ? members.at(-1) : members.findLast(({ children: [key] = [] }) => key!.value <= name);
  if (!before) return insertedAfter(text, node.offset + 1, eol + inner, `${member},`);
  const end = before.offset + before.length;
  const at = commaAfter(text, end);
  if (at !== undefined) return insertedAfter(text, at + 1, eol + inner, `${member},`);
  return insertedAfter(spliced(text, end, end, ','), end + 1, eol + inner, member);
}

/** On a line of its own where the line ends there, comments aside. */
function insertedAfter(text: string, offset: number, newLine: string, member: string): string {
  const lineEnd = endOfTrivia(text, offset);
  return lineEnd === undefined
    ? spliced(text, offset, offset, ` ${member}`)
    : spliced(text, lineEnd, lineEnd, newLine + member);
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
