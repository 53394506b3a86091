/** The parts of the map that do not depend on where one looks: density of the areas, and which paper is near. */
import { contourDensity } from 'd3-contour';
import { Delaunay } from 'd3-delaunay';
import type { Picture } from '../src/views/overviewMessages.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The hills of the papers of an area, or of a theme without one: rings of equal density, in the map's units. */
export interface Hills {
  /** Of a theme whose colour they have. */
  readonly theme: number;
  readonly rings: readonly Path2D[];
}

export interface MapLayers {
  readonly bounds: Bounds;
  readonly hills: readonly Hills[];
  readonly near: Delaunay<number>;
}

/** Map units that the estimate of density takes as one. */
const grain = 20;
/** Around the outermost papers; the hills of few papers are broad. */
const margin = { few: 580, many: 430 };
const levels = 8;

export function mapLayers({ papers, themes }: Picture): MapLayers {
  const { x, y, theme } = papers;
  const bounds = boundsOf(x, y);
  const coordinates = new Float64Array(2 * x.length);
  for (let i = 0; i < x.length; i++) {
    coordinates[2 * i] = x[i]!;
    coordinates[2 * i + 1] = y[i]!;
  }
  const groups = new Map<string, number[]>();
  for (let i = 0; i < theme.length; i++) {
    const { area, id } = themes[theme[i]!]!;
    const range = area ?? id;
    const there = groups.get(range);
    if (there) there.push(i);
    else groups.set(range, [i]);
  }
  const densities = [...groups.values()].map((members) => ({
    theme: theme[members[0]!]!,
    density: densityOf(members, papers, bounds),
  }));
  const highest = Math.max(...densities.map(({ density }) => density.max));
  const hills = densities.map(({ theme, density }) => ({ theme, rings: rings(density, highest, bounds) }));
  return { bounds, hills, near: new Delaunay(coordinates) };
}

/** The hill at a height; `contours` of d3-contour 4, which its types do not know. */
type Density = ((height: number) => { readonly coordinates: readonly (readonly (readonly number[])[][])[] }) & {
  readonly max: number;
};

function densityOf(members: readonly number[], { x, y }: Picture['papers'], bounds: Bounds): Density {
  // Fewer papers make broader hills.
  const bandwidth = x.length < 200 ? 11 : x.length < 2000 ? 9 : 7;
  const estimate = contourDensity<number>()
    .x((i) => (x[i]! - bounds.left) / grain)
    .y((i) => (y[i]! - bounds.top) / grain)
    .size([(bounds.right - bounds.left) / grain, (bounds.bottom - bounds.top) / grain])
    .bandwidth(bandwidth)
    .cellSize(2) as unknown as { contours(data: readonly number[]): Density };
  return estimate.contours(members);
}

/** A lower hill has fewer rings, but not in proportion: small areas are to be seen beside large ones. */
function rings(density: Density, highest: number, bounds: Bounds): Path2D[] {
  const count = Math.max(2, Math.round(levels * (density.max / highest) ** 0.35));
  return Array.from({ length: count }, (_, i) => {
    const path = new Path2D();
    for (const polygon of density((density.max * (i + 0.6)) / (count + 0.6)).coordinates) {
      for (const ring of polygon) {
        ring.forEach(([a, b], place) => {
          const [px, py] = [a! * grain + bounds.left, b! * grain + bounds.top];
          if (place === 0) path.moveTo(px, py);
          else path.lineTo(px, py);
        });
        path.closePath();
      }
    }
    return path;
  });
}

function boundsOf(x: Int32Array, y: Int32Array): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  }
  const around = x.length < 200 ? margin.few : margin.many;
  return { left: left - around, top: top - around, right: right + around, bottom: bottom + around };
}

/** The nearest paper that lies in a direction from another (to the right and down), or undefined at the edge. */
export function neighbourTowards(
  near: Delaunay<number>,
  from: number,
  east: number,
  south: number,
): number | undefined {
  const { points } = near;
  const [x, y] = [points[2 * from]!, points[2 * from + 1]!];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const to of near.neighbors(from)) {
    const [dx, dy] = [points[2 * to]! - x, points[2 * to + 1]! - y];
    const along = dx * east + dy * south;
    const across = Math.abs(dx * south) + Math.abs(dy * east);
    if (along <= 0 || across > 2 * along) continue;
    const cost = along + 2 * across;
    if (cost < least) [best, least] = [to, cost];
  }
  return best;
}
