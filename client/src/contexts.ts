import { commands } from 'vscode';
import type { TreeGrouping } from '../../server/src/protocol.ts';

/** What the `when` clauses of `package.json` may ask about us, with the values each can have. */
export interface Contexts {
  /** Absent until the server was first needed. */
  'litnotes.state': 'indexing' | 'noDigests' | 'ready' | 'stopped';
  'litnotes.groupBy': TreeGrouping;
  'litnotes.filtered': boolean;
  /** *Go to Paper…* is open. */
  'litnotes.picking': boolean;
}

/** Sets a key that `when` clauses refer to. */
export function setContext<K extends keyof Contexts>(key: K, value: Contexts[K]): void {
  void commands.executeCommand('setContext', key, value);
}
