/** Reads the entries of one block of lines. */

import { markAuthors } from './authorNames.ts';
import type { Block } from './blocks.ts';
import { type Before, isAboveAbstract, type Label, labelled } from './labels.ts';
import type { Lines } from './lines.ts';
import { metadataOf, type RawMetadata, together } from './metadata.ts';
import { type Paragraphs, paragraphsOf } from './paragraphs.ts';

/** An entry by indices into the lines, ends included; `abstractFirst` is -1 where there is none. */
export interface RawEntry {
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly abstractFirst: number;
  abstractLast: number;
  last: number;
  metadata: RawMetadata | undefined;
  /** What stands above its abstract. */
  readonly above: RawMetadata | undefined;
}

export interface Reading {
  readonly entries: RawEntry[];
  readonly skipped: { readonly index: number; readonly reason: string }[];
  /** Index of the first line that belongs to the digest. */
  readonly from: number;
}

/** A reading under way. */
interface Open extends Reading {
  /** What stands above the title or the abstract that comes next. */
  above: RawMetadata | undefined;
}

export const withoutAbstract = 'Entry cut in half: a title without an abstract';
export const withoutTitle = 'Entry cut in half: an abstract without a title';

export const withoutPaper = 'Entry cut in half: metadata without a paper';

const glued = 'Subscribe';
/** Lines between two yields. */
const stride = 4096;

/**
 * Walks along the plain pairs of a title and an abstract, which nearly all are, and hands what lies between them to the
 * labelling. `gaps`: blank lines separate titles from abstracts in this layout.
 */
export function* readBlock(lines: Lines, block: Block, gaps: boolean): Generator<void, Reading> {
  unglue(lines, block);
  yield* markAuthors(lines, block.from, block.to);
  const reading: Open = { entries: [], skipped: [], from: block.from, above: undefined };
  let before: Before = 'start';
  let steps = 0;
  for (let i = block.from; i < block.to; ) {
    if (++steps % stride === 0) yield;
    if (isPlainPair(lines, i, block.to, gaps)) {
      reading.entries.push({
        titleFirst: i,
        titleLast: i,
        abstractFirst: i + 1,
        abstractLast: i + 1,
        last: i + 1,
        metadata: undefined,
        above: taken(reading),
      });
      before = 'abstract';
      i += 2;
    } else if (before === 'abstract' && isMetadata(lines, i) && lines.kind[i] !== 'listed') {
      const end = metadataEnd(lines, i, block.to);
      closeEntry(lines, reading.entries.at(-1)!, i, end);
      before = 'metadata';
      i = end;
    } else {
      let end = i + 1;
      for (; end < block.to && !isPlainPair(lines, end, block.to, gaps); end++) if (end % stride === 0) yield;
      const paragraphs = yield* paragraphsOf(lines, i, end, gaps);
      const labels = yield* labelled(lines, paragraphs, before, gaps);
      before = take(lines, paragraphs, labels, reading, before);
      i = end;
    }
  }
  return reading;
}

/** A line that can only be a title, followed by one that can only be an abstract. */
function isPlainPair(lines: Lines, i: number, to: number, gaps: boolean): boolean {
  if (i + 1 >= to || lines.kind[i] !== 'prose' || lines.kind[i + 1] !== 'prose') return false;
  const length = lines.end[i]! - lines.start[i]!;
  if (length < 8 || length > 200 || lines.end[i + 1]! - lines.start[i + 1]! < 400) return false;
  // It may be the first sentence of an abstract that an editor broke in two.
  if (lines.text.charCodeAt(lines.end[i]! - 1) === 0x2e && (length > 120 || isBelowShortProse(lines, i))) return false;
  if (gaps && !lines.gap[i + 1]) return false;
  // The second line of a wrapped title, or the last of an abstract whose successor lost its title.
  return lines.gap[i]! || i === 0 || lines.kind[i - 1] !== 'prose' || lines.end[i - 1]! - lines.start[i - 1]! >= 250;
}

function isBelowShortProse(lines: Lines, i: number): boolean {
  return i > 0 && lines.kind[i - 1] === 'prose' && lines.end[i - 1]! - lines.start[i - 1]! < 250;
}

function isMetadata(lines: Lines, i: number): boolean {
  const kind = lines.kind[i];
  return kind !== 'prose' && kind !== 'boundary';
}

function metadataEnd(lines: Lines, from: number, to: number): number {
  let end = from;
  let dated = false;
  for (; end < to && isMetadata(lines, end); end++) {
    const kind = lines.kind[end];
    if (kind === 'day' || kind === 'summary') dated = true;
    else if (kind === 'listed' || (dated && (kind === 'authors' || kind === 'organisation'))) break;
  }
  return end;
}

function closeEntry(lines: Lines, entry: RawEntry, from: number, to: number): void {
  entry.metadata = metadataOf(lines, from, to);
  entry.last = to - 1;
}

/** Turns labelled paragraphs into entries and skipped parts, and tells what the stretch ends with. */
function take(lines: Lines, paragraphs: Paragraphs, labels: readonly Label[], reading: Open, before: Before): Before {
  let entry = before === 'start' ? undefined : reading.entries.at(-1);
  let title = -1;
  let orphan = false;
  const dropTitle = () => {
    if (title < 0) return;
    reading.skipped.push({ index: paragraphs.first[title]!, reason: withoutAbstract });
    reading.above = undefined;
    title = -1;
  };
  let ends = before;
  for (let i = 0; i < labels.length; i++) {
    const first = paragraphs.first[i]!;
    const last = paragraphs.last[i]!;
    switch (labels[i]) {
      case 'title':
        dropTitle();
        title = i;
        entry = undefined;
        break;
      case 'abstract':
        if (title < 0) {
          reading.skipped.push({ index: first, reason: withoutTitle });
          entry = undefined;
          orphan = true;
        } else entry = addEntry(paragraphs, title, first, last, reading);
        title = -1;
        ends = 'abstract';
        break;
      case 'continuation':
        if (entry) {
          entry.abstractLast = last;
          entry.last = last;
        }
        break;
      case 'metadata': {
        const isListed = lines.kind[first] === 'listed';
        const end = isListed ? first + 1 : metadataEnd(lines, first, paragraphs.last.at(-1)! + 1);
        if (title >= 0 && isAboveAbstract(lines.kind[first]) && end === first + 1) {
          reading.above = together(reading.above, metadataOf(lines, first, end));
          break;
        }
        if (title >= 0) {
          entry = addEntry(paragraphs, title, -1, -1, reading);
          title = -1;
        }
        if (isListed) {
          reading.above = metadataOf(lines, first, end);
          entry = undefined;
          orphan = false;
        } else if (entry && !entry.metadata) closeEntry(lines, entry, first, end);
        else if (orphan) orphan = false;
        else if (lines.kind[first] !== 'number') reading.skipped.push({ index: first, reason: withoutPaper });
        while (i + 1 < labels.length && paragraphs.first[i + 1]! < end) i++;
        ends = 'metadata';
      }
    }
  }
  dropTitle();
  return ends;
}

function taken(reading: Open): RawMetadata | undefined {
  const { above } = reading;
  reading.above = undefined;
  return above;
}

function addEntry(paragraphs: Paragraphs, title: number, from: number, to: number, reading: Open): RawEntry {
  const entry: RawEntry = {
    titleFirst: paragraphs.first[title]!,
    titleLast: paragraphs.last[title]!,
    abstractFirst: from,
    abstractLast: to,
    last: from < 0 ? paragraphs.last[title]! : to,
    metadata: undefined,
    above: taken(reading),
  };
  reading.entries.push(entry);
  return entry;
}

/** The button's label that stands before the first title is no part of it. */
function unglue(lines: Lines, { from, to, banner }: Block): void {
  if (from >= to || lines.kind[from] !== 'prose' || !lines.text.startsWith(glued, lines.start[from]!)) return;
  const start = lines.start[from]! + glued.length;
  const rest = lines.text.slice(start, Math.min(lines.end[from]!, start + 3));
  const first = rest.trimStart().charAt(0);
  const isLower = first !== first.toUpperCase();
  const isWord = isLower && (banner === undefined || rest.startsWith(' ') || /^(?:d|s|rs?)\b/.test(rest));
  if (first === '' || isWord || (banner === undefined && rest.startsWith(' '))) return;
  lines.start[from] = rest.startsWith(' ') ? start + 1 : start;
}
