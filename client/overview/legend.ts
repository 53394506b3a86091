import type { Picture } from '../src/views/overviewMessages.ts';
import { areasOf, type Colours } from './colours.ts';
import { element } from './elements.ts';
import { swatch } from './marks.ts';

/** The areas with their colours. One is chosen by its button, and given up by the same. */
export class Legend {
  readonly root = element('ul', { class: 'legend', attributes: { 'aria-label': 'Areas' } });
  private readonly onChoose: (area: string) => void;
  private readonly buttons = new Map<string, HTMLElement>();
  private shown = '';

  constructor(onChoose: (area: string) => void) {
    this.onChoose = onChoose;
  }

  /** The buttons stay where the areas and colours do, so that the focus does. */
  show({ themes }: Picture, { ofTheme, shapes, isHighContrast }: Colours, chosen: string | undefined): void {
    const areas = areasOf(themes);
    const first = areas.map((area) => themes.findIndex((theme) => theme.area === area));
    const wanted = JSON.stringify([areas, first.map((theme) => ofTheme[theme]), isHighContrast]);
    if (wanted !== this.shown) {
      this.shown = wanted;
      this.buttons.clear();
      this.root.replaceChildren(
        ...areas.map((area, i) => {
          const button = element(
            'button',
            { onClick: () => this.onChoose(area) },
            swatch(shapes[first[i]!]!, ofTheme[first[i]!]!),
            area,
          );
          this.buttons.set(area, button);
          return element('li', {}, button);
        }),
      );
    }
    for (const [area, button] of this.buttons) button.setAttribute('aria-pressed', String(area === chosen));
    this.root.classList.toggle('choosing', chosen !== undefined);
  }
}
