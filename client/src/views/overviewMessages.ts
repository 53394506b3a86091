/** What the *Library Overview* and its host say to each other. */
import type { Numbers, Overview, OverviewPapers } from '../../../server/src/protocol.ts';

/** An overview as it is sent to the panel: columns of numbers as typed arrays, ids left out. Papers are named by index. */
export interface Picture extends Omit<Overview, 'papers' | 'digests'> {
  readonly digests: readonly (Omit<Overview['digests'][number], 'papers'> & { readonly papers: Int32Array })[];
  readonly papers: Readonly<Record<Exclude<keyof OverviewPapers, 'ids'>, Int32Array>>;
}

/** A picture on its way: VS Code carries at most 255 typed arrays in one message, so those of all digests are one. */
export interface SentPicture extends Omit<Picture, 'digests'> {
  readonly digests: readonly (Omit<Picture['digests'][number], 'papers'> & { readonly listed: number })[];
  /** Papers of the first digest, then of the next. */
  readonly papersOfDigests: Int32Array;
}

/** Numbers as they are drawn, of an overview. */
export function sent({ papers, digests, ...rest }: Overview): SentPicture {
  const { theme, group, period, x, y } = papers;
  const listed = digests.map((digest) => numbersOf(digest.papers));
  return {
    ...rest,
    digests: digests.map(({ papers: _, ...digest }, i) => ({ ...digest, listed: listed[i]!.length })),
    papersOfDigests: Int32Array.from(listed.flat()),
    papers: {
      theme: column(theme),
      group: column(group),
      period: column(period),
      x: column(x),
      y: column(y),
    },
  };
}

function column(text: Numbers): Int32Array {
  return Int32Array.from(numbersOf(text));
}

function numbersOf(text: Numbers): number[] {
  return text === '' ? [] : text.split(',').map(Number);
}

export function received({ digests, papersOfDigests, ...rest }: SentPicture): Picture {
  let end = 0;
  return {
    ...rest,
    digests: digests.map(({ listed, ...digest }) => {
      end += listed;
      return { ...digest, papers: papersOfDigests.subarray(end - listed, end) };
    }),
  };
}

export type ToPanel =
  | { readonly kind: 'picture'; readonly picture: SentPicture }
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
