/** Where a text takes a cite key: what completion replaces there, and what belongs around the key. */
import type { Dialect } from './dialect.ts';
import { type NoteOptions, parseNote } from './parseNote.ts';
import { asciidocMacroPlace, asciidocReferencePlace } from './places/asciidocPlaces.ts';
import { atSignPlace } from './places/atSignPlace.ts';
import { orgPlace, pandocBracedPlace, pandocGroupPlace } from './places/bracketPlaces.ts';
import { latexPlace } from './places/latexPlace.ts';
import { asciidocPlace, orgRefPlace, rolePlace, typstCallPlace } from './places/listPlaces.ts';
import type { OpenedPlace, Opener } from './places/openedPlace.ts';
import { prosePlace } from './places/prosePlace.ts';
import { wikiPlace } from './places/wikiPlace.ts';
import type { Spelling } from './writing/spelling.ts';

export type { CitingPlace, OpenedPlace } from './places/openedPlace.ts';

const pandocSign = atSignPlace('_:.#$%&-+?<>~/', 'pandoc');
const typstSign = atSignPlace('_-:.', 'typst');
/** In `:ROAM_REFS:` alone. */
const orgSign = atSignPlace('_-:./', 'org');

/** Asked in this order: the longer form before the shorter. */
const openers: Readonly<Record<Dialect, readonly Opener[]>> = {
  markdown: [pandocBracedPlace, latexPlace, wikiPlace, rolePlace, pandocGroupPlace, pandocSign],
  plaintext: [pandocBracedPlace, latexPlace, wikiPlace, pandocGroupPlace, pandocSign],
  latex: [latexPlace],
  typst: [typstCallPlace, typstSign],
  org: [orgPlace, latexPlace, orgRefPlace, wikiPlace, orgSign],
  asciidoc: [asciidocPlace, asciidocReferencePlace, asciidocMacroPlace],
  restructuredtext: [rolePlace],
};

/**
 * The place at an offset that a sign or bracket has opened for a key: behind `@`, `[[`, `\cite{`, `;` in a list and so on.
 * None in code, comments, addresses and wherever a key put there would be no citation.
 */
export function citingPlace(
  text: string,
  offset: number,
  dialect: Dialect,
  options?: NoteOptions,
): OpenedPlace | undefined {
  for (const opener of openers[dialect]) {
    const place = opener(text, offset);
    if (place && isCitation(text, place, dialect, options)) return place;
  }
  return undefined;
}

/** The word at an offset in running text, to be replaced by a whole citation in a spelling. */
export function citingPlaceInProse(
  text: string,
  offset: number,
  dialect: Dialect,
  spelling: Spelling,
  options?: NoteOptions,
): OpenedPlace | undefined {
  const place = prosePlace(text, offset, spelling);
  return place && isCitation(text, place, dialect, options) ? place : undefined;
}

/** The notes' own grammar decides: with a key put there, it must find that key. */
function isCitation(
  text: string,
  { start, end, before, after, forms }: OpenedPlace,
  dialect: Dialect,
  options: NoteOptions | undefined,
): boolean {
  let key = 'key';
  while (text.includes(key)) key += key;
  const tried = text.slice(0, start) + before + key + after + text.slice(end);
  return parseNote(tried, dialect, options).mentions.some(({ target, form }) => target === key && forms.includes(form));
}
