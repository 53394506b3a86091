/** Draws the map as it is looked at: hills, papers, names of themes. */
import type { ZoomTransform } from 'd3-zoom';
import type { Picture } from '../src/views/overviewMessages.ts';
import { type Colours, colourOf, otherTheme } from './colours.ts';
import type { MapLayers } from './mapLayers.ts';
import { addMark } from './marks.ts';

export interface Look {
  readonly picture: Picture;
  readonly layers: MapLayers;
  readonly colours: Colours;
  readonly width: number;
  readonly height: number;
  /** From map units to pixels at the zoom's start. */
  readonly fit: { readonly scale: number; readonly x: number; readonly y: number };
  readonly zoom: ZoomTransform;
  /** By paper; undefined where nothing is chosen. */
  readonly chosen: Uint8Array | undefined;
  readonly chosenPlace: ChosenPlace;
  /** 1 draws every paper, 2 every second. */
  readonly stride: number;
  readonly pointed: number | undefined;
  readonly focused: number | undefined;
}

/** What is chosen on the map: an area by name, or a theme or group. */
export interface ChosenPlace extends NamedPlace {
  readonly area?: string | undefined;
}

/** A theme or a group of *Other*, by index. */
export interface NamedPlace {
  readonly theme?: number | undefined;
  readonly group?: number | undefined;
}

/** A name as drawn, to be clicked. */
export interface NameBox {
  readonly of: NamedPlace;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of a map place. */
export function project({ fit, zoom }: Pick<Look, 'fit' | 'zoom'>, x: number, y: number): readonly [number, number] {
  return [zoom.applyX(x * fit.scale + fit.x), zoom.applyY(y * fit.scale + fit.y)];
}

export function drawMap(context: CanvasRenderingContext2D, look: Look): readonly NameBox[] {
  drawHills(context, look);
  if (isCrowded(look)) drawPapers(context, look);
  const names = drawNames(context, look);
  // Few papers lie over the names, which stay legible; many would bury them.
  if (!isCrowded(look)) drawPapers(context, look);
  return names;
}

function drawHills(context: CanvasRenderingContext2D, { layers, colours, fit, zoom }: Look): void {
  const scale = fit.scale * zoom.k;
  context.save();
  context.translate(zoom.applyX(fit.x), zoom.applyY(fit.y));
  context.scale(scale, scale);
  context.lineWidth = 1 / scale;
  for (const { theme, rings } of layers.hills) {
    context.fillStyle = colours.ofTheme[theme]!;
    context.strokeStyle = colours.ofTheme[theme]!;
    for (const ring of rings) {
      context.globalAlpha = colours.isHighContrast ? 0 : colours.isLight ? 0.05 : 0.055;
      context.fill(ring);
      context.globalAlpha = colours.isHighContrast ? 0.55 : 0.2;
      context.stroke(ring);
    }
  }
  context.restore();
}

function isCrowded({ picture }: Look): boolean {
  return picture.papers.x.length > 1500;
}

/** Radius of a paper: smaller where there are many, larger when one looks closely. */
function radiusOf({ picture, zoom, width }: Look): number {
  const count = picture.papers.x.length;
  const calm = Math.min(5, Math.max(0.8, (width / 300) * (300 / Math.max(count, 60)) ** 0.28));
  return Math.min(8, calm * zoom.k ** 0.55);
}

function drawPapers(context: CanvasRenderingContext2D, look: Look): void {
  const { picture, colours, width, height, chosen } = look;
  const { x, y, theme, group } = picture.papers;
  const radius = radiusOf(look);
  const isTiny = radius < 1.6;
  const alpha = colours.isHighContrast ? 1 : isTiny ? 0.7 : 0.85;
  // A rim parts a mark from names and from other marks.
  context.strokeStyle = colours.background;
  context.lineWidth = 2;
  for (const isChosen of chosen ? [false, true] : [true]) {
    const shade = isChosen ? alpha : colours.isHighContrast ? 0.3 : 0.13;
    context.globalAlpha = shade;
    let last = -1;
    for (let i = 0; i < x.length; i += look.stride) {
      if (chosen && (chosen[i] === 1) !== isChosen) continue;
      const [px, py] = project(look, x[i]!, y[i]!);
      if (px < -radius || py < -radius || px > width + radius || py > height + radius) continue;
      const isGrouped = group[i]! >= 0;
      const of = isGrouped ? picture.themes.length + group[i]! : theme[i]!;
      if (of !== last) {
        context.fillStyle = colourOf(picture, colours, i);
        // What belongs nowhere stays in the background.
        const isAstray = !isGrouped && picture.themes[of]!.id === otherTheme;
        if (isCrowded(look)) context.globalAlpha = shade * (isAstray ? 0.4 : 1);
        last = of;
      }
      if (isTiny) context.fillRect(px - radius, py - radius, 2 * radius, 2 * radius);
      else {
        addMark(context, colours.shapes[theme[i]!]!, px, py, radius);
        if (!isCrowded(look)) context.stroke();
        context.fill();
      }
    }
  }
  context.globalAlpha = 1;
}

/** Map units by which the name of a group lies above its middle: its papers lie close together. */
const aboveGroup = 250;
/** Lines by which a name may lie off the middle of its theme. */
const shifts = [0, -1, 1, -2, 2];
/** Marks that a name would rather hide than lie a line further off. */
const perLine = 0.55;

/** Names of the larger themes first; one that would lie over another is left out until one looks closer. */
function drawNames(context: CanvasRenderingContext2D, look: Look): readonly NameBox[] {
  const { picture, colours, width, height, zoom, chosenPlace } = look;
  const size = Math.min(13.5, Math.max(10, width / 90)) * Math.min(1.25, zoom.k ** 0.2);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const boxes: NameBox[] = [];
  const isChosen = ({ theme, group }: NamedPlace) =>
    theme === undefined
      ? group === chosenPlace.group
      : theme === chosenPlace.theme ||
        (chosenPlace.area !== undefined && picture.themes[theme]!.area === chosenPlace.area);
  const rank = ({ of, count }: { readonly of: NamedPlace; readonly count: number }) =>
    count + (isChosen(of) ? 2e9 : of.group === undefined ? 1e9 : 0);
  const order = [
    ...picture.themes.map((theme, index) => ({ ...theme, of: { theme: index } as NamedPlace })),
    ...picture.groups.map((group, index) => ({
      ...group,
      y: group.y - aboveGroup,
      of: { group: index } as NamedPlace,
    })),
  ].sort((a, b) => rank(b) - rank(a));
  const marks = isCrowded(look) ? [] : marksOf(look);
  const isNoneChosen = Object.values(chosenPlace).every((choice) => choice === undefined);
  for (const { of, label, x, y } of order) {
    const own = of.group === undefined ? size : size * 0.86;
    const lineHeight = own * 1.2;
    context.font = `${of.group === undefined ? 600 : 400} ${own}px ${colours.font}`;
    const [px, py] = project(look, x, y);
    if (px < 0 || py < 0 || px > width || py > height) continue;
    const lines = wrapped(label, 18);
    const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2;
    const tall = (lines.length * lineHeight) / 2;
    const middle = Math.min(width - half - 4, Math.max(half + 4, px));
    const at = (shift: number): NameBox => {
      const y = py + shift * lineHeight;
      return { of, left: middle - half, right: middle + half, top: y - tall, bottom: y + tall };
    };
    const free = shifts.filter((shift) => boxes.every((other) => !overlaps(at(shift), other)));
    const costs = free.map((shift) => covered(at(shift), marks, height) + perLine * Math.abs(shift));
    const best = free[costs.indexOf(Math.min(...costs))];
    if (best === undefined) continue;
    const box = at(best);
    boxes.push(box);
    context.globalAlpha = isNoneChosen || isChosen(of) ? 1 : colours.isHighContrast ? 0.65 : 0.45;
    lines.forEach((line, i) => {
      const top = box.top + lineHeight * (i + 0.5);
      context.strokeStyle = colours.background;
      context.lineWidth = 4;
      context.strokeText(line, middle, top);
      context.fillStyle = colours.foreground;
      context.fillText(line, middle, top);
    });
  }
  context.globalAlpha = 1;
  return boxes;
}

/** Where papers are drawn. */
function marksOf(look: Look): (readonly [number, number])[] {
  const { x, y } = look.picture.papers;
  return Array.from(x, (_, i) => project(look, x[i]!, y[i]!));
}

/** How many marks a name would hide; one that the edge would cut is as bad as some. */
function covered({ left, right, top, bottom }: NameBox, marks: readonly (readonly [number, number])[], height: number) {
  let count = top < 2 || bottom > height - 2 ? 3 : 0;
  for (const [x, y] of marks) if (x > left - 3 && x < right + 3 && y > top - 3 && y < bottom + 3) count++;
  return count;
}

function overlaps(a: NameBox, b: NameBox): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom + 2 && b.top < a.bottom + 2;
}

/** Lines of about this many characters, of about the same length. */
function wrapped(label: string, length: number): string[] {
  const lines: string[] = [];
  const count = Math.ceil(label.length / length);
  const target = label.length / count;
  let line = '';
  for (const word of label.split(' ')) {
    if (line !== '' && line.length + word.length / 2 > target && lines.length < count - 1) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Draws what the pointer and the keyboard are on. */
export function drawMarks(context: CanvasRenderingContext2D, look: Look): void {
  const { picture, colours, pointed, focused } = look;
  const radius = Math.max(3, radiusOf(look));
  for (const [paper, colour, width] of [
    [pointed, colours.foreground, 2],
    [focused, colours.focus, 2.5],
  ] as const) {
    if (paper === undefined) continue;
    const [x, y] = project(look, picture.papers.x[paper]!, picture.papers.y[paper]!);
    context.fillStyle = colourOf(picture, colours, paper);
    addMark(context, colours.shapes[picture.papers.theme[paper]!]!, x, y, radius + 1);
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radius + 3.5, 0, 2 * Math.PI);
    context.stroke();
  }
}
