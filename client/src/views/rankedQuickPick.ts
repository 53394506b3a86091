import { type QuickPick, type QuickPickItem, window } from 'vscode';

/** A line of the list with the pieces of its label and detail that matched, as half-open UTF-16 ranges. */
export interface RankedItem extends QuickPickItem {
  readonly labelMatches?: Ranges;
  readonly detailMatches?: Ranges;
}

type Ranges = readonly (readonly [start: number, end: number])[];

/** What VS Code's own pickers can do and its typings leave out; all of it has been there since long before our oldest VS Code. */
interface Unpublished {
  sortByLabel: boolean;
  /** Sends changed properties to the window: every setter ends here. */
  update(properties: Record<string, unknown>): void;
}

interface SentItem {
  readonly handle?: number;
  highlights?: { readonly label: readonly Highlight[]; readonly detail: readonly Highlight[] };
}

interface Highlight {
  readonly start: number;
  readonly end: number;
}

/**
 * A quick pick that shows its items in the order given, whatever is typed, and highlights what it is told to. By itself VS
 * Code would filter, sort and highlight by the letters of the whole input, which says nothing of words in another order.
 * Where a VS Code should not know `update`, the order stays (give each item `alwaysShow`) and VS Code's own highlights show.
 */
export function createRankedQuickPick<T extends RankedItem>(): QuickPick<T> {
  const list = window.createQuickPick<T>();
  const inner = list as QuickPick<T> & Unpublished;
  inner.sortByLabel = false;
  if (typeof inner.update !== 'function') return list;
  const send = inner.update.bind(inner);
  inner.update = (properties) => {
    if (Array.isArray(properties.items)) addHighlights(properties.items, list.items);
    send(properties);
  };
  inner.update({ matchOnLabel: false, matchOnDescription: false, matchOnDetail: false });
  return list;
}

function addHighlights(sent: readonly SentItem[], items: readonly RankedItem[]): void {
  for (const item of sent) {
    const shown = item.handle === undefined ? undefined : items[item.handle];
    if (shown?.labelMatches || shown?.detailMatches)
      item.highlights = { label: highlights(shown.labelMatches), detail: highlights(shown.detailMatches) };
  }
}

function highlights(ranges: Ranges = []): readonly Highlight[] {
  return ranges.map(([start, end]) => ({ start, end }));
}
