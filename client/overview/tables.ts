/** The same numbers as tables, for those who would rather read, or listen. */
import type { Picture } from '../src/views/overviewMessages.ts';
import { element, type Made } from './elements.ts';
import { groupRows } from './rows.ts';
import { periodName, type Selection } from './selection.ts';

/** Tables of themes over time, of the groups of *Other* and of digests by themes; each row's name chooses its papers. */
export function tables(picture: Picture, onChoose: (selection: Selection, event: MouseEvent) => void): HTMLElement {
  const { themes, groups, periods, digests } = picture;
  const hasDates = periods.labels.length > 0;
  const dateHeads = hasDates ? [...periods.labels.map(periodName), 'No date'] : [];
  const dated = (count: number, byPeriod: readonly number[]) => (hasDates ? [...byPeriod, count - sum(byPeriod)] : []);
  return element(
    'div',
    { class: 'tables' },
    table(
      'Themes',
      ['Theme', 'Area', 'Papers', ...dateHeads],
      themes.map(({ label, area, count }, theme) => ({
        name: label,
        cells: [area ?? '', count, ...dated(count, periods.counts[theme]!)],
        onChoose: (event) => onChoose({ theme }, event),
      })),
    ),
    ...(groups.length === 0
      ? []
      : [
          table(
            'Groups of Other',
            ['Group', 'Papers', ...dateHeads],
            groupRows(picture).map(({ label, count, byPeriod, choice }) => ({
              name: label,
              cells: [count, ...dated(count, byPeriod)],
              onChoose: (event) => onChoose(choice, event),
            })),
          ),
        ]),
    table(
      'Digests',
      ['Digest', 'Papers', ...themes.map(({ label }) => label)],
      digests.map(({ label, counts, papers }, digest) => ({
        name: label,
        cells: [papers.length, ...counts],
        onChoose: (event) => onChoose({ digest }, event),
      })),
    ),
  );
}

interface Row {
  readonly name: string;
  readonly cells: readonly (string | number)[];
  readonly onChoose: (event: MouseEvent) => void;
}

function table(caption: string, heads: readonly string[], rows: readonly Row[]): HTMLElement {
  const made = (text: string | number | undefined): Made => (typeof text === 'string' ? { class: 'text' } : {});
  const head = heads.map((name, i) =>
    element('th', { ...made(rows[0]?.cells[i - 1]), attributes: { scope: 'col' } }, name),
  );
  const body = rows.map(({ name, cells, onChoose }) =>
    element(
      'tr',
      {},
      element('th', { attributes: { scope: 'row' } }, element('button', { onClick: onChoose }, name)),
      ...cells.map((cell) => element('td', cell === 0 ? { class: 'none' } : made(cell), cell.toLocaleString('en'))),
    ),
  );
  return element(
    'div',
    { class: 'scrolled', attributes: { role: 'region', 'aria-label': caption, tabindex: '0' } },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
