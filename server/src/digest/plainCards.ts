/** Plain cards: title and abstract with blank lines between, and nothing else. */
import type { Format } from './formats.ts';

/** Lines looked at to tell whether blank lines are the rule. */
const sample = 400;

export const plainCards: Format = {
  layout: 'plainCards',
  gaps: true,
  fits(lines, block) {
    let gaps = 0;
    let others = 0;
    for (let i = block.from + 1; i < Math.min(block.to, block.from + sample); i++) {
      if (lines.gap[i]) gaps++;
      // Lines of a wrapped paragraph follow each other in every layout.
      else if (lines.end[i]! - lines.start[i]! > 140 || lines.end[i - 1]! - lines.start[i - 1]! > 140) others++;
    }
    return gaps > others;
  },
};
