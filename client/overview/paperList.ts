import type { Picture } from '../src/views/overviewMessages.ts';
import { type Colours, colourOf } from './colours.ts';
import { element } from './elements.ts';
import type { Labels } from './labels.ts';
import { papersCounted } from './selection.ts';

export interface ListListener {
  readonly onOpen: (paper: number, here: boolean) => void;
  readonly onClose: () => void;
}

/** Titles that are shown at once. */
const page = 60;

/** The papers that are chosen, by title; each opens. */
export class PaperList {
  readonly root = element('section', { class: 'papers', attributes: { hidden: '', 'aria-label': 'Chosen papers' } });
  private readonly listener: ListListener;
  private readonly labels: Labels;
  private papers: readonly number[] = [];
  private shown = '';

  constructor(listener: ListListener, labels: Labels) {
    this.listener = listener;
    this.labels = labels;
    this.root.addEventListener('keydown', (event) => this.press(event));
  }

  hide(): void {
    this.root.hidden = true;
    this.papers = [];
    this.shown = '';
  }

  /** Puts the focus to its heading, from which the arrows walk into it. */
  focus(): void {
    this.root.querySelector('h2')?.focus();
  }

  /** Shows papers, unless it does already: whoever reads them stays where they are. */
  show(title: string, papers: readonly number[], picture: Picture, colours: Colours): void {
    const wanted = JSON.stringify([picture.stamp, title, papers.length, papers[0], colours.ofTheme, colours.ofGroup]);
    if (wanted === this.shown) return;
    const hadFocus = this.root.contains(document.activeElement);
    this.shown = wanted;
    this.papers = papers;
    this.root.hidden = false;
    const items = element('ol');
    const close = element(
      'button',
      {
        class: 'icon',
        attributes: { 'aria-label': 'Show All Papers', title: 'Show All Papers' },
        onClick: () => this.listener.onClose(),
      },
      '×',
    );
    this.root.replaceChildren(
      element(
        'header',
        {},
        element('h2', { attributes: { tabindex: '-1' } }, title),
        element('span', {}, papersCounted(papers.length)),
        close,
      ),
      items,
    );
    this.add(items, 0, picture, colours);
    if (hadFocus) this.focus();
  }

  private add(items: HTMLElement, from: number, picture: Picture, colours: Colours): void {
    const { papers } = this;
    const shown = papers.slice(from, from + page);
    this.labels.want(shown, () => {
      if (this.papers !== papers) return;
      for (const paper of shown) {
        const label = this.labels.of(paper);
        if (!label) continue;
        const open = element(
          'button',
          { onClick: (event) => this.listener.onOpen(paper, event.ctrlKey || event.metaKey) },
          element('span', {}, label.title),
          ...(label.facts ? [element('small', {}, label.facts)] : []),
        );
        open.style.borderLeftColor = colourOf(picture, colours, paper);
        items.append(element('li', {}, open));
      }
      const left = papers.length - from - page;
      if (left <= 0) return;
      const more = element(
        'button',
        {
          class: 'more',
          onClick: () => {
            more.parentElement?.remove();
            this.add(items, from + page, picture, colours);
          },
        },
        `Show More (${left.toLocaleString('en')})`,
      );
      items.append(element('li', {}, more));
    });
  }

  /** The arrows walk along the list. */
  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.listener.onClose();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...this.root.querySelectorAll<HTMLElement>('li button')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[Math.max(0, Math.min(at + step, buttons.length - 1))]?.focus();
    event.preventDefault();
  }
}
