import { element } from './elements.ts';

/** A small card beside what the pointer or the keyboard is on. */
export class Tooltip {
  private readonly title = element('strong');
  private readonly text = element('span');
  private readonly card = element('div', { class: 'tooltip', attributes: { hidden: '', 'aria-hidden': 'true' } });

  constructor(page: HTMLElement) {
    this.card.append(this.title, this.text);
    page.append(this.card);
  }

  /** Shows it at a place of the window, kept within it. */
  show(x: number, y: number, title: string, text: string): void {
    this.title.textContent = title;
    this.text.textContent = text;
    this.card.hidden = false;
    const { width, height } = this.card.getBoundingClientRect();
    const left = x + 14 + width > window.innerWidth ? x - 14 - width : x + 14;
    const top = y + 18 + height > window.innerHeight ? y - 12 - height : y + 18;
    this.card.style.left = `${Math.max(4, left)}px`;
    this.card.style.top = `${Math.max(4, top)}px`;
  }

  hide(): void {
    this.card.hidden = true;
  }
}
