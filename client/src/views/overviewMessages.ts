/** What the *Library Overview* and its host say to each other. */
import type { Overview, OverviewPapers } from '../../../server/src/protocol.ts';

/** An overview as it is sent to the panel: columns of numbers as typed arrays, ids left out. Papers are named by index. */
export interface Picture extends Omit<Overview, 'papers' | 'digests'> {
  readonly digests: readonly (Omit<Overview['digests'][number], 'papers'> & { readonly papers: Int32Array })[];
  readonly papers: Readonly<Record<Exclude<keyof OverviewPapers, 'ids'>, Int16Array>>;
}

export type ToPanel =
  | { readonly kind: 'picture'; readonly picture: Picture }
  /** Where there is no picture yet, or no more. */
  | { readonly kind: 'state'; readonly state: 'indexing' | 'noDigests' | 'stopped' }
  | { readonly kind: 'papers'; readonly stamp: string; readonly papers: readonly PaperLabel[] };

export interface PaperLabel {
  readonly index: number;
  readonly title: string;
  /** Date and authors, where known. */
  readonly facts: string;
}

/** Indices are those of the picture with this stamp. */
export type ToHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'label'; readonly stamp: string; readonly papers: readonly number[] }
  | { readonly kind: 'open'; readonly stamp: string; readonly paper: number; readonly here: boolean };
