import type { ThemeLexicon } from './themeLexicon.ts';

/** The built-in themes, area by area, in the order in which they are shown. */
export const lexicon: readonly ThemeLexicon[] = [];
