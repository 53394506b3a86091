/** Takes the operators of a query apart: `"a phrase"`, `-word`, `theme:vision`, and what may stand beside them. */

/** What papers must fulfil by something else than their words: `year:2024`. */
export interface Condition {
  readonly field: ConditionField;
  /** As it was typed, without quotes; not empty. */
  readonly value: string;
}

export type ConditionField = (typeof conditionFields)[number];

export const conditionFields = ['theme', 'year', 'author', 'digest', 'cited', 'has'] as const;

/** A query of which at least a part is an operator. */
export interface OperatorQuery {
  /** What papers are ranked by: the words outside of operators, and the phrases that are wanted. */
  readonly words: string;
  /** Whether words stand outside of operators. */
  readonly hasFreeWords: boolean;
  readonly phrases: readonly Wanted<{ readonly text: string }>[];
  readonly conditions: readonly Wanted<Condition>[];
}

/** What papers must have, or, after a minus sign, must not have. */
export type Wanted<T> = T & { readonly isWanted: boolean };

/** The operators of a query; undefined where there are none or where one of them is malformed. */
export function operatorQuery(query: string): OperatorQuery | undefined {
  const text = query.slice(0, longestQuery);
  const words: string[] = [];
  const phrases: Wanted<{ text: string }>[] = [];
  const conditions: Wanted<Condition>[] = [];
  let hasFreeWords = false;
  let isBegun = false;
  let isUnfinished = false;
  for (const part of partsOf(text)) {
    const { kind, value, isWanted, end } = part;
    if (kind === 'malformed') return undefined;
    if (kind === 'begun') isBegun = true;
    else if (kind === 'phrase') phrases.push({ text: value, isWanted });
    else if (kind !== 'word') conditions.push({ field: kind, value, isWanted });
    if ((kind === 'word' || kind === 'phrase') && isWanted) words.push(value);
    if (kind === 'word') hasFreeWords ||= hasLetter(value);
    isUnfinished = kind === 'word' && end === text.length;
  }
  const isPlain = phrases.length + conditions.length === 0 && !(isBegun && hasFreeWords);
  if (isPlain) return undefined;
  return { words: words.join(' ') + (isUnfinished ? '' : ' '), hasFreeWords, phrases, conditions };
}

/** A condition at the end of a query that is still being typed. */
export interface BegunCondition {
  readonly field: ConditionField;
  /** As typed so far, without a quote. */
  readonly value: string;
  /** Where the value, with its quote, begins in the query. */
  readonly from: number;
}

/** What a query ends with, if that is a condition and not closed by a quote or a blank. */
export function begunCondition(query: string): BegunCondition | undefined {
  if (query.length > longestQuery) return undefined;
  let last: Part | undefined;
  for (const part of partsOf(query)) last = part;
  if (last?.field === undefined || last.end !== query.length) return undefined;
  const { field, value, from, kind } = last;
  const isQuoted = isQuote(query[from]);
  const isClosed = isQuoted && closingQuote(query, from + 1) >= 0;
  return isClosed || (kind === 'malformed' && !isQuoted) ? undefined : { field, value, from };
}

interface Part {
  /** A condition by its field; `begun` for one at the end whose value is still to come. */
  readonly kind: 'word' | 'phrase' | 'begun' | 'malformed' | ConditionField;
  readonly value: string;
  readonly isWanted: boolean;
  readonly field: ConditionField | undefined;
  /** Where the value begins. */
  readonly from: number;
  readonly end: number;
}

function* partsOf(text: string): Generator<Part> {
  for (let at = afterBlanks(text, 0); at < text.length; ) {
    const part = partAt(text, at);
    yield part;
    at = afterBlanks(text, part.end);
  }
}

function partAt(text: string, at: number): Part {
  const isWanted = !isMinus(text, at);
  const start = isWanted ? at : at + 1;
  const field = fieldAt(text, start);
  const from = field === undefined ? start : start + field.length + 1;
  if (isQuote(text[from])) {
    const close = closingQuote(text, from + 1);
    const value = text.slice(from + 1, close < 0 ? text.length : close).trim();
    const kind = close < 0 || !hasLetter(value) ? 'malformed' : (field ?? 'phrase');
    return { kind, value, isWanted, field, from, end: close < 0 ? text.length : close + 1 };
  }
  const end = wordEnd(text, from);
  const value = text.slice(from, end);
  const place = { value, isWanted, field, from, end };
  if (field === undefined) return { kind: isWanted ? 'word' : 'phrase', ...place };
  if (value !== '') return { kind: field, ...place };
  return { kind: afterBlanks(text, end) === text.length ? 'begun' : 'malformed', ...place };
}

/** A sign before a letter, a digit, a quote; not the dash between two words nor the hyphen within one. */
function isMinus(text: string, at: number): boolean {
  return text[at] === '-' && at + 1 < text.length && (isQuote(text[at + 1]) || hasLetter(text[at + 1]!));
}

function fieldAt(text: string, start: number): ConditionField | undefined {
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon - start > longestField) return undefined;
  const name = text.slice(start, colon).toLowerCase();
  return conditionFields.find((field) => field === name);
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text[at]!)) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text[at]!)) at++;
  return at;
}

function closingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isQuote(text[at])) at++;
  return at < text.length ? at : -1;
}

function isQuote(c: string | undefined): boolean {
  return c === '"' || c === '“' || c === '”' || c === '„';
}

function isBlank(c: string): boolean {
  return c.trim() === '';
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

const longestField = 6;
const longestQuery = 600;
