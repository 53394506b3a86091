/** Rows of themes against columns of something: a canvas whose cells can be pointed at, clicked and walked by keyboard. */
import type { Colours } from './colours.ts';
import { clearedContext, element } from './elements.ts';
import type { Tooltip } from './tooltip.ts';

export interface GridContent {
  /** What it is called by a screen reader. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly string[];
  readonly value: (row: number, column: number) => number;
  /** What a cell is called: `Title`, then a line on it. */
  readonly about: (row: number, column: number) => readonly [title: string, text: string];
  /** Pixels that the columns' names take, above the rows. */
  readonly head: number;
  readonly widestColumn: number;
  /** Pixels behind the last column, for names that slant over it. */
  readonly behind?: number;
  readonly drawHead: (context: CanvasRenderingContext2D, grid: GridBox, colours: Colours) => void;
  readonly drawRow: (context: CanvasRenderingContext2D, grid: GridBox, row: number, colours: Colours) => void;
  readonly chosen: { readonly row?: number | undefined; readonly column?: number | undefined };
}

export interface GridRow {
  readonly label: string;
  readonly colour: string;
  readonly count: number;
  /** Of the row above that is none. */
  readonly isPart: boolean;
}

/** Where the cells lie. */
export interface GridBox {
  readonly left: number;
  readonly top: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly content: GridContent;
}

export interface GridListener {
  readonly onChoose: (row: number, column: number | undefined) => void;
  readonly announce: (text: string) => void;
}

const rowHeight = 22;
const widestLabels = 345;

export class ThemeGrid {
  readonly root: HTMLElement;
  private readonly canvas = element('canvas', { attributes: { 'aria-hidden': 'true' } });
  private readonly cell = element('div', { class: 'cell', attributes: { role: 'gridcell', tabindex: '0' } });
  private readonly row = element('div', { attributes: { role: 'row' } }, this.cell);
  private readonly listener: GridListener;
  private readonly tooltip: Tooltip;
  private content: GridContent | undefined;
  // biome-ignore lint/correctness/noUnusedPrivateClassMembers: read by destructuring
  private colours: Colours | undefined;
  private at = { row: 0, column: 0 };
  private pointed: { row: number; column: number | undefined } | undefined;
  private frame = 0;

  constructor(listener: GridListener, tooltip: Tooltip) {
    this.listener = listener;
    this.tooltip = tooltip;
    this.root = element('div', { class: 'grid', attributes: { role: 'grid' } }, this.canvas, this.row);
    this.root.addEventListener('pointermove', (event) => this.point(event));
    this.root.addEventListener('pointerleave', () => this.point(undefined));
    this.root.addEventListener('click', (event) => {
      const place = this.placeAt(event);
      if (place) this.listener.onChoose(place.row, place.column);
    });
    this.cell.addEventListener('keydown', (event) => this.press(event));
    this.cell.addEventListener('focus', () => this.describe());
    this.cell.addEventListener('blur', () => this.tooltip.hide());
    new ResizeObserver(() => this.redraw()).observe(this.root);
  }

  show(content: GridContent, colours: Colours): void {
    this.content = content;
    this.colours = colours;
    this.root.setAttribute('aria-label', content.name);
    this.root.setAttribute('aria-rowcount', String(content.rows.length));
    this.root.setAttribute('aria-colcount', String(content.columns.length));
    this.root.style.height = `${content.head + rowHeight * content.rows.length + 6}px`;
    this.moveTo(this.at.row, this.at.column);
    this.redraw();
  }

  private press(event: KeyboardEvent): void {
    const { row, column } = this.at;
    const last = this.content ? this.content.columns.length - 1 : 0;
    if (event.key === 'ArrowLeft') this.moveTo(row, column - 1);
    else if (event.key === 'ArrowRight') this.moveTo(row, column + 1);
    else if (event.key === 'ArrowUp') this.moveTo(row - 1, column);
    else if (event.key === 'ArrowDown') this.moveTo(row + 1, column);
    else if (event.key === 'Home') this.moveTo(event.ctrlKey ? 0 : row, 0);
    else if (event.key === 'End') this.moveTo(event.ctrlKey ? Number.POSITIVE_INFINITY : row, last);
    else if (event.key === 'Enter' || event.key === ' ') this.listener.onChoose(row, column);
    else return;
    event.preventDefault();
    if (event.key !== 'Enter' && event.key !== ' ') this.describe();
  }

  private moveTo(row: number, column: number): void {
    const { content } = this;
    if (!content) return;
    const within = (number: number, count: number) => Math.max(0, Math.min(number, count - 1));
    this.at = { row: within(row, content.rows.length), column: within(column, content.columns.length) };
    this.row.setAttribute('aria-rowindex', String(this.at.row + 1));
    this.cell.setAttribute('aria-colindex', String(this.at.column + 1));
    this.cell.setAttribute('aria-label', content.about(this.at.row, this.at.column).join(', '));
    this.place();
  }

  private describe(): void {
    if (!this.content) return;
    const [title, text] = this.content.about(this.at.row, this.at.column);
    this.listener.announce(`${title}, ${text}`);
    const { left, bottom } = this.cell.getBoundingClientRect();
    this.tooltip.show(left, bottom - 8, title, text);
  }

  private place(): void {
    const box = this.box();
    if (!box) return;
    const { left, top, columnWidth } = box;
    this.cell.style.transform = `translate(${left + this.at.column * columnWidth}px, ${top + this.at.row * rowHeight}px)`;
    this.cell.style.width = `${Math.max(8, columnWidth)}px`;
    this.cell.style.height = `${rowHeight}px`;
  }

  private point(event: PointerEvent | undefined): void {
    const place = event && this.placeAt(event);
    this.root.style.cursor = place ? 'pointer' : '';
    if (place && event && this.content) {
      const [title, text] =
        place.column === undefined
          ? [this.content.rows[place.row]!.label, '']
          : this.content.about(place.row, place.column);
      if (text === '') this.tooltip.hide();
      else this.tooltip.show(event.clientX, event.clientY, title, text);
    } else this.tooltip.hide();
    if (place?.row === this.pointed?.row && place?.column === this.pointed?.column) return;
    this.pointed = place;
    this.redraw();
  }

  private placeAt({ clientX, clientY }: MouseEvent): { row: number; column: number | undefined } | undefined {
    const box = this.box();
    if (!box || !this.content) return undefined;
    const { left, top } = this.root.getBoundingClientRect();
    const row = Math.floor((clientY - top - box.top) / rowHeight);
    const column = Math.floor((clientX - left - box.left) / box.columnWidth);
    if (row < 0 || row >= this.content.rows.length || column >= this.content.columns.length) return undefined;
    return { row, column: column < 0 ? undefined : column };
  }

  private box(): GridBox | undefined {
    const { content } = this;
    const width = this.root.clientWidth;
    if (!content || width === 0) return undefined;
    const left = Math.min(widestLabels, Math.round(width * 0.45));
    const columnWidth = Math.min(
      content.widestColumn,
      (width - left - (content.behind ?? 12)) / Math.max(1, content.columns.length),
    );
    return { left, top: content.head, columnWidth, rowHeight, content };
  }

  private redraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const [box, { content, colours }] = [this.box(), this];
      if (!box || !content || !colours) return;
      this.place();
      const context = clearedContext(this.canvas, this.root.clientWidth, this.root.clientHeight);
      content.drawHead(context, box, colours);
      for (const row of content.rows.keys()) this.drawLabel(context, box, row, colours);
      for (const row of content.rows.keys()) {
        const chosenRow = content.chosen.row;
        context.globalAlpha = chosenRow === undefined || chosenRow === row ? 1 : 0.3;
        content.drawRow(context, box, row, colours);
      }
      context.globalAlpha = 1;
    });
  }

  private drawLabel(context: CanvasRenderingContext2D, { left, top, content }: GridBox, row: number, colours: Colours) {
    const { label, count, colour, isPart } = content.rows[row]!;
    const start = isPart ? 14 : 2;
    const middle = top + rowHeight * (row + 0.5);
    const isChosen = content.chosen.row === row;
    context.textBaseline = 'middle';
    context.font = `11px ${colours.font}`;
    context.fillStyle = colours.faint;
    context.textAlign = 'right';
    const number = count.toLocaleString('en');
    context.fillText(number, left - 12, middle);
    context.fillStyle = colour;
    context.fillRect(start, middle - 6, 3, 12);
    context.font = `${isChosen ? '600 ' : ''}12px ${colours.font}`;
    context.textAlign = 'left';
    context.fillStyle = colours.foreground;
    context.globalAlpha = content.chosen.row === undefined || isChosen ? 1 : 0.5;
    context.fillText(elided(context, label, left - 30 - start - context.measureText(number).width), start + 10, middle);
    context.globalAlpha = 1;
    if (this.pointed?.row !== row) return;
    context.globalAlpha = colours.isHighContrast ? 0.25 : 0.08;
    context.fillRect(0, middle - rowHeight / 2, this.root.clientWidth, rowHeight);
    context.globalAlpha = 1;
  }
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function elided(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(`${text.slice(0, middle)}…`).width <= width) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
