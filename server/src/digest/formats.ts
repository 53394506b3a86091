/** The layouts that digests come in. A new source is a new file and a line in this table. */
import { alternatingLines } from './alternatingLines.ts';
import type { Block } from './blocks.ts';
import { cards } from './cards.ts';
import type { Layout } from './digest.ts';
import type { Lines } from './lines.ts';
import { plainCards } from './plainCards.ts';

export interface Format {
  readonly layout: Layout;
  /** Whether a block, judged by its shape alone, is in this layout. */
  fits(lines: Lines, block: Block): boolean;
  /** Blank lines stand between a title and its abstract. */
  readonly gaps: boolean;
}

/** Tried in order: the most telling layout first; the last fits everything. */
export const formats: readonly Format[] = [cards, plainCards, alternatingLines];
