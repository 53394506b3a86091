import type { TreeGrouping } from '../../../server/src/protocol.ts';
import type { App } from '../app.ts';

/** A command that groups the tree in one way. */
export function groupBy(grouping: TreeGrouping): (app: App) => Promise<void> {
  return ({ tree }) => tree.group(grouping);
}
