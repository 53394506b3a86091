/** Where themes lie on the map of the library. */
import type { ThemeId } from '../protocol.ts';

/** The ground of a theme: an ellipse, in the map's units. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** Distance of two neighbouring themes. */
export const spacing = 1000;

/**
 * The built-in themes as the cells of a honeycomb, every second row half a cell to the right: themes of an area hang
 * together, and kindred themes of two areas lie at their border. Drawn by hand, since it is to stay as it is.
 */
export const honeycomb: readonly (readonly ThemeId[])[] = [
  [
    '3d-vision-pose-motion',
    'video-understanding-generation',
    'speech-audio-music',
    'retrieval-ranking-recommendation',
    'nlp-prompting-code',
    'llm-agents-planning',
    'deep-rl-robotics',
  ],
  [
    'image-recognition-detection-segmentation',
    'vision-language-multimodal-models',
    'pre-training-fine-tuning-scaling',
    'llm-reasoning',
    'preference-optimisation-rlhf',
    'reinforcement-learning-theory',
    'bandits-online-learning-games',
  ],
  [
    'image-restoration-inverse-problems',
    'diffusion-flow-generative-models',
    'transfer-meta-representation-learning',
    'knowledge-dataset-distillation',
    'quantisation-low-precision',
    'optimisers-learning-rates',
    'bilevel-minimax-constrained-optimisation',
  ],
  [
    'graphs-time-series-applied-data',
    'continual-learning',
    'robustness-safety-privacy',
    'efficient-architectures-ml-systems',
    'pruning-sparsity',
    'learning-theory-generalisation',
    'black-box-automl-combinatorial-optimisation',
  ],
  [
    'other',
    'other',
    'other',
    'other',
    'other',
    'probabilistic-inference-optimal-transport',
    'scientific-ml-pinns-numerical-solvers',
  ],
];

const rowHeight = spacing * 0.9;
/** How far a ground lies off its cell, so that the map does not look like a grid. */
const disorder = 0.16;
/** Of themes that are not built in, some columns to the right of the honeycomb. */
const furtherColumns = 2;

/** The ground of a theme, by its id alone. */
export function groundOf(theme: ThemeId): Ground {
  return grounds.get(theme) ?? furtherGround(theme);
}

const grounds: ReadonlyMap<ThemeId, Ground> = new Map(
  honeycomb.flatMap((row, r) =>
    [...new Set(row)].map((theme): [ThemeId, Ground] => {
      const first = row.indexOf(theme);
      const last = row.lastIndexOf(theme);
      return [
        theme,
        first === last ? cell(theme, first, r) : { ...cell(theme, (first + last) / 2, r), ...wide(last - first) },
      ];
    }),
  ),
);

function cell(theme: ThemeId, column: number, row: number): Ground {
  const [east, south] = twoNormals(hashed(theme));
  return {
    x: Math.round(spacing * (column + (row % 2) / 2 + disorder * Math.tanh(east / 2))),
    y: Math.round(rowHeight * (row + disorder * Math.tanh(south / 2))),
    radiusX: spacing / 2,
    radiusY: spacing / 2,
  };
}

function wide(columns: number): Pick<Ground, 'radiusX' | 'radiusY'> {
  return { radiusX: (spacing * (columns + 0.8)) / 2, radiusY: spacing * 0.55 };
}

function furtherGround(theme: ThemeId): Ground {
  const hash = hashed(theme);
  const rows = honeycomb.length;
  return cell(theme, honeycomb[0]!.length + 0.5 + (hash % furtherColumns), (hash >>> 8) % rows);
}

/** Cells for the groups of *Other*, below the honeycomb. */
const groupCells = { width: 610, height: 490, radius: 240, gap: 950 };
/** Width of the map over its height: as wide as a window has room. */
const shape = 2;
/** Share of the cells that may be taken. */
const mostTaken = 0.8;
/** Columns lie to both sides of this. */
const middle = (spacing * (honeycomb[0]!.length - 0.5)) / 2;

/**
 * The grounds of groups, by their ids: a group takes the cell that its id names, or the next that is free. More groups have
 * more rows and columns, around those that there were: most groups stay where they are.
 */
export function groundsOfGroups(ids: readonly ThemeId[]): ReadonlyMap<ThemeId, Ground> {
  const { width, height, radius, gap } = groupCells;
  const cells = cellsFor(ids.length / mostTaken);
  const taken = new Set<number>();
  return new Map(
    [...ids].sort().map((id): [ThemeId, Ground] => {
      let at = cellOf(hashed(id), cells.length);
      while (taken.has(at)) at = (at + 1) % cells.length;
      taken.add(at);
      const [column, row] = cells[at]!;
      const x = Math.round(middle + width * (column + (row % 2) / 2));
      const y = Math.round(rowHeight * (honeycomb.length - 1) + gap + height * row);
      return [id, { x, y, radiusX: radius, radiusY: radius }];
    }),
  );
}

/** Column and row of at least so many cells, below the middle first. They come in steps; those of a step before stay the first. */
function cellsFor(count: number): readonly (readonly [column: number, row: number])[] {
  const { width, height, gap } = groupCells;
  const cells: [number, number][] = [];
  let [half, rows, next] = [0, 1, 2];
  for (let last = 0; cells.length < count; [last, rows, next] = [rows, next, rows + next]) {
    const wider = Math.floor((shape * (rowHeight * honeycomb.length + gap + height * rows)) / width / 2);
    for (let row = 0; row < rows; row++) {
      for (let column = -wider; column < wider; column++) {
        if (row >= last || column < -half || column >= half) cells.push([column, row]);
      }
    }
    half = wider;
  }
  return cells;
}

/** A cell of so many for a hash; where there are more cells, few hashes have another, and these a new one (Lamping and Veach 2014). */
function cellOf(hash: number, cells: number): number {
  let [cell, next, state] = [0, 0, hash];
  while (next < cells) {
    cell = next;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    next = Math.floor((cell + 1) / ((state + 1) / 2 ** 32));
  }
  return cell;
}

/** 32 bits of a text. */
export function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Two independent, normally distributed numbers out of 32 bits. */
export function twoNormals(hash: number): readonly [number, number] {
  const radius = Math.sqrt(-2 * Math.log(((hash & 0xffff) + 1) / 0x10001));
  const angle = (2 * Math.PI * (hash >>> 16)) / 0x10000;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
