import type { SymbolType } from 'd3-shape';
import type { Picture } from '../src/views/overviewMessages.ts';
import { toldApart } from './colourSight.ts';
import { shapeOf } from './marks.ts';

/** The colours of the editor's theme, as the canvases need them. */
export interface Colours {
  readonly background: string;
  readonly foreground: string;
  readonly faint: string;
  readonly line: string;
  readonly focus: string;
  readonly isLight: boolean;
  readonly isHighContrast: boolean;
  readonly font: string;
  /** By index of a theme: one hue for each area. */
  readonly ofTheme: readonly string[];
  /** The same for those to whom hues say little. */
  readonly shapes: readonly SymbolType[];
  /** By index of a group of *Other*: fainter, since they are not of the areas that have these hues. */
  readonly ofGroup: readonly string[];
}

/** Colours of the theme with hues of their own; its yellow is hardly another than its orange. */
const chartHues = [
  'charts-blue',
  'charts-green',
  'charts-purple',
  'charts-orange',
  'charts-red',
  'terminal-ansiMagenta',
];

/** Reads the colours that hold now. */
export function coloursFor({ themes, areas, groups }: Pick<Picture, 'themes' | 'areas' | 'groups'>): Colours {
  const style = getComputedStyle(document.body);
  const read = (name: string, otherwise: string) => style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const { classList } = document.body;
  const foreground = read('editor-foreground', read('foreground', '#888'));
  const faint = read('descriptionForeground', foreground);
  const isHighContrast = classList.contains('vscode-high-contrast') || classList.contains('vscode-high-contrast-light');
  // There, its orange is the colour of text.
  const names = isHighContrast ? chartHues.with(chartHues.indexOf('charts-orange'), 'charts-yellow') : chartHues;
  const background = read('editor-background', '#fff');
  const themed = names.map((name) => opaque(read(name, foreground)));
  // In high contrast shapes tell them apart.
  const hues = isHighContrast ? themed : apart(themed, opaque(background));
  return {
    background,
    foreground,
    faint,
    line: read('charts-lines', faint),
    focus: read('contrastActiveBorder', read('focusBorder', foreground)),
    isLight: classList.contains('vscode-light') || classList.contains('vscode-high-contrast-light'),
    isHighContrast,
    font: read('font-family', 'sans-serif'),
    ofTheme: themes.map(({ id, area }) => {
      if (id === otherTheme) return faint;
      const hue = area === undefined ? undefined : hues[areas.indexOf(area) % hues.length];
      return hue ?? foreground;
    }),
    shapes: themes.map(({ area }) => shapeOf(area === undefined ? 0 : areas.indexOf(area), isHighContrast)),
    ofGroup: groups.map(({ id }) => {
      const hue = hues[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % hues.length]!;
      return `color-mix(in srgb, ${hue} 60%, ${faint})`;
    }),
  };
}

/** The colour of a paper: that of its group, where it has one, or of its theme. */
export function colourOf({ papers }: Picture, { ofTheme, ofGroup }: Colours, paper: number): string {
  const group = papers.group[paper]!;
  return group >= 0 ? ofGroup[group]! : ofTheme[papers.theme[paper]!]!;
}

/** The name of the group, where a paper has one, or of its theme. */
export function placeName({ papers, themes, groups }: Picture, paper: number): string {
  const group = papers.group[paper]!;
  return group >= 0 ? groups[group]!.label : themes[papers.theme[paper]!]!.label;
}

/** Areas that hold papers, in the order in which they are shown. */
export function areasOf(themes: Picture['themes']): readonly string[] {
  return [...new Set(themes.flatMap(({ area }) => area ?? []))];
}

/** The theme of papers that belong to no other. */
export const otherTheme = 'other';

let last: { readonly of: string; readonly hues: readonly string[] } | undefined;

/** Worked out once for each colour theme. */
function apart(hues: readonly string[], background: string): readonly string[] {
  const of = [background, ...hues].join();
  if (last?.of !== of) last = { of, hues: toldApart(hues, background) };
  return last.hues;
}

/** A colour as `#rrggbb`, without its transparency, which some colour themes give to a chart's. */
function opaque(colour: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  const shown = String(context.fillStyle);
  const rgba = /^rgba\((\d+), (\d+), (\d+), [\d.]+\)$/.exec(shown);
  if (!rgba) return shown;
  return `#${rgba
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
