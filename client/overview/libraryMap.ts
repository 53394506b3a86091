/** The map: every paper a mark, near papers near each other. */
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Picture } from '../src/views/overviewMessages.ts';
import { type Colours, placeName } from './colours.ts';
import { clearedContext, element } from './elements.ts';
import type { Labels } from './labels.ts';
import {
  type ChosenPlace,
  drawMap,
  drawMarks,
  type Look,
  type NameBox,
  type NamedPlace,
  project,
} from './mapDrawing.ts';
import { type MapLayers, mapLayers, neighbourTowards } from './mapLayers.ts';
import { papersCounted, turnsOf } from './selection.ts';
import type { Tooltip } from './tooltip.ts';

export interface MapListener {
  /** A paper was chosen to be opened; `here`: in the panel's own group of editors. */
  readonly onOpen: (paper: number, here: boolean) => void;
  readonly onChoose: (choice: NamedPlace) => void;
  readonly onZoom: (zoom: MapZoom) => void;
  readonly announce: (text: string) => void;
}

/** What part of the map one looks at, whatever its size in pixels. */
export interface MapZoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels within which a paper is near the pointer. */
const reach = 14;
/** The same, where it lies on a theme's name. */
const nearReach = 7;
const greatestZoom = 60;
const mostMoving = 15_000;
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class LibraryMap {
  readonly root: HTMLElement;
  private readonly canvas = element('canvas', { attributes: { 'aria-hidden': 'true' } });
  /** What moves with every key and pointer lies above, so that many papers are not drawn again for it. */
  private readonly above = element('canvas', { attributes: { 'aria-hidden': 'true' } });
  private readonly mark = element('div', { class: 'mark', attributes: { role: 'button', tabindex: '0' } });
  private readonly stage: HTMLElement;
  private readonly behaviour: ZoomBehavior<HTMLElement, unknown>;
  private readonly listener: MapListener;
  private readonly labels: Labels;
  private readonly tooltip: Tooltip;
  private picture: Picture | undefined;
  private layers: MapLayers | undefined;
  private colours: Colours | undefined;
  private zoomed: MapZoom = { k: 1, x: 0, y: 0 };
  private chosen: Uint8Array | undefined;
  private chosenPlace: ChosenPlace = {};
  private pointed: number | undefined;
  private focused = 0;
  private turns: Int32Array | undefined;
  private names: readonly NameBox[] = [];
  private frame = 0;
  /** While the map moves, of many papers only some are drawn. */
  private isMoving = false;
  private still: ReturnType<typeof setTimeout> | undefined;
  private size = { width: 0, height: 0 };

  constructor(listener: MapListener, labels: Labels, tooltip: Tooltip) {
    this.listener = listener;
    this.labels = labels;
    this.tooltip = tooltip;
    this.stage = element(
      'div',
      { class: 'stage', attributes: { role: 'application' } },
      this.canvas,
      this.above,
      this.mark,
    );
    const button = (label: string, sign: string, act: () => void) =>
      element('button', { class: 'icon', attributes: { 'aria-label': label, title: label }, onClick: act }, sign);
    this.root = element(
      'div',
      { class: 'map' },
      this.stage,
      element(
        'div',
        { class: 'zoom' },
        button('Zoom In', '+', () => this.zoomBy(1.6)),
        button('Zoom Out', '−', () => this.zoomBy(1 / 1.6)),
        button('Show Whole Map', '⤢', () => this.reset()),
      ),
    );
    this.behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, greatestZoom])
      // The wheel alone scrolls the page.
      .filter((event: MouseEvent | WheelEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button,
      )
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        const { width, height } = this.size;
        this.zoomed = { k: transform.k, x: transform.x / (width || 1), y: transform.y / (height || 1) };
        this.listener.onZoom(this.zoomed);
        this.isMoving = true;
        clearTimeout(this.still);
        this.still = setTimeout(() => {
          this.isMoving = false;
          this.redraw();
        }, 120);
        this.redraw();
      });
    select(this.stage).call(this.behaviour).on('dblclick.zoom', null);
    this.listen();
    new ResizeObserver(() => this.redraw()).observe(this.stage);
  }

  show(picture: Picture, colours: Colours): void {
    if (this.picture !== picture) {
      this.picture = picture;
      this.layers = mapLayers(picture);
      this.turns = undefined;
      this.pointed = undefined;
      this.focused = Math.min(this.focused, picture.papers.x.length - 1);
      const count = papersCounted(picture.papers.x.length);
      this.stage.setAttribute(
        'aria-label',
        `Map of ${count}. Arrow keys walk to a paper nearby, Page Up and Page Down from theme to theme through all, Enter opens one.`,
      );
      this.describeMark();
    }
    this.colours = colours;
    this.redraw();
  }

  /** Lets papers stand out; all of them without any. */
  choose(papers: readonly number[] | undefined, { area, theme, group }: ChosenPlace): void {
    this.chosenPlace = { area, theme, group };
    this.chosen = undefined;
    if (papers && this.picture) {
      this.chosen = new Uint8Array(this.picture.papers.x.length);
      for (const paper of papers) this.chosen[paper] = 1;
    }
    this.redraw();
  }

  restore(zoomed: MapZoom): void {
    this.zoomed = zoomed;
    this.redraw();
  }

  private listen(): void {
    const { stage, mark } = this;
    stage.addEventListener('pointermove', (event) => this.point(event));
    stage.addEventListener('pointerleave', () => this.point(undefined));
    stage.addEventListener('click', (event) => {
      const { name, paper } = this.under(event);
      if (name) this.listener.onChoose(name);
      else if (paper !== undefined) {
        this.focused = paper;
        this.describeMark();
        this.listener.onOpen(paper, event.ctrlKey || event.metaKey);
      }
    });
    mark.addEventListener('focus', () => {
      this.describeMark();
      this.drawAbove();
    });
    mark.addEventListener('blur', () => {
      this.tooltip.hide();
      this.drawAbove();
    });
    mark.addEventListener('keydown', (event) => this.press(event));
  }

  private press(event: KeyboardEvent): void {
    const towards = directions[event.key];
    if (towards && this.layers) this.walkTo(neighbourTowards(this.layers.near, this.focused, ...towards));
    else if (event.key === 'PageDown') this.walkTo(this.inTurn(1));
    else if (event.key === 'PageUp') this.walkTo(this.inTurn(-1));
    else if (event.key === 'Enter' || event.key === ' ') {
      this.listener.onOpen(this.focused, event.ctrlKey || event.metaKey);
    } else if (event.key === '+' || event.key === '=') this.zoomAtMark(1.6);
    else if (event.key === '-') this.zoomAtMark(1 / 1.6);
    else if (event.key === '0') this.reset();
    else return;
    event.preventDefault();
  }

  /** The paper before or behind, theme by theme: papers on one spot are reached by this alone. */
  private inTurn(step: number): number | undefined {
    if (!this.picture) return undefined;
    this.turns ??= turnsOf(this.picture);
    return this.turns[this.turns.indexOf(this.focused) + step];
  }

  private walkTo(next: number | undefined): void {
    if (next === undefined) return;
    this.focused = next;
    const look = this.look();
    if (look) {
      const [x, y] = project(look, look.picture.papers.x[next]!, look.picture.papers.y[next]!);
      const { width, height } = look;
      const outside = x < 20 || y < 20 || x > width - 20 || y > height - 20;
      if (outside) this.moveBy(width / 2 - x, height / 2 - y);
    }
    this.describeMark();
    this.drawAbove();
  }

  /** Says what the keyboard is on: to the eye by a card, to a screen reader by the mark's name. */
  private describeMark(): void {
    const { picture, focused } = this;
    if (!picture || focused < 0) return;
    const theme = placeName(picture, focused);
    this.mark.setAttribute('aria-busy', 'true');
    this.labels.want([focused], () => {
      const label = this.labels.of(focused);
      if (this.picture !== picture || this.focused !== focused || !label) return;
      const text = [label.title, label.facts, theme].filter(Boolean).join(', ');
      this.mark.setAttribute('aria-label', text);
      this.mark.removeAttribute('aria-busy');
      if (document.activeElement !== this.mark) return;
      this.listener.announce(text);
      const look = this.look();
      if (!look) return;
      const [x, y] = project(look, picture.papers.x[focused]!, picture.papers.y[focused]!);
      const { left, top } = this.stage.getBoundingClientRect();
      this.tooltip.show(left + x, top + y, label.title, [label.facts, theme].filter(Boolean).join(' · '));
    });
  }

  private point(event: PointerEvent | undefined): void {
    const { name, paper } = event ? this.under(event) : {};
    this.stage.style.cursor = paper !== undefined || name ? 'pointer' : 'grab';
    const { picture } = this;
    if (name && picture && event) {
      const { label, area, count } = (
        name.theme === undefined ? picture.groups[name.group!] : picture.themes[name.theme]
      )!;
      const about = [area ?? (name.theme === undefined ? 'Other' : ''), papersCounted(count)];
      this.tooltip.show(event.clientX, event.clientY, label, about.filter(Boolean).join(' · '));
    } else if (paper === undefined) this.tooltip.hide();
    if (paper !== undefined && picture && event) {
      this.labels.want([paper], () => {
        const label = this.labels.of(paper);
        if (this.pointed !== paper || this.picture !== picture || !label) return;
        const about = [label.facts, placeName(picture, paper)].filter(Boolean).join(' · ');
        this.tooltip.show(event.clientX, event.clientY, label.title, about);
      });
    }
    if (paper === this.pointed) return;
    this.pointed = paper;
    this.drawAbove();
    if (paper !== undefined && event) this.point(event);
  }

  private under(event: MouseEvent): { readonly name?: NamedPlace; readonly paper?: number } {
    const name = this.nameAt(event);
    const paper = this.paperAt(event, name ? nearReach : reach);
    if (paper !== undefined) return { paper };
    return name ? { name } : {};
  }

  private nameAt({ clientX, clientY }: MouseEvent): NamedPlace | undefined {
    const { left, top } = this.stage.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    return this.names.find((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)?.of;
  }

  private paperAt({ clientX, clientY }: MouseEvent, within: number): number | undefined {
    const look = this.look();
    if (!look || !this.layers) return undefined;
    const { left, top } = this.stage.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const { fit, zoom: transform } = look;
    const place = [(transform.invertX(x) - fit.x) / fit.scale, (transform.invertY(y) - fit.y) / fit.scale] as const;
    const paper = this.layers.near.find(...place, this.pointed);
    if (!(paper >= 0)) return undefined;
    const [px, py] = project(look, look.picture.papers.x[paper]!, look.picture.papers.y[paper]!);
    return Math.hypot(px - x, py - y) <= within ? paper : undefined;
  }

  private zoomBy(factor: number): void {
    select(this.stage).call(this.behaviour.scaleBy, factor);
  }

  /** What the keyboard is on stays where it is. */
  private zoomAtMark(factor: number): void {
    const look = this.look();
    if (!look) return;
    const { x, y } = look.picture.papers;
    const [left, top] = project(look, x[this.focused]!, y[this.focused]!);
    select(this.stage).call(this.behaviour.scaleBy, factor, [left, top]);
    this.describeMark();
  }

  private moveBy(x: number, y: number): void {
    const { k } = zoomTransform(this.stage);
    select(this.stage).call(this.behaviour.translateBy, x / k, y / k);
  }

  private reset(): void {
    select(this.stage).call(this.behaviour.transform, zoomIdentity);
  }

  private look(): Look | undefined {
    const { picture, layers, colours, chosen, chosenPlace, pointed } = this;
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (!picture || !layers || !colours || width === 0 || height === 0) return undefined;
    const { left, top, right, bottom } = layers.bounds;
    const scale = Math.min(width / (right - left), height / (bottom - top));
    const fit = { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
    const transform = zoomIdentity.translate(this.zoomed.x * width, this.zoomed.y * height).scale(this.zoomed.k);
    const focused = document.activeElement === this.mark ? this.focused : undefined;
    const stride = this.isMoving ? Math.ceil(picture.papers.x.length / mostMoving) : 1;
    const choice = { chosen, chosenPlace, pointed, focused, stride };
    return { picture, layers, colours, width, height, fit, zoom: transform, ...choice };
  }

  private redraw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const look = this.look();
      if (!look) return;
      this.keepZoom(look);
      this.names = drawMap(clearedContext(this.canvas, look.width, look.height), look);
      this.drawAbove();
    });
  }

  private drawAbove(): void {
    const look = this.look();
    if (!look) return;
    drawMarks(clearedContext(this.above, look.width, look.height), look);
    const [x, y] = project(look, look.picture.papers.x[this.focused]!, look.picture.papers.y[this.focused]!);
    this.mark.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** Another size in pixels shows the same part of the map. */
  private keepZoom({ width, height, zoom: transform }: Look): void {
    if (this.size.width === width && this.size.height === height) return;
    this.size = { width, height };
    this.behaviour.extent([
      [0, 0],
      [width, height],
    ]);
    this.behaviour.translateExtent([
      [0, 0],
      [width, height],
    ]);
    select(this.stage).call(this.behaviour.transform, transform);
  }
}
