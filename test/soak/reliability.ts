/** `RELIABILITY.md`: what the last long run of each part found. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../root.ts';
import type { SoakRow } from './soak.ts';

const file = path.join(root, 'RELIABILITY.md');

const introduction = `# Reliability

Laws that hold whatever happens, and what the last long run of each found. \`npm test\` checks the same laws briefly; this
page is written by \`npm run soak\`. A count says what was tried, not that nothing else can go wrong.
`;

/** Puts what a part found in the place of what it found before. */
export function publish(part: string, rows: readonly SoakRow[]): void {
  const sections = sectionsOf(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
  sections.set(part, sectionOf(rows));
  const written = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `## ${name}\n\n${text}`);
  fs.writeFileSync(file, [introduction, ...written].join('\n'));
}

function sectionsOf(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), `${section.slice(end).trim()}\n`];
    }),
  );
}

function sectionOf(rows: readonly SoakRow[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const lines = rows.map(({ what, found, broken }) => `| ${what} | ${broken ? '**broken**: ' : ''}${found} |`);
  return [
    '| tried | found |',
    '| --- | --- |',
    ...lines.map((line) => line.replaceAll('\n', ' ')),
    '',
    `${date}, Node ${process.versions.node}, ${os.platform()}.`,
    '',
  ].join('\n');
}
