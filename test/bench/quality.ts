import fs from 'node:fs';
import path from 'node:path';
import { relatedFigures } from '../features/relatedFigures.ts';
import { shared } from '../root.ts';
import { formulaFigures } from '../text/readableFigures.ts';
import { groupFigures } from '../themes/groupFigures.ts';
import { themeFigures } from '../themes/themeFigures.ts';
import type { Row } from './row.ts';

/** How right themes are and how much of the formula debris is repaired, on labelled papers, digests and corpus. */
export function qualityRows(): Row[] {
  return shared ? [...themeRows(shared), ...groupRows(shared), ...relatedRows(shared), ...formulaRows(shared)] : [];
}

function themeRows(folder: string): Row[] {
  const themes = themeFigures(folder);
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

function groupRows(folder: string): Row[] {
  return groupFigures(folder, ['math', 'physics', 'cond-mat', 'q-bio', 'stat', 'q-fin', 'astro-ph']).flatMap(
    ({ field, papers, groups, grouped, moved }): Row[] => [
      {
        what: `groups, ${field}: share of Other in a group`,
        value: grouped,
        unit: '',
        note: `${groups} groups of ${papers} papers`,
      },
      { what: `groups, ${field}: moved when 5 % are added`, value: moved, unit: '', note: 'to or from no group, too' },
    ],
  );
}

function relatedRows(folder: string): Row[] {
  const { papers, primary, any } = relatedFigures(folder);
  return [
    {
      what: 'related: same primary theme, first five',
      value: primary,
      unit: '',
      note: `of ${papers} labelled papers; wanted ≥ 0.57`,
    },
    { what: 'related: any theme shared, first five', value: any, unit: '', note: 'wanted ≥ 0.8' },
  ];
}

function formulaRows(folder: string): Row[] {
  const digests = path.join(folder, 'digests');
  const lines = fs
    .readdirSync(digests)
    .flatMap((file) => fs.readFileSync(path.join(digests, file), 'utf8').split('\n'));
  const { debris, repaired, plainWordsChanged } = formulaFigures(lines);
  return [
    { what: 'formulas: debris repaired', value: repaired / debris, unit: '', note: `${repaired} of ${debris} places` },
    { what: 'formulas: plain words changed', value: plainWordsChanged.length, unit: '', note: 'wanted 0' },
  ];
}
