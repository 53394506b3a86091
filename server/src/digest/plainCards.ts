/** Plain cards: title and abstract with blank lines between, and nothing else. */
import type { Format } from './formats.ts';

/** Lines looked at to tell whether blank lines are the rule. */
const sample = 400;

export const plainCards: Format = {
  layout: 'plainCards',
  gaps: true,
  fits(lines, block) {
    let apart = 0;
    let together = 0;
    for (let i = block.from + 1; i < Math.min(block.to, block.from + sample); i++) {
      if (lines.gap[i]) apart++;
      else if (lines.end[i]! - lines.start[i]! >= 300 && lines.end[i - 1]! - lines.start[i - 1]! <= 200) together++;
    }
    return apart > together;
  },
};
