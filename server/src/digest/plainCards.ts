/** Plain cards: title and abstract with blank lines between, and nothing else. */
import type { Format } from './formats.ts';
import { endsWell } from './lineEnds.ts';
import type { Lines } from './lines.ts';

/** Lines looked at to tell whether blank lines are the rule. */
const sample = 400;
/** Lines of a paragraph that an editor wrapped at a narrow column. */
const mostLines = 60;
const longestTitle = 200;
/** Characters of an abstract: of one that is told by its length alone, and of one that is told by its full stop, too. */
const plainAbstract = 300;
const shortestAbstract = 141;

export const plainCards: Format = {
  layout: 'plainCards',
  gaps: true,
  fits(lines, block) {
    let apart = 0;
    let together = 0;
    const to = Math.min(block.to, block.from + sample);
    for (let i = block.from + 1; i < to; i++) {
      if (lines.gap[i]) apart++;
      else if (isPair(lines, i)) together++;
    }
    return apart > together && apart * mostLines > to - block.from;
  },
};

/** Whether a line looks like an abstract, beyond the width of one that was wrapped, and the one above like its title. */
function isPair(lines: Lines, i: number): boolean {
  const length = lines.end[i]! - lines.start[i]!;
  if (length < shortestAbstract || lines.end[i - 1]! - lines.start[i - 1]! > longestTitle) return false;
  return length >= plainAbstract || (endsWell(lines, i) && !endsWell(lines, i - 1));
}
