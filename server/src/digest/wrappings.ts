/**
 * What a copy or a reader has put around titles and abstracts: labels, numbers of a list, emphasis, a link. The text between is
 * the paper's own.
 */
import type { Lines } from './lines.ts';
import { identified, together } from './metadata.ts';
import type { RawEntry } from './readBlock.ts';

const titleLabel = /^(?:\*\*|__)?Title:(?:\*\*|__)?[ \t]*/i;
const abstractLabel = /^(?:\*\*|__)?Abstract(?::(?:\*\*|__)?|(?:\*\*|__):?|\.)[ \t]+/i;
const numbering = /^\[?\d{1,3}[.)\]][ \t]+/;
const longest = 20;

/** Leaves these out of the places of entries. Numbers and labels count only where most entries of a block have them. */
export function unwrap(lines: Lines, entries: readonly RawEntry[]): void {
  if (!entries.some((entry) => mayBeWrapped(lines, entry.titleFirst) || mayBeWrapped(lines, entry.abstractFirst)))
    return;
  const titles = entries.map(({ titleFirst }) => titleFirst);
  skipShared(lines, titles, numbering);
  skipShared(lines, titles, titleLabel);
  skipShared(
    lines,
    entries.flatMap(({ abstractFirst }) => (abstractFirst < 0 ? [] : abstractFirst)),
    abstractLabel,
  );
  for (const entry of entries) if (entry.titleFirst === entry.titleLast) unmark(lines, entry);
}

/** What a glance at a few characters does not exclude. */
function mayBeWrapped({ text, start }: Lines, line: number): boolean {
  if (line < 0) return false;
  const at = start[line]!;
  const code = text.charCodeAt(at);
  if (code < 0x40) return isDigit(code) || code === asterisk;
  if ((code | 0x20) === 0x74) return text.charCodeAt(at + 5) === colon;
  if ((code | 0x20) === 0x61) return text.charCodeAt(at + 8) === colon || text.charCodeAt(at + 8) === stop;
  return code === bracket || code === underscore;
}

const [asterisk, stop, colon, bracket, underscore] = [0x2a, 0x2e, 0x3a, 0x5b, 0x5f];

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Skips what most of some lines, at least two, begin with. */
function skipShared(lines: Lines, all: readonly number[], pattern: RegExp): void {
  const having = all.filter((line) => pattern.test(beginning(lines, line)));
  if (having.length < 2 || having.length * 2 <= all.length) return;
  for (const line of having) {
    const length = pattern.exec(beginning(lines, line))?.[0].length ?? 0;
    if (lines.start[line]! + length < lines.end[line]!) lines.start[line]! += length;
  }
}

function beginning({ text, start, end }: Lines, line: number): string {
  return text.slice(start[line]!, Math.min(end[line]!, start[line]! + longest));
}

/** Takes emphasis and a link off a title that is nothing else; the link may say which paper it is. */
function unmark(lines: Lines, entry: RawEntry): void {
  const { text } = lines;
  const line = entry.titleFirst;
  for (;;) {
    const [start, end] = [lines.start[line]!, lines.end[line]!];
    const title = text.slice(start, end);
    if (isStrong(title)) {
      lines.start[line] = start + 2;
      lines.end[line] = end - 2;
      continue;
    }
    const label = labelEnd(title);
    if (label < 0) return;
    const link = identified(title.slice(label + 2, -1));
    if (link.arxivId ?? link.doi) entry.metadata = together(link, entry.metadata);
    lines.start[line] = start + 1;
    lines.end[line] = start + label;
  }
}

/** Whether all of a text is emphasised, and not its first and its last words alone. */
function isStrong(text: string): boolean {
  const mark = text.slice(0, 2);
  return (mark === '**' || mark === '__') && text.length > 4 && text.indexOf(mark, 2) === text.length - 2;
}

/** Where the label ends of a text that is a link, `[label](https://…)`; -1 for any other. */
function labelEnd(text: string): number {
  if (!text.startsWith('[') || !text.endsWith(')')) return -1;
  const at = text.indexOf('](http');
  return at > 1 && text.indexOf(')', at) === text.length - 1 ? at : -1;
}
