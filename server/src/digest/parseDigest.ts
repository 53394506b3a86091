/** Text to digest. */
import { type Block, blocksOf } from './blocks.ts';
import type { Digest, Entry, Section, SkippedPart } from './digest.ts';
import { readsLikeDigest, readsLikePaper, soundsLikeAbstract } from './evidence.ts';
import { formats } from './formats.ts';
import { type Lines, readLines } from './lines.ts';
import { datedMetadata, type RawMetadata, together, yearOfCopy } from './metadata.ts';
import { type RawEntry, type Reading, readBlock } from './readBlock.ts';
import { unwrap } from './wrappings.ts';

/** Entries between two yields. */
const stride = 1000;

/** What a text holds as a digest; no entries where it is none. Never throws; linear in the text. */
export function parseDigest(text: string): Digest {
  const work = parsingDigest(text);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, for texts of many megabytes. */
export function* parsingDigest(text: string): Generator<void, Digest> {
  const lines = yield* readLines(text);
  const found: { block: Block; section: Section; reading: Reading }[] = [];
  let certain = false;
  for (const block of yield* blocksOf(lines)) {
    const format = formats.find((candidate) => candidate.fits(lines, block))!;
    const read = yield* readBlock(lines, block, format.gaps);
    const reading = yield* accepted(lines, block, read, certain);
    unwrap(lines, reading.entries);
    if (reading.entries.length === 0 && block.banner === undefined) continue;
    certain = true;
    const startLine = lines.number[block.banner ?? reading.from] ?? 0;
    const endLine = lines.number[block.to - 1] ?? startLine;
    const section: Section = { layout: format.layout, startLine, endLine };
    found.push({ block, reading, section: block.copied ? { ...section, copied: block.copied } : section });
  }
  const years = yearsOfCopies(found);
  const entries: Entry[] = [];
  for (const { block, reading } of found) {
    for (const raw of reading.entries) {
      if (entries.push(entryOf(lines, raw, years.get(block.copy))) % stride === 0) yield;
    }
  }
  return {
    entries,
    skipped: found.flatMap(({ reading }) => reading.skipped.map((part) => skippedPart(lines, part.index, part.reason))),
    sections: found.map(({ section }) => section),
    lineCount: lines.total,
    coverage: lines.kind.length === 0 ? 0 : covered(found) / lines.kind.length,
  };
}

function yearsOfCopies(found: readonly { block: Block; reading: Reading }[]): Map<number, number | undefined> {
  const metadata = new Map<number, (RawMetadata | undefined)[]>();
  for (const { block, reading } of found) {
    const all = metadata.get(block.copy) ?? [];
    for (const entry of reading.entries) all.push(entry.metadata);
    metadata.set(block.copy, all);
  }
  return new Map([...metadata].map(([copy, all]) => [copy, yearOfCopy(all)]));
}

function covered(found: readonly { block: Block; reading: Reading }[]): number {
  let count = 0;
  for (const { block, reading } of found) count += block.to - (block.banner ?? reading.from);
  return count;
}

/** The reading less what is no digest: below a banner all is believed, elsewhere the text itself must show what it is. */
function* accepted(lines: Lines, block: Block, reading: Reading, certain: boolean): Generator<void, Reading> {
  if (block.banner !== undefined) return reading;
  const withMetadata = reading.entries.findIndex(
    ({ metadata }) => metadata?.authorCount !== undefined || (metadata?.day && metadata.organisation !== undefined),
  );
  const entries = reading.entries;
  if (withMetadata >= 0 && entries.some((entry) => entry.abstractFirst >= 0)) {
    return fromEntry(lines, reading, firstCredible(lines, entries, withMetadata, certain));
  }
  const least = certain ? 1 : 3;
  const begin = entries[0]?.titleFirst ?? 0;
  const broken = reading.skipped.filter((part) => part.index > begin).length;
  const strict = entries.length >= least && broken * 4 <= entries.length;
  if (strict && (yield* readsLikeDigest(entries, (entry) => textsOf(lines, entry), certain))) {
    return fromEntry(lines, reading, firstCredible(lines, entries, entries.length - 1, certain));
  }
  return { entries: [], skipped: [], from: block.from };
}

/** Prose above a digest may look like one more entry: the first that stands is the first that reads like a paper. */
function firstCredible(lines: Lines, entries: readonly RawEntry[], latest: number, certain: boolean): number {
  for (let i = 0; i < latest; i++) if (credible(lines, entries[i]!, certain)) return i;
  return latest;
}

/** What stands above the first entry is no part of the digest, unless it is an abstract that lost its title. */
function fromEntry(lines: Lines, reading: Reading, index: number): Reading {
  const first = reading.entries[index]!.titleFirst;
  const skipped = reading.skipped.filter(({ index: i }) => {
    return i > first || (i === first - 1 && soundsLikeAbstract(lines.text.slice(lines.start[i]!, lines.end[i]!)));
  });
  return { entries: reading.entries.slice(index), skipped, from: first };
}

function credible(lines: Lines, entry: RawEntry, certain: boolean): boolean {
  return entry.abstractFirst >= 0 && readsLikePaper(...textsOf(lines, entry), certain);
}

/** Title and abstract; the abstract is empty where there is none. */
function textsOf({ text, start, end }: Lines, entry: RawEntry): readonly [title: string, abstract: string] {
  const title = text.slice(start[entry.titleFirst]!, end[entry.titleLast]!);
  return [title, entry.abstractFirst < 0 ? '' : text.slice(start[entry.abstractFirst]!, end[entry.abstractLast]!)];
}

function entryOf(lines: Lines, raw: RawEntry, copyYear: number | undefined): Entry {
  const { text, start, end, lineStart, number } = lines;
  const { titleFirst, titleLast } = raw;
  const metadata = together(raw.above, raw.metadata);
  // Where an entry has no abstract, its place is the end of the title.
  const from = raw.abstractFirst < 0 ? titleLast : raw.abstractFirst;
  const to = raw.abstractFirst < 0 ? titleLast : raw.abstractLast;
  const abstractStart = raw.abstractFirst < 0 ? end[titleLast]! : start[from]!;
  return {
    title: text.slice(start[titleFirst]!, end[titleLast]!),
    titleLine: number[titleFirst]!,
    titleStart: start[titleFirst]! - lineStart[titleFirst]!,
    titleEndLine: number[titleLast]!,
    titleEnd: end[titleLast]! - lineStart[titleLast]!,
    abstract: text.slice(abstractStart, end[to]!),
    abstractLine: number[from]!,
    abstractStart: abstractStart - lineStart[from]!,
    abstractEndLine: number[to]!,
    abstractEnd: end[to]! - lineStart[to]!,
    endLine: number[raw.last]!,
    metadata: metadata && datedMetadata(metadata, copyYear),
  };
}

function skippedPart(lines: Lines, index: number, reason: string): SkippedPart {
  const start = lines.start[index]! - lines.lineStart[index]!;
  return { line: lines.number[index]!, start, end: lines.end[index]! - lines.lineStart[index]!, reason };
}
