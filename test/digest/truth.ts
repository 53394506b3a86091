/** Compares what the parser reads with what stands written about a text. */
import type { Digest } from '../../server/src/digest/digest.ts';
import { readFixture } from '../root.ts';

/** See `test/fixtures/digests/README.md`. */
export interface TrueCase {
  readonly file: string;
  readonly about: string;
  readonly hard?: string;
  readonly papers: readonly TruePaper[];
  readonly skipped?: readonly { readonly line: number; readonly reason: string }[];
}

export interface TruePaper {
  readonly title: string;
  readonly titleLine: number;
  readonly titleStart: number;
  readonly titleEndLine?: number;
  readonly abstractLine?: number;
  readonly abstractEndLine?: number;
  readonly abstract?: string;
  readonly abstractLength?: number;
  readonly authors?: number;
  readonly date?: string;
  readonly dateInferred?: boolean;
  readonly comments?: number;
  readonly organisation?: string;
}

export interface Truth {
  readonly cases: readonly TrueCase[];
  readonly noDigest: readonly (string | { readonly file: string })[];
  readonly lookAlike: readonly (string | { readonly file: string })[];
}

export const truth: Truth = JSON.parse(readFixture('digests/truth.json'));

export function textOf(file: string): string {
  const text = readFixture(`digests/${file}`);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** What a digest has otherwise than it should; empty where all is right. */
export function differences(digest: Digest, wanted: TrueCase): string[] {
  const found: string[] = [];
  for (const paper of wanted.papers) {
    const entry = digest.entries.find((e) => e.titleLine === paper.titleLine && e.titleStart === paper.titleStart);
    if (!entry) {
      found.push(`missing ${paper.titleLine}: ${paper.title}`);
      continue;
    }
    const compare = (what: string, value: unknown, right: unknown) => {
      if (value !== right) found.push(`${what} of ${paper.titleLine}: ${String(value)} instead of ${String(right)}`);
    };
    compare('title', entry.title, paper.title);
    compare('end of title', entry.titleEndLine, paper.titleEndLine ?? paper.titleLine);
    if (paper.abstractLine === undefined) compare('abstract', entry.abstract, '');
    else {
      compare('line of abstract', entry.abstractLine, paper.abstractLine);
      compare('end of abstract', entry.abstractEndLine, paper.abstractEndLine ?? paper.abstractLine);
      compare('abstract', entry.abstract.slice(0, 40), paper.abstract);
      compare('length of abstract', entry.abstract.length, paper.abstractLength);
    }
    compare('authors', entry.metadata?.authorCount, paper.authors);
    compare('date', entry.metadata?.date, paper.date);
    compare('inferred', entry.metadata?.dateInferred ?? false, paper.dateInferred ?? false);
    compare('comments', entry.metadata?.comments, paper.comments);
    compare('organisation', entry.metadata?.organisation, paper.organisation);
  }
  for (const { titleLine, title } of digest.entries) {
    if (!wanted.papers.some((paper) => paper.titleLine === titleLine)) found.push(`extra ${titleLine}: ${title}`);
  }
  for (const { line, reason } of wanted.skipped ?? []) {
    if (!digest.skipped.some((part) => part.line === line && part.reason.includes(reason))) {
      found.push(`not reported ${line}: ${reason}`);
    }
  }
  for (const { line, reason } of digest.skipped) {
    if (!(wanted.skipped ?? []).some((part) => part.line === line)) found.push(`wrongly reported ${line}: ${reason}`);
  }
  return found;
}
