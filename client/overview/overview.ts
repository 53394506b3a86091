/** The page *Library Overview*: puts its parts together, keeps what is chosen, and talks to its host. */
import { type Picture, received, type ToHost, type ToPanel } from '../src/views/overviewMessages.ts';
import { type Colours, coloursFor } from './colours.ts';
import { digestMatrix, headOf } from './digestMatrix.ts';
import { element } from './elements.ts';
import { Labels } from './labels.ts';
import { Legend } from './legend.ts';
import { LibraryMap, type MapZoom } from './libraryMap.ts';
import { PaperList } from './paperList.ts';
import { overviewRows } from './rows.ts';
import {
  chosenPapers,
  described,
  indexed,
  isEmpty,
  type NamedSelection,
  named,
  papersCounted,
  type Selection,
} from './selection.ts';
import { tables } from './tables.ts';
import { type GridListener, ThemeGrid } from './themeGrid.ts';
import { timeline } from './timeline.ts';
import { Tooltip } from './tooltip.ts';

/** What VS Code keeps of the page when it goes out of sight or the window is closed. */
interface Kept {
  readonly selection?: NamedSelection;
  readonly zoom?: MapZoom;
  readonly asTables?: boolean;
  readonly scroll?: number;
}

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const api = acquireVsCodeApi();
let kept: Kept = api.getState() ?? {};
let picture: Picture | undefined;
let colours: Colours | undefined;
let selection: Selection = {};

const page = document.getElementById('overview')!;
const live = element('div', { class: 'unseen', attributes: { 'aria-live': 'polite' } });
const tooltip = new Tooltip(document.body);
const labels = new Labels((papers) => {
  if (picture) api.postMessage({ kind: 'label', stamp: picture.stamp, papers });
});
const announce = (text: string) => {
  live.textContent = text;
};
const open = (paper: number, here: boolean) => {
  if (picture) api.postMessage({ kind: 'open', stamp: picture.stamp, paper, here });
};
const map = new LibraryMap(
  {
    onOpen: open,
    onChoose: ({ theme, group }) => choose(theme === undefined ? { group: group! } : { theme }),
    onZoom: (zoom) => keep({ zoom }),
    announce,
  },
  labels,
  tooltip,
);
const time = new ThemeGrid(gridListener('period'), tooltip);
const matrix = new ThemeGrid(gridListener('digest'), tooltip);
const list = new PaperList({ onOpen: open, onClose: closeList }, labels);
/** Where the keyboard came from to the list. */
let cameFrom: Element | null = null;
let tabled: { readonly picture: Picture; readonly tables: HTMLElement } | undefined;
const summary = element('p', { class: 'summary' });
const legend = new Legend((area) => choose({ area }));
const asTables = element(
  'button',
  {
    class: 'toggle',
    attributes: { 'aria-pressed': 'false' },
    onClick: () => {
      keep({ asTables: !kept.asTables });
      draw();
    },
  },
  'Tables',
);
const message = element('p', { class: 'message', attributes: { role: 'status' } });
const timeFigure = element('figure', {}, element('figcaption', {}, 'Themes over time'), time.root);
const note = element('p', { class: 'note' });
timeFigure.append(note);
const matrixFigure = element('figure', {}, element('figcaption', {}, 'Digests'), matrix.root);
const figures = element('div', { class: 'figures' }, timeFigure, matrixFigure);
const tablesPlace = element('div');
const content = element(
  'div',
  { class: 'content', attributes: { hidden: '' } },
  element('header', { class: 'top' }, summary, asTables, legend.root),
  element('div', { class: 'land' }, map.root, list.root),
  figures,
  tablesPlace,
);
page.append(message, content, live);

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.kind === 'papers') {
    if (data.stamp === picture?.stamp) labels.take(data.papers);
  } else if (data.kind === 'picture') {
    picture = received(data.picture);
    labels.forget();
    selection = indexed(picture, kept.selection ?? {});
    draw();
  } else {
    picture = undefined;
    message.textContent = messages[data.state];
    draw();
  }
});
window.addEventListener('scroll', () => keep({ scroll: window.scrollY }));
window.addEventListener('wheel', () => tooltip.hide(), { passive: true });
window.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !isEmpty(selection)) choose({});
});
// Another colour theme.
new MutationObserver(draw).observe(document.body, {
  attributes: true,
  attributeFilter: ['class', 'data-vscode-theme-id'],
});

const messages = {
  indexing: 'Reading the digests of this workspace…',
  noDigests: 'No papers yet. Save a listing of papers as a text or Markdown file in this folder, and they appear here.',
  stopped: 'The server that reads the digests is off. The command “Literature Notes: Restart Server” starts it.',
};

message.textContent = messages.indexing;
if (kept.zoom) map.restore(kept.zoom);
api.postMessage({ kind: 'ready' });

window.addEventListener('resize', draw);

/** Whether the figures stand side by side. */
function isWide(): boolean {
  return page.clientWidth >= 1364;
}

/** The same choice again undoes it. */
function choose(wanted: Selection): void {
  if (!picture) return;
  const same = JSON.stringify(named(picture, wanted)) === JSON.stringify(named(picture, selection));
  selection = same ? {} : wanted;
  keep({ selection: named(picture, selection) });
  draw();
  announce(
    isEmpty(selection)
      ? 'All papers'
      : `${described(picture, selection)}: ${papersCounted(chosenPapers(picture, selection).length)}`,
  );
}

/** The same from the keyboard, which then is in the list. */
function chooseByKeyboard(wanted: Selection): void {
  cameFrom = document.activeElement;
  choose(wanted);
  if (!isEmpty(selection)) list.focus();
}

function closeList(): void {
  choose({});
  (cameFrom as HTMLElement | null)?.focus();
  cameFrom = null;
}

function gridListener(column: 'period' | 'digest'): GridListener {
  return {
    announce,
    onChoose: (place, byKeyboard) => {
      if (!picture) return;
      const wanted = {
        ...(place.row === undefined ? {} : overviewRows(picture)[place.row]!.choice),
        ...(place.column === undefined ? {} : { [column]: place.column }),
      };
      if (chosenPapers(picture, wanted).length === 0) return;
      if (byKeyboard) chooseByKeyboard(wanted);
      else choose(wanted);
    },
  };
}

/** Made once for each picture: they hold the focus while their papers are chosen. */
function tablesOf(shown: Picture): HTMLElement {
  if (tabled?.picture !== shown) {
    tabled = {
      picture: shown,
      tables: tables(shown, (wanted, event) => (event.detail === 0 ? chooseByKeyboard(wanted) : choose(wanted))),
    };
  }
  return tabled.tables;
}

function keep(changed: Kept): void {
  kept = { ...kept, ...changed };
  api.setState(kept);
}

function draw(): void {
  message.hidden = picture !== undefined;
  content.hidden = picture === undefined;
  if (!picture) return;
  colours = coloursFor(picture);
  const { themes, digests, papers, periods } = picture;
  const count = papers.theme.length;
  summary.replaceChildren(
    element('strong', {}, count.toLocaleString('en')),
    ` ${count === 1 ? 'paper' : 'papers'} · ${themes.length} ${themes.length === 1 ? 'theme' : 'themes'} · ${digests.length.toLocaleString('en')} ${digests.length === 1 ? 'digest' : 'digests'}`,
  );
  legend.show(picture, colours, selection.area);
  const chosen = isEmpty(selection) ? undefined : chosenPapers(picture, selection);
  map.show(picture, colours);
  map.choose(chosen, selection);
  if (chosen) list.show(described(picture, selection), chosen, picture, colours);
  else list.hide();
  asTables.setAttribute('aria-pressed', String(kept.asTables === true));
  figures.hidden = kept.asTables === true;
  const shown = kept.asTables ? tablesOf(picture) : undefined;
  if (tablesPlace.firstChild !== (shown ?? null)) tablesPlace.replaceChildren(...(shown ? [shown] : []));
  timeFigure.hidden = periods.labels.length === 0;
  if (!figures.hidden) {
    if (!timeFigure.hidden) time.show(timeline(picture, colours, selection, isWide() ? headOf(picture) : 44), colours);
    note.textContent =
      periods.undated > 0
        ? `${papersCounted(periods.undated)} without a date ${periods.undated === 1 ? 'is' : 'are'} left out.`
        : '';
    matrix.show(digestMatrix(picture, colours, selection), colours);
  }
  if (kept.scroll && window.scrollY === 0) window.scrollTo(0, kept.scroll);
}
