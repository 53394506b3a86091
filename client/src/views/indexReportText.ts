import type { Status } from '../../../server/src/protocol.ts';
import { counted } from './text.ts';

/** A digest with the number of papers in it. */
export interface DigestCount {
  readonly uri: string;
  readonly papers: number;
}

/** A piece of the report to click on. */
export interface ReportLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target:
    | { readonly kind: 'place'; readonly uri: string; readonly line: number }
    | { readonly kind: 'setting'; readonly name: string };
}

export interface Report {
  readonly text: string;
  readonly links: readonly ReportLink[];
}

/** What the settings say about which files are read: the setting's name and its value in words. */
export type FileSetting = readonly [name: string, value: string];

/** The index report as text for an editor; `pathOf` names a file as a reader knows it. */
export function indexReport(
  status: Status,
  digests: readonly DigestCount[],
  settings: readonly FileSetting[],
  pathOf: (uri: string) => string,
): Report {
  const lines: string[] = [];
  const links: ReportLink[] = [];
  const link = (before: string, text: string, target: ReportLink['target'], after = '') => {
    links.push({ line: lines.length, start: before.length, end: before.length + text.length, target });
    lines.push(before + text + after);
  };

  lines.push('Literature Notes: Index Report', '', ...countLines(status), '');

  lines.push('DIGESTS');
  const width = Math.max(...digests.map(({ papers }) => counted(papers, 'paper').length), 0);
  for (const { uri, papers } of digests) {
    link(`${counted(papers, 'paper').padStart(width)}  `, pathOf(uri), { kind: 'place', uri, line: 0 });
  }
  if (digests.length === 0)
    lines.push('None found. A digest is a text or Markdown file that lists papers: title, abstract.');
  lines.push('');

  lines.push('SKIPPED');
  for (const { uri, line, reason } of status.skipped) {
    link('', `${pathOf(uri)}:${line + 1}`, { kind: 'place', uri, line }, `  ${reason}`);
  }
  if (status.skipped.length === 0) lines.push('Nothing.');
  lines.push('');

  lines.push('WHICH FILES ARE READ');
  const nameWidth = Math.max(...settings.map(([name]) => name.length));
  for (const [name, value] of settings) {
    link('', name, { kind: 'setting', name }, `${' '.repeat(nameWidth - name.length)}  ${value}`);
  }
  return { text: `${lines.join('\n')}\n`, links };
}

function countLines(status: Status): string[] {
  const { scan, index } = status.milliseconds;
  const unresolved =
    status.unresolved > 0 ? `, ${status.unresolved.toLocaleString('en')} more of papers in no digest` : '';
  const cache = { cold: 'written anew', warm: 'used', off: 'off' }[status.cache];
  return [
    `${counted(status.papers, 'paper')}, listed ${counted(status.occurrences, 'time')} in ${counted(status.digests, 'digest')}`,
    `${counted(status.citations, 'citation')} in ${counted(status.notes, 'note')}${unresolved}`,
    status.complete
      ? `Read in ${duration(scan)}, indexed in ${duration(index)}, cache ${cache}`
      : 'Still indexing: this report fills up by itself',
  ];
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
