import assert from 'node:assert/strict';
import type { Digest } from '../../server/src/digest/digest.ts';

/** Every range, cut out of the text, is the string the entry holds; entries follow each other without overlap. */
export function assertRanges(text: string, digest: Digest): void {
  const lines = text.split(/\r\n?|\n/);
  assert.equal(digest.lineCount, lines.length);
  const cut = (from: number, start: number, to: number, end: number) =>
    from === to
      ? lines[from]!.slice(start, end)
      : [lines[from]!.slice(start), ...lines.slice(from + 1, to), lines[to]!.slice(0, end)].join('\n');
  let last = -1;
  for (const entry of digest.entries) {
    assert.ok(entry.titleLine > last, 'entries in order');
    assert.ok(entry.endLine >= entry.abstractEndLine && entry.abstractLine >= entry.titleEndLine);
    last = entry.endLine;
    const title = cut(entry.titleLine, entry.titleStart, entry.titleEndLine, entry.titleEnd);
    assert.equal(title, entry.title.replaceAll(/\r\n?/g, '\n'));
    const abstract = cut(entry.abstractLine, entry.abstractStart, entry.abstractEndLine, entry.abstractEnd);
    assert.equal(abstract, entry.abstract.replaceAll(/\r\n?/g, '\n'));
    assert.notEqual(entry.title, '');
  }
  for (const part of digest.skipped) assert.ok(part.end <= lines[part.line]!.length && part.start < part.end);
}
