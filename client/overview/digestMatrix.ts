/** Digests by themes: a square for each pair, the stronger the more papers. */
import type { Picture } from '../src/views/overviewMessages.ts';
import type { Colours } from './colours.ts';
import { aboutPlaces, chosenRows, greatestOf, gridRows, overviewRows } from './rows.ts';
import type { Selection } from './selection.ts';
import { elided, type GridContent } from './themeGrid.ts';

const mostNames = 24;

/** Pixels above the rows: for slanted names, where digests are few enough to have them. */
export function headOf({ digests }: Picture): number {
  return digests.length <= mostNames ? 96 : 44;
}

/** Narrower columns have no room for a name. */
const narrow = 13;
/** Nor narrower squares for a number, which shades alone would not tell where contrast is to be high. */
const withNumber = 24;

export function digestMatrix(picture: Picture, colours: Colours, selection: Selection): GridContent {
  const { digests } = picture;
  const rows = overviewRows(picture);
  const greatest = greatestOf(rows, picture, ({ byDigest }) => byDigest);
  return {
    name: 'Papers of each theme by digest',
    rows: gridRows(rows, colours),
    columns: digests.map(({ label }) => label),
    value: (row, column) => rows[row]!.byDigest[column]!,
    about: aboutPlaces(
      rows,
      digests.map(({ label, papers }) => ({ name: label, count: papers.length })),
      (row, column) => rows[row]!.byDigest[column]!,
    ),
    head: headOf(picture),
    widestColumn: 56,
    behind: digests.length <= mostNames ? 72 : undefined,
    drawHead: (context, { left, top, columnWidth, content }, { faint, foreground, font }) => {
      context.font = `11px ${font}`;
      context.textAlign = 'left';
      context.textBaseline = 'middle';
      if (columnWidth < narrow || digests.length > mostNames) {
        context.fillStyle = faint;
        context.textBaseline = 'alphabetic';
        context.fillText(`${content.columns.length.toLocaleString('en')} digests`, left, top - 26);
        return;
      }
      content.columns.forEach((name, column) => {
        context.save();
        context.translate(left + columnWidth * (column + 0.5), top - 8);
        context.rotate(-Math.PI / 4);
        context.fillStyle = content.chosen.column === column ? foreground : faint;
        context.fillText(elided(context, name, 116), 0, 0);
        context.restore();
      });
    },
    drawRow: (context, { left, top, columnWidth, rowHeight, content }, row, colours) => {
      const { isHighContrast, faint } = colours;
      const least = isHighContrast ? 0.6 : 0.16;
      const strength = (value: number) => least + (1 - least) * Math.sqrt(Math.min(1, value / greatest));
      const gap = columnWidth < 6 ? 0 : 1.5;
      const side = columnWidth - 2 * gap;
      const alpha = context.globalAlpha;
      content.columns.forEach((_, column) => {
        const value = content.value(row, column);
        const dimmed = content.chosen.column !== undefined && content.chosen.column !== column;
        context.fillStyle = value === 0 ? faint : content.rows[row]!.colour;
        if (value === 0 && columnWidth < narrow) return;
        context.globalAlpha = alpha * (value === 0 ? 0.06 : strength(value)) * (dimmed ? 0.3 : 1);
        const x = left + columnWidth * column + gap;
        const y = top + rowHeight * row + 1.5;
        if (gap === 0) {
          context.fillRect(x, y, Math.max(0.6, side), rowHeight - 3);
          return;
        }
        context.beginPath();
        context.roundRect(x, y, side, rowHeight - 3, 3);
        context.fill();
        if (isHighContrast && value > 0 && side >= withNumber)
          drawNumber(context, colours, value, x + side / 2, y + (rowHeight - 3) / 2);
      });
      context.globalAlpha = alpha;
    },
    chosen: { rows: chosenRows(rows, selection), column: selection.digest },
  };
}

function drawNumber(
  context: CanvasRenderingContext2D,
  { background, font }: Colours,
  value: number,
  x: number,
  y: number,
) {
  context.font = `600 11px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = background;
  context.fillText(value.toLocaleString('en'), x, y);
}
