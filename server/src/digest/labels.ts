/**
 * Tells titles from abstracts where the layout alone does not: the cheapest labelling of a stretch of paragraphs. Structure
 * (a title, then its abstract, then metadata) is worth more than length or punctuation, so that a short abstract or a long
 * title in its right place is read rightly and a lost line spoils only its own entry.
 */

import { endsSentence, startsLower } from './lineEnds.ts';
import type { LineKind } from './lineKinds.ts';
import type { Lines } from './lines.ts';
import type { Paragraphs } from './paragraphs.ts';

/** `continuation` is a further part of the abstract before it; `metadata` is given by the line's kind. */
export type Label = 'title' | 'abstract' | 'continuation' | 'metadata';

/** What stands before the stretch. */
export type Before = 'start' | 'abstract' | 'metadata';

const title = 0;
const abstract = 1;
const continuation = 2;
const none = 3;
const never = 1e9;
/** What is longer is no title whatever stands around it: later layers look at a whole title at once. */
const longestTitle = 2000;
const tooLong = 1000;
/** Paragraphs between two yields. */
const stride = 2048;

/** Label of every paragraph, by dynamic programming over three states: linear in the number of paragraphs. */
export function* labelled(
  lines: Lines,
  paragraphs: Paragraphs,
  before: Before,
  gaps: boolean,
): Generator<void, Label[]> {
  const count = paragraphs.first.length;
  const from = new Uint8Array(count * 3);
  let costs = [never, never, never];
  let state: Before | 'open' = before;
  for (let i = 0; i < count; i++) {
    if (i % stride === stride - 1) yield;
    const kind = lines.kind[paragraphs.first[i]!]!;
    if (kind !== 'prose') {
      for (let s = 0; s < 3; s++) from[i * 3 + s] = s;
      if (!isAboveAbstract(kind) && state === 'open') {
        // A title closed by metadata has lost its abstract.
        costs[title]! += 3;
        state = 'metadata';
      } else if (!isAboveAbstract(kind)) state = 'metadata';
      continue;
    }
    const text = featuresOf(lines, paragraphs, i, gaps);
    const next = [never, never, never];
    const first = costs[title] === never && costs[abstract] === never && costs[continuation] === never;
    for (let to = 0; to < 3; to++) {
      const own =
        to === title ? titleCost(text, gaps) : to === abstract ? abstractCost(text) : continuationCost(text, gaps);
      if (first) {
        next[to] = own + startCost(to, state as Before);
        from[i * 3 + to] = none;
        continue;
      }
      for (let s = 0; s < 3; s++) {
        const cost = costs[s]! + transitionCost(s, to, state, text) + own;
        if (cost < next[to]!) {
          next[to] = cost;
          from[i * 3 + to] = s;
        }
      }
    }
    costs = next;
    state = 'open';
  }
  costs[title]! += 4;
  return yield* traced(lines, paragraphs, from, costs);
}

/** Whether a line of a kind may stand between a title and its abstract. */
export function isAboveAbstract(kind: LineKind | undefined): boolean {
  return kind === 'identifier' || kind === 'names';
}

function* traced(
  lines: Lines,
  paragraphs: Paragraphs,
  from: Uint8Array,
  costs: readonly number[],
): Generator<void, Label[]> {
  const names: Label[] = ['title', 'abstract', 'continuation'];
  const labels = new Array<Label>(paragraphs.first.length);
  let state = costs.indexOf(Math.min(...costs));
  for (let i = paragraphs.first.length - 1; i >= 0; i--) {
    if (i % stride === 0) yield;
    const prose = lines.kind[paragraphs.first[i]!] === 'prose';
    labels[i] = prose ? names[state]! : 'metadata';
    if (prose && from[i * 3 + state] !== none) state = from[i * 3 + state]!;
  }
  return labels;
}

function startCost(to: number, before: Before): number {
  if (to === title) return 0;
  if (to === continuation) return before === 'abstract' ? 0 : never;
  return before === 'start' ? 4 : 6;
}

function transitionCost(from: number, to: number, state: Before | 'open', text: Features): number {
  if (state === 'metadata') return to === title ? 0 : to === abstract ? 6 : never;
  // A sentence below a title is rather the beginning of its abstract, cut off by an editor, than another title.
  if (from === title) return to === title ? (text.endsStop ? 11 : 5) : to === abstract ? 0 : never;
  return to === title ? 0 : to === abstract ? 6 : 0;
}

interface Features {
  readonly length: number;
  readonly lineCount: number;
  readonly gap: boolean;
  readonly endsSentence: boolean;
  readonly endsStop: boolean;
  readonly endsOpen: boolean;
  readonly startsLower: boolean;
  /** The paragraph before ends in the middle of a sentence. */
  readonly afterOpen: boolean;
  /** The line before ends a sentence and is too short for an abstract. */
  readonly afterShortSentence: boolean;
  readonly afterMetadata: boolean;
  /** The next line belongs to it, as far as blank lines and capitals tell. */
  readonly goesOn: boolean;
  readonly beforeMetadata: boolean;
}

function featuresOf(lines: Lines, paragraphs: Paragraphs, i: number, gaps: boolean): Features {
  const first = paragraphs.first[i]!;
  const last = paragraphs.last[i]!;
  const start = lines.start[first]!;
  const end = lines.end[last]!;
  const final = lines.text.charAt(end - 1);
  const previous = first > 0 ? lines.end[first - 1]! : 0;
  const following = lines.kind[last + 1];
  return {
    length: end - start,
    lineCount: last - first + 1,
    gap: lines.gap[first]!,
    endsSentence: endsSentence(lines.text, end),
    endsStop: final === '.',
    endsOpen: final === ',' || final === ';' || final === ':',
    startsLower: startsLower(lines, first),
    afterOpen: previous > 0 && !endsSentence(lines.text, previous),
    afterShortSentence: first > 0 && endsSentence(lines.text, previous) && previous - lines.start[first - 1]! < 250,
    afterMetadata: first === 0 || lines.kind[first - 1] !== 'prose',
    goesOn: following === 'prose' && !lines.gap[last + 1] && (gaps || startsLower(lines, last + 1)),
    beforeMetadata: following === 'authors' || following === 'dot' || following === 'day',
  };
}

function titleCost(text: Features, gaps: boolean): number {
  const { length } = text;
  if (length > longestTitle) return tooLong;
  let cost =
    length > 600 ? 14 : length > 300 ? 9 : length > 220 ? 4 : length > 160 ? 1 : length < 4 ? 3 : length < 10 ? 1.5 : 0;
  if (text.endsStop) cost += 2;
  if (gaps && !text.gap && !text.afterMetadata) cost += 2;
  if (text.endsOpen) cost += 3;
  if (text.startsLower) cost += 1;
  if (text.lineCount > 2) cost += 8;
  if (text.goesOn) cost += 2;
  if (text.beforeMetadata) cost += 2;
  return cost;
}

function abstractCost(text: Features): number {
  const { length } = text;
  let cost = length >= 400 ? 0 : length >= 250 ? 1 : length >= 150 ? 2.5 : length >= 80 ? 4.5 : 7;
  if (text.endsSentence) cost -= 0.5;
  else if (length < 250) cost += 3;
  if (text.beforeMetadata) cost -= 2;
  if (text.startsLower) cost += 2;
  if (text.goesOn) cost -= 4;
  return Math.max(cost, 0);
}

function continuationCost(text: Features, gaps: boolean): number {
  let cost = 5;
  if (gaps && !text.gap) return 0.3;
  if (gaps) cost += 3;
  if (!text.afterOpen) cost += 3;
  else cost -= text.startsLower ? 4.5 : 2;
  // After a sentence or two the rest of an abstract is missing; after a whole abstract, the next one's title.
  if (text.length >= 250) cost += text.afterShortSentence ? -6 : 2.5;
  if (text.beforeMetadata) cost -= 2;
  return Math.max(cost, 0.3);
}
