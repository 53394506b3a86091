/**
 * Cards: title, abstract, then author count (or organisation), a dot and the date, with blank lines between.
 *
 *     An Invented Title
 *
 *     Its abstract on one line.
 *
 *       • 3 authors
 *     ·
 *     Dec 27, 2023 4
 */
import type { Format } from './formats.ts';

export const cards: Format = {
  layout: 'cards',
  gaps: true,
  fits(lines, block) {
    for (let i = block.from; i < block.to; i++) if (lines.kind[i] === 'authors' || lines.kind[i] === 'dot') return true;
    return false;
  },
};
