/** Reads what stands below an abstract: author count or organisation, date, comment count, identifiers. */
import { authorsNamed } from './authorNames.ts';
import type { Metadata } from './digest.ts';
import { blankAfter, identifierPattern, listedPattern, summaryDot } from './lineKinds.ts';
import type { Lines } from './lines.ts';
import { authorCountIn, type Day, dayIn, isOnCalendar, loneNumber } from './marks.ts';

/** Metadata whose date may still lack its year. */
export interface RawMetadata {
  authorCount: number | undefined;
  authors: readonly string[] | undefined;
  day: Day | undefined;
  comments: number | undefined;
  organisation: string | undefined;
  arxivId: string | undefined;
  doi: string | undefined;
}

const nothing: RawMetadata = {
  authorCount: undefined,
  authors: undefined,
  day: undefined,
  comments: undefined,
  organisation: undefined,
  arxivId: undefined,
  doi: undefined,
};

/** What an identifier or a link says: nothing, where it is of no paper. */
export function identified(text: string): RawMetadata {
  const match = identifierPattern.exec(text);
  return { ...nothing, arxivId: match?.[1], doi: match?.[2]?.toLowerCase() };
}

/** What the lines `from` to `to` (exclusive, indices into `lines`) say. */
export function metadataOf(lines: Lines, from: number, to: number): RawMetadata {
  const found = { ...nothing };
  for (let i = from; i < to; i++) {
    const start = lines.start[i]!;
    const end = lines.end[i]!;
    switch (lines.kind[i]) {
      case 'authors':
        found.authorCount ??= authorCountIn(lines.text, start, end);
        break;
      case 'day':
        found.day ??= dayIn(lines.text, start, end);
        break;
      case 'number':
        if (found.day && !lines.gap[i]) found.comments ??= loneNumber(lines.text, start, end);
        break;
      case 'summary': {
        const dot = summaryDot(lines.text, start, end);
        let before = dot;
        while (lines.text.charCodeAt(before - 1) === 0x20) before--;
        found.authorCount ??= authorCountIn(lines.text, start, before);
        found.day ??= dayIn(lines.text, blankAfter(lines.text, dot + 1, end), end);
        break;
      }
      case 'identifier': {
        const { arxivId, doi } = identified(lines.text.slice(start, end));
        found.arxivId ??= arxivId;
        found.doi ??= doi;
        break;
      }
      case 'names':
        found.authors ??= someOf(authorsNamed(lines.text.slice(start, end)));
        found.authorCount ??= found.authors?.length;
        break;
      case 'listed':
        found.arxivId ??= listedPattern.exec(lines.text.slice(start, end))?.[1];
        break;
      case 'organisation':
        found.organisation ??= lines.text.slice(start, end);
    }
  }
  return found;
}

function someOf(names: readonly string[]): readonly string[] | undefined {
  return names.length > 0 ? names : undefined;
}

/** What stands above an abstract and what stands below it; the latter counts where both say something. */
export function together(above: RawMetadata | undefined, below: RawMetadata | undefined): RawMetadata | undefined {
  if (!above || !below) return above ?? below;
  return {
    authorCount: below.authorCount ?? above.authorCount,
    authors: below.authors ?? above.authors,
    day: below.day ?? above.day,
    comments: below.comments ?? above.comments,
    organisation: below.organisation ?? above.organisation,
    arxivId: below.arxivId ?? above.arxivId,
    doi: below.doi ?? above.doi,
  };
}

/**
 * Year of the copy: the page leaves out only the year in which it is shown, so that every year it writes is an earlier
 * one. Undefined where no year is written.
 */
export function yearOfCopy(all: readonly (RawMetadata | undefined)[]): number | undefined {
  let latest: number | undefined;
  for (const metadata of all) {
    const year = metadata?.day?.year;
    if (year !== undefined && (latest === undefined || year > latest)) latest = year;
  }
  return latest === undefined ? undefined : latest + 1;
}

/** The same with an ISO date, its year inferred where the digest leaves it out and a year of the copy is known. */
export function datedMetadata(raw: RawMetadata, copyYear: number | undefined): Metadata {
  const { day, authorCount, authors, organisation, arxivId, doi } = raw;
  const year = day?.year ?? copyYear;
  const hasDate = day !== undefined && year !== undefined && isOnCalendar({ ...day, year });
  return {
    authorCount,
    authors,
    date: hasDate ? `${year}-${twoDigits(day.month)}-${twoDigits(day.day)}` : undefined,
    dateInferred: hasDate && day.year === undefined,
    comments: day?.comments ?? raw.comments,
    organisation,
    arxivId,
    doi,
  };
}

/** `MM-DD`. */
export function monthAndDay(day: Day): string {
  return `${twoDigits(day.month)}-${twoDigits(day.day)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
