import { shared } from '../root.ts';
import { themeFigures } from '../themes/themeFigures.ts';
import type { Row } from './row.ts';

/** How right themes are, on labelled papers and on the corpus. */
export function qualityRows(): Row[] {
  if (!shared) return [];
  const themes = themeFigures(shared);
  return [
    {
      what: 'themes: primary theme right',
      value: themes.primary,
      unit: '',
      note: `of ${themes.labelled} labelled papers; wanted ≥ 0.78`,
    },
    { what: 'themes: primary or secondary right', value: themes.either, unit: '', note: 'wanted ≥ 0.89' },
    { what: 'themes: labelled papers in Other', value: themes.other, unit: '', note: 'wanted ≤ 0.05' },
    {
      what: 'themes: primary right, older papers',
      value: themes.corpusPrimary,
      unit: '',
      note: `of ${themes.corpusLabelled} papers of the corpus`,
    },
    {
      what: 'themes: mathematics and physics in Other',
      value: themes.outsideInOther,
      unit: '',
      note: `of ${themes.outside}; wanted ≥ 0.6`,
    },
    { what: 'themes: a paper', value: themes.microsecondsPerPaper, unit: 'µs' },
  ];
}
