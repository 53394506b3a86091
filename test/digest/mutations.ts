/** Digests as accidents leave them. */
import type { Random } from '../random.ts';

const pieces = [
  '',
  '\n',
  '\r\n',
  '\r',
  '\n\n\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\0',
  '\ud800',
  '·',
  '  • 3 authors',
  '  • 99999999999 authors',
  '·\nDec 27, 2023 4',
  'Feb 31',
  'Subscribe',
  'new',
  'Get trending papers in your email inbox!',
  'byAK and the research community',
  '# Heading',
  '---',
  '```',
  '> remark',
  'https://example.org/(',
  'arXiv:2512.99001',
  '10.1234/x',
  '墨流：面向古籍',
  'a',
  '. ',
  ' '.repeat(300),
  'x'.repeat(500),
  '{'.repeat(100),
];

/** One to six changes at random places: characters, pieces and lines deleted, doubled, swapped, cut off or put in. */
export function mutated(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(6); count > 0; count--) result = changed(result, random);
  return result;
}

function changed(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(random.pick([3, 80, 2000])));
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at);
    case 2:
      return text.slice(0, end) + text.slice(at);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(at);
    case 5:
      return text.slice(0, at) + random.pick(pieces) + text.slice(end);
    default:
      return withLines(text, random);
  }
}

function withLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const other = random.below(lines.length);
  switch (random.below(4)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, lines[other]!);
      break;
    case 2:
      [lines[at], lines[other]] = [lines[other]!, lines[at]!];
      break;
    default:
      lines.splice(at, 0, random.pick(pieces));
  }
  return lines.join('\n');
}
