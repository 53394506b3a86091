/** Papers of each theme over time: ridges, or discs where there are few. */
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Picture } from '../src/views/overviewMessages.ts';
import type { Colours } from './colours.ts';
import { aboutPlaces, chosenRows, greatestOf, gridRows, overviewRows } from './rows.ts';
import { periodName, type Selection } from './selection.ts';
import type { GridBox, GridContent } from './themeGrid.ts';

/** Fewer periods, or fewer papers in the fullest cell, are drawn as discs. */
const fewPeriods = 5;
const fewPapers = 12;
/** Rows that the highest ridge reaches over. */
const overlap = 2.1;

export function timeline(picture: Picture, colours: Colours, selection: Selection, head: number): GridContent {
  const { periods } = picture;
  const rows = overviewRows(picture);
  const greatest = greatestOf(rows, picture, ({ byPeriod }) => byPeriod);
  const isSparse = periods.labels.length < fewPeriods || greatest < fewPapers;
  return {
    name: `Papers of each theme by ${periods.unit}`,
    rows: gridRows(rows, colours),
    columns: periods.labels,
    value: (row, column) => rows[row]!.byPeriod[column]!,
    about: aboutPlaces(
      rows,
      periods.labels.map((label, period) => ({ name: periodName(label), count: countOf(picture, period) })),
      (row, column) => rows[row]!.byPeriod[column]!,
    ),
    head,
    widestColumn: 64,
    drawHead: (context, box, { faint, line: stroke, font }) => drawAxis(context, box, faint, stroke, font),
    drawRow: isSparse ? discs(greatest) : ridges(greatest),
    chosen: { rows: chosenRows(rows, selection), column: selection.period },
  };
}

function countOf({ periods }: Picture, period: number): number {
  return periods.counts.reduce((sum, counts) => sum + counts[period]!, 0);
}

function drawAxis(context: CanvasRenderingContext2D, box: GridBox, faint: string, stroke: string, font: string): void {
  const { left, top, columnWidth, rowHeight, content } = box;
  const names = content.columns.map(axisName);
  context.font = `11px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.strokeStyle = stroke;
  context.lineWidth = 1;
  let free = Number.NEGATIVE_INFINITY;
  names.forEach((name, i) => {
    const x = left + columnWidth * (i + 0.5);
    const half = context.measureText(name).width / 2;
    const isChosen = content.chosen.column === i;
    if (x - half < free + 8 && !isChosen) return;
    free = x + half;
    context.fillStyle = faint;
    context.fillText(name, x, top - 26);
    context.globalAlpha = isChosen ? 0.9 : 0.16;
    context.beginPath();
    context.moveTo(x, top - 20);
    context.lineTo(x, top + rowHeight * content.rows.length);
    context.stroke();
    context.globalAlpha = 1;
  });
}

/** `2024`; `Mar` or `2025` where a year begins; `5 Mar`. */
function axisName(label: string): string {
  const name = periodName(label);
  if (label.length === 4) return label;
  return label.length === 7 && label.endsWith('-01') ? label.slice(0, 4) : name.replace(/ \d{4}$/, '');
}

function discs(greatest: number): GridContent['drawRow'] {
  return (context, { left, top, columnWidth, rowHeight, content }, row) => {
    const radius = (value: number) =>
      (Math.min(columnWidth, rowHeight) / 2 - 0.5) * Math.sqrt(Math.min(1, value / Math.max(greatest, 4)));
    const y = top + rowHeight * (row + 0.5);
    context.fillStyle = content.rows[row]!.colour;
    content.columns.forEach((_, column) => {
      const value = content.value(row, column);
      if (value === 0) return;
      context.beginPath();
      context.arc(left + columnWidth * (column + 0.5), y, radius(value), 0, 2 * Math.PI);
      context.fill();
    });
  };
}

function ridges(greatest: number): GridContent['drawRow'] {
  return (context, { left, top, columnWidth, rowHeight, content }, row, { background, isHighContrast }) => {
    const base = top + rowHeight * (row + 1) - 3;
    const values = content.columns.map((_, column) => content.value(row, column));
    const scale = Math.max(greatest, ...values);
    const height = (value: number) => (rowHeight * overlap - 3) * Math.sqrt(value / scale);
    const x = (_: number, column: number) => left + columnWidth * (column + 0.5);
    const y = (value: number) => base - height(value);
    const colour = content.rows[row]!.colour;
    const shape = area<number>().x(x).y0(base).y1(y).curve(curveMonotoneX).context(context);
    const alpha = context.globalAlpha;
    context.beginPath();
    shape(values);
    context.fillStyle = background;
    context.globalAlpha = alpha * 0.75;
    context.fill();
    context.fillStyle = colour;
    context.globalAlpha = alpha * (isHighContrast ? 0.25 : 0.5);
    context.fill();
    context.globalAlpha = alpha;
    context.beginPath();
    line<number>().x(x).y(y).curve(curveMonotoneX).context(context)(values);
    context.strokeStyle = colour;
    context.lineWidth = 1.25;
    context.stroke();
  };
}
