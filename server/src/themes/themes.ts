import type { ThemeId } from '../protocol.ts';
import { type Classification, chosen, type ThemeScore } from './classification.ts';
import { Classifier } from './classifier.ts';
import { homonyms } from './homonyms.ts';
import { lexicon } from './lexicon.ts';
import { eachTerm } from './themeLexicon.ts';

export type { Classification } from './classification.ts';

/** A theme of the tree. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
  /** Group of themes; empty for a theme that stands by itself. */
  readonly area: string;
}

/** The built-in themes in the order in which they are shown, without *Other*. */
export const themes: readonly Theme[] = lexicon.map(({ label, area = '' }) => ({ id: themeIdOf(label), label, area }));

/** Where papers go for which no theme speaks. */
export const otherTheme: Theme = { id: 'other', label: 'Other', area: '' };

/** Slug of a theme's label. */
export function themeIdOf(label: string): ThemeId {
  return (
    label
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}

/** The built-in themes of a paper, by its title and abstract. */
export function classified(title: string, abstract: string): Classification {
  return chosen(scored(title, abstract), otherTheme.id);
}

/** The built-in themes for which something speaks, best first. */
export function scored(title: string, abstract: string): ThemeScore[] {
  for (const _ of prepared());
  return classifier.scored(title, abstract);
}

/**
 * Reads the lexicon in short steps. Nothing is read before, since a server starts without; the first paper
 * waits for what is still unread.
 */
export function* prepared(): Generator<void, void> {
  reading ??= readLexicon();
  while (!reading.next().done) yield;
}

function* readLexicon(): Generator<void, void> {
  for (const [i, phrase] of homonyms.entries()) {
    classifier.ignore(phrase);
    if (i % stride === stride - 1) yield;
  }
  for (const theme of lexicon) yield* classifier.adding(themeIdOf(theme.label), eachTerm(theme));
}

/** Phrases between two yields. */
const stride = 50;
const classifier = new Classifier(otherTheme.id);
/** One for all that wait for it. */
let reading: Generator<void, void> | undefined;
