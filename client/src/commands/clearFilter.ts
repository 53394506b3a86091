import type { App } from '../app.ts';

/** Shows all papers in the tree again. */
export function clearFilter({ tree }: App): void {
  tree.filterBy('');
}
