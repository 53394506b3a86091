import fs from 'node:fs';
import path from 'node:path';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { textOf } from '../digest/truth.ts';
import { shared } from '../root.ts';
import { median, type Row } from './row.ts';

const rounds = 60;

/** Speed of the parser on digests of each layout, beside splitting the same text into lines. */
export function parserRows(): Row[] {
  const texts = new Map<string, string>();
  for (const file of ['alternating-lines', 'cards', 'plain-cards'])
    texts.set(`own ${file}`, textOf(`layouts/${file}.txt`));
  if (shared) {
    const folder = path.join(shared, 'digests');
    for (const file of fs.readdirSync(folder))
      texts.set(`shared ${file.slice(0, 3)}`, fs.readFileSync(path.join(folder, file), 'utf8'));
  }
  return [...texts].flatMap(([name, text]) => comparison(name, text));
}

/** Both are measured in turn, on copies of the text that nothing has looked at yet. */
function comparison(name: string, text: string): Row[] {
  const bytes = Buffer.from(text.repeat(Math.max(1, Math.round(2_000_000 / text.length))));
  const split: number[] = [];
  const parsed: number[] = [];
  for (let i = 0; i < rounds; i++) {
    split.push(milliseconds(bytes.toString(), (copy) => copy.split(/\r?\n/)));
    parsed.push(milliseconds(bytes.toString(), parseDigest));
  }
  const speed = bytes.length / 1000 / median(parsed);
  return [
    { what: `parse ${name}`, value: speed, unit: 'MB/s' },
    {
      what: `parse ${name}: speed over splitting into lines`,
      value: median(split) / median(parsed),
      unit: 'x',
      note: 'wanted ≥ 0.5',
    },
  ];
}

function milliseconds(text: string, work: (text: string) => unknown): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
