/** Where papers lie on the map of the library. */
import type { Classification, ThemeScore } from './classification.ts';
import { groundOf, hashed, twoNormals } from './themeMap.ts';
import { wordsOf } from './words.ts';

/** In the map's units; whole numbers. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far, in radii of its ground, a paper is drawn towards the other themes that speak in it. */
const reach = 0.55;
/** Themes that draw a paper. */
const mostDrawing = 4;
/** Shares of the theme's terms and of the title's words in where a paper lies on its ground; their squares add up to 1. */
const shares = { terms: 0.9, words: 0.436 };
/** Weight of the title as a whole, where each of its words weighs 1: no two papers lie on one spot. */
const ownWeight = 0.4;
const shortestWord = 4;
const commonWords = new Set(
  'with from using towards toward based learning model models network neural deep data method approach into over under that this when than does what'.split(
    ' ',
  ),
);

/**
 * The place of a paper on the ground of its theme, by its own text alone: nothing moves when papers come or go. Each paper lies on the ground of
 * its theme, towards the other themes that speak in it; each term and each word of a title draws it in a direction of its
 * own, so that papers which share these lie near each other.
 */
export function paperPlace(title: string, { theme, scores }: Classification, ground = groundOf(theme)): Place {
  const { x, y, radiusX, radiusY } = ground;
  const own = scores.find((score) => score.theme === theme);
  const drawn = own ? drawnTowards(own, scores) : [0, 0];
  const terms = own ? sum(own.terms.map(({ term, score }) => [term, score * score])) : [0, 0];
  const words = sum([...wordWeights(title), [title, ownWeight]]);
  const share = own ? shares : { terms: 0, words: 1 };
  const [east, south] = onDisc(
    share.terms * terms[0]! + share.words * words[0]!,
    share.terms * terms[1]! + share.words * words[1]!,
  );
  return {
    x: Math.round(x + radiusX * (east + reach * drawn[0]!)),
    y: Math.round(y + radiusY * (south + reach * drawn[1]!)),
  };
}

/** A vector no longer than 1. */
function drawnTowards(own: ThemeScore, scores: readonly ThemeScore[]): readonly number[] {
  const from = groundOf(own.theme);
  let east = 0;
  let south = 0;
  for (const { theme, score } of scores.slice(0, mostDrawing)) {
    if (theme === own.theme) continue;
    const to = groundOf(theme);
    const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const strength = Math.min(1, score / own.score) ** 2;
    east += (strength * (to.x - from.x)) / distance;
    south += (strength * (to.y - from.y)) / distance;
  }
  const length = Math.max(1, Math.hypot(east, south));
  return [east / length, south / length];
}

function wordWeights(title: string): [string, number][] {
  const { stems, abbreviated } = wordsOf(title);
  return stems.flatMap((stem, i): [string, number][] =>
    (stem.length >= shortestWord || (abbreviated[i] && stem.length > 1)) && !commonWords.has(stem) ? [[stem, 1]] : [],
  );
}

/** The directions of texts, added up by weight; normally distributed over all papers. */
function sum(weights: readonly (readonly [text: string, weight: number])[]): readonly [number, number] {
  let east = 0;
  let south = 0;
  let squares = 0;
  for (const [text, weight] of weights) {
    const [a, b] = twoNormals(hashed(text));
    east += weight * a;
    south += weight * b;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return [east / length, south / length];
}

/** From the plane onto the unit disc, evenly, with a soft edge. */
function onDisc(east: number, south: number): readonly [number, number] {
  const radius = Math.hypot(east, south);
  if (radius === 0) return [0, 0];
  const scale = (0.92 * Math.sqrt(1 - Math.exp(-(radius * radius) / 2)) + 0.045 * radius) / radius;
  return [east * scale, south * scale];
}
