import { shared } from '../root.ts';
import { themeFigures } from '../themes/themeFigures.ts';
import type { Row } from './row.ts';

/** How right themes, search and repaired formulas are, on the labelled data. */
export async function qualityRows(): Promise<Row[]> {
  if (!shared) return [];
  const themes = themeFigures(shared);
  console.log(JSON.stringify(themes).slice(0, 600));
  return [];
}
