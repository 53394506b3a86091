import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shortName } from '../../server/src/library/names.ts';
import type { SearchRecord } from '../../server/src/search/paperSearch.ts';
import { readable } from '../../server/src/text/readable.ts';
import { digestRecords } from '../search/searchFigures.ts';

/**
 * A library of any size by titles alone: the papers of the digests, those of the corpus, and, where more are asked for,
 * titles whose halves stand in different papers of the corpus.
 */
export function grownLibrary(shared: string, papers: number): readonly SearchRecord[] {
  const records = digestRecords(shared)
    .slice(0, papers)
    .map((record) => ({ ...record, abstract: '' }));
  const titles = corpusTitles(shared);
  for (let i = 0; records.length < papers; i++) {
    const turn = Math.floor(i / titles.length);
    const title =
      turn === 0 ? titles[i]! : crossed(titles[i % titles.length]!, titles[(i * 31 + turn * 7919) % titles.length]!);
    const readableTitle = readable(title);
    const name = shortName(readableTitle);
    records.push({
      id: `g${i}`,
      key: `g${i}`,
      title,
      readableTitle,
      abstract: '',
      ...(name === undefined ? {} : { name }),
    });
  }
  return records;
}

function corpusTitles(shared: string): readonly string[] {
  const text = gunzipSync(fs.readFileSync(path.join(shared, 'corpus/arxiv-50k.jsonl.gz'))).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { title: string }).title.replaceAll(/\s+/g, ' '));
}

function crossed(first: string, second: string): string {
  const [a, b] = [first.split(' '), second.split(' ')];
  return [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(' ');
}
