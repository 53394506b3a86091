import type { ThemeId } from '../protocol.ts';
import { type Classification, Classifier } from './classifier.ts';
import { homonyms } from './homonyms.ts';
import { lexicon } from './lexicon.ts';
import { termsOf } from './themeLexicon.ts';

export type { Classification } from './classifier.ts';

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
  classifier ??= new Classifier(
    lexicon.map((theme) => ({ id: themeIdOf(theme.label), terms: termsOf(theme) })),
    homonyms,
    otherTheme.id,
  );
  return classifier.classified(title, abstract);
}

/** Built at the first paper, since a server starts without. */
let classifier: Classifier | undefined;
