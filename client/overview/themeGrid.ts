/** Rows of themes against columns of something: a canvas whose cells and heads can be pointed at, clicked and walked by keyboard. */
import type { SymbolType } from 'd3-shape';
import type { Colours } from './colours.ts';
import { clearedContext, element } from './elements.ts';
import { addMark } from './marks.ts';
import type { Tooltip } from './tooltip.ts';

export interface GridContent {
  /** What it is called by a screen reader. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly string[];
  readonly value: (row: number, column: number) => number;
  /** What a cell, or the head of a row or a column, is called: `Title`, then a line on it. */
  readonly about: (place: GridPlace) => readonly [title: string, text: string];
  /** Pixels that the columns' names take, above the rows. */
  readonly head: number;
  readonly widestColumn: number;
  /** Pixels behind the last column, for names that slant over it. */
  readonly behind?: number | undefined;
  readonly drawHead: (context: CanvasRenderingContext2D, grid: GridBox, colours: Colours) => void;
  readonly drawRow: (context: CanvasRenderingContext2D, grid: GridBox, row: number, colours: Colours) => void;
  readonly chosen: { readonly rows: ReadonlySet<number> | undefined; readonly column?: number | undefined };
}

/** A cell, or the head of a row or of a column. */
export type GridPlace =
  | { readonly row: number; readonly column: number }
  | { readonly row: number; readonly column?: undefined }
  | { readonly row?: undefined; readonly column: number };

export interface GridRow {
  readonly label: string;
  readonly colour: string;
  /** Where colour alone would not do. */
  readonly shape: SymbolType | undefined;
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
  readonly onChoose: (place: GridPlace, byKeyboard: boolean) => void;
  readonly announce: (text: string) => void;
}

const rowHeight = 22;
const widestLabels = 345;
/** Pixels of a column's head that the keyboard's frame shows. */
const headHeight = 40;
/** Where the heads of rows and columns lie. */
const head = -1;

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
  private pointed: GridPlace | undefined;
  private frame = 0;

  constructor(listener: GridListener, tooltip: Tooltip) {
    this.listener = listener;
    this.tooltip = tooltip;
    this.root = element('div', { class: 'grid', attributes: { role: 'grid' } }, this.canvas, this.row);
    this.root.addEventListener('pointermove', (event) => this.point(event));
    this.root.addEventListener('pointerleave', () => this.point(undefined));
    this.root.addEventListener('click', (event) => {
      const place = this.placeAt(event);
      if (place) this.listener.onChoose(place, false);
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
    this.root.setAttribute('aria-rowcount', String(content.rows.length + 1));
    this.root.setAttribute('aria-colcount', String(content.columns.length + 1));
    this.root.style.height = `${content.head + rowHeight * content.rows.length + 6}px`;
    this.moveTo(this.at.row, this.at.column);
    this.redraw();
  }

  private press(event: KeyboardEvent): void {
    const { row, column } = this.at;
    const last = Number.POSITIVE_INFINITY;
    if (event.key === 'ArrowLeft') this.moveTo(row, column - 1);
    else if (event.key === 'ArrowRight') this.moveTo(row, column + 1);
    else if (event.key === 'ArrowUp') this.moveTo(row - 1, column);
    else if (event.key === 'ArrowDown') this.moveTo(row + 1, column);
    else if (event.key === 'Home') this.moveTo(event.ctrlKey ? 0 : row, head);
    else if (event.key === 'End') this.moveTo(event.ctrlKey ? last : row, last);
    else if (event.key === 'Enter' || event.key === ' ') this.listener.onChoose(this.place(), true);
    else return;
    event.preventDefault();
    if (event.key !== 'Enter' && event.key !== ' ') this.describe();
  }

  /** The corner between the heads is no place. */
  private moveTo(row: number, column: number): void {
    const { content } = this;
    if (!content) return;
    const within = (number: number, count: number) => Math.max(head, Math.min(number, count - 1));
    const to = { row: within(row, content.rows.length), column: within(column, content.columns.length) };
    if (to.row !== head || to.column !== head) this.at = to;
    const place = this.place();
    const role = place.row === undefined ? 'columnheader' : place.column === undefined ? 'rowheader' : 'gridcell';
    this.row.setAttribute('aria-rowindex', String(this.at.row + 2));
    this.cell.setAttribute('role', role);
    this.cell.setAttribute('aria-colindex', String(this.at.column + 2));
    this.cell.setAttribute('aria-label', content.about(place).join(', '));
    this.drawFrame();
  }

  private place(): GridPlace {
    const { row, column } = this.at;
    return row === head ? { column } : column === head ? { row } : { row, column };
  }

  private describe(): void {
    if (!this.content) return;
    const [title, text] = this.content.about(this.place());
    this.listener.announce(`${title}, ${text}`);
    this.cell.scrollIntoView({ block: 'nearest' });
    const { left, bottom } = this.cell.getBoundingClientRect();
    this.tooltip.show(left, bottom - 8, title, text);
  }

  private drawFrame(): void {
    const box = this.box();
    if (!box) return;
    const { row, column } = this.at;
    const [left, width] = column === head ? [0, box.left - 6] : [box.left + column * box.columnWidth, box.columnWidth];
    const [top, height] = row === head ? [box.top - headHeight, headHeight] : [box.top + row * rowHeight, rowHeight];
    this.cell.style.transform = `translate(${left}px, ${top}px)`;
    this.cell.style.width = `${Math.max(8, width)}px`;
    this.cell.style.height = `${height}px`;
  }

  private point(event: PointerEvent | undefined): void {
    const place = event && this.placeAt(event);
    this.root.style.cursor = place ? 'pointer' : '';
    if (place && event && this.content) {
      this.tooltip.show(event.clientX, event.clientY, ...this.content.about(place));
    } else this.tooltip.hide();
    if (place?.row === this.pointed?.row && place?.column === this.pointed?.column) return;
    this.pointed = place;
    this.redraw();
  }

  private placeAt({ clientX, clientY }: MouseEvent): GridPlace | undefined {
    const box = this.box();
    if (!box || !this.content) return undefined;
    const { left, top } = this.root.getBoundingClientRect();
    const y = clientY - top - box.top;
    const row = Math.floor(y / rowHeight);
    // Slanted names lean to the right over the columns beside them.
    const lean = row < 0 && this.content.behind !== undefined ? -y : 0;
    const column = Math.floor((clientX - left - box.left - lean) / box.columnWidth);
    if (row >= this.content.rows.length || column >= this.content.columns.length) return undefined;
    if (row >= 0) return column < 0 ? { row } : { row, column };
    return column < 0 ? undefined : { column };
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
      this.drawFrame();
      const context = clearedContext(this.canvas, this.root.clientWidth, this.root.clientHeight);
      content.drawHead(context, box, colours);
      for (const row of content.rows.keys()) this.drawLabel(context, box, row, colours);
      for (const row of content.rows.keys()) {
        context.globalAlpha = content.chosen.rows?.has(row) === false ? 0.3 : 1;
        content.drawRow(context, box, row, colours);
      }
      context.globalAlpha = 1;
    });
  }

  private drawLabel(context: CanvasRenderingContext2D, { left, top, content }: GridBox, row: number, colours: Colours) {
    const { label, count, colour, shape, isPart } = content.rows[row]!;
    const start = isPart ? 14 : 2;
    const middle = top + rowHeight * (row + 0.5);
    const isChosen = content.chosen.rows?.has(row) === true;
    context.textBaseline = 'middle';
    context.font = `11px ${colours.font}`;
    context.fillStyle = colours.faint;
    context.textAlign = 'right';
    const number = count.toLocaleString('en');
    context.fillText(number, left - 12, middle);
    context.fillStyle = colour;
    if (shape) {
      addMark(context, shape, start + 2, middle, 3.6);
      context.fill();
    } else context.fillRect(start, middle - 6, 3, 12);
    context.font = `${isChosen ? '600 ' : ''}12px ${colours.font}`;
    context.textAlign = 'left';
    context.fillStyle = colours.foreground;
    context.globalAlpha = !content.chosen.rows || isChosen ? 1 : colours.isHighContrast ? 0.7 : 0.5;
    const from = start + (shape ? 12 : 10);
    context.fillText(elided(context, label, left - 20 - from - context.measureText(number).width), from, middle);
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
