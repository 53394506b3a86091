/** Stretches of a text between headings, rules, fences and banners: each is in one layout, or is no digest at all. */
import type { Lines } from './lines.ts';
import { dayIn } from './marks.ts';
import { monthAndDay } from './metadata.ts';

/** Indices into the lines, `to` exclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Index of the first line of the banner that stands right above. */
  readonly banner: number | undefined;
  /** Number of the copy it belongs to: a banner begins a new one, a heading does not. */
  readonly copy: number;
  /** Day of the copy in the banner, `MM-DD`. */
  readonly copied: string | undefined;
}

/** Lines between two yields. */
const stride = 8192;

/** Splits the lines into blocks, in order; banner and boundary lines belong to none. */
export function* blocksOf(lines: Lines): Generator<void, Block[]> {
  const blocks: Block[] = [];
  const count = lines.kind.length;
  let copy = 0;
  let banner: number | undefined;
  let copied: string | undefined;
  let from = 0;
  const close = (to: number) => {
    if (to > from) blocks.push({ from, to, banner, copy, copied });
    banner = undefined;
  };
  let steps = 0;
  for (let i = 0; i < count; ) {
    if (++steps % stride === 0) yield;
    const end = bannerEnd(lines, i);
    if (end > i) {
      close(i);
      banner = i;
      copy++;
      copied = dayOfCopy(lines, i, end);
      from = end;
      i = end;
    } else {
      if (lines.kind[i] === 'boundary') {
        close(i);
        from = i + 1;
      } else if (lines.kind[i] === 'furniture') {
        // The lower half of a banner at the start of a copy; anywhere else the words are a reader's or a title.
        if (i === from && i < 3 && copy === 0) from = i + 1;
        else lines.kind[i] = 'prose';
      }
      i++;
    }
  }
  close(count);
  return blocks;
}

/** Index after the banner that starts at `i`; `i` itself where none does. */
function bannerEnd(lines: Lines, i: number): number {
  let end = i;
  let certain = false;
  let days = 0;
  for (let k = i; ; k++) {
    const kind = lines.kind[k];
    if (kind === 'banner') certain = true;
    else if (kind === 'day' && certain && days === 0) days++;
    else if (kind !== 'furniture') break;
    end = k + 1;
  }
  return certain ? end : i;
}

function dayOfCopy(lines: Lines, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    if (lines.kind[i] !== 'day') continue;
    const day = dayIn(lines.text, lines.start[i]!, lines.end[i]!);
    if (day) return monthAndDay(day);
  }
  return undefined;
}
