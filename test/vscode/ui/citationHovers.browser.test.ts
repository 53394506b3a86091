import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

/** What the mouse rests on in a note → the paper shown, and why. */
const notes: readonly (readonly [file: string, ...citations: (readonly [string, RegExp, string])[]])[] = [
  [
    'to read.txt',
    ['example-lab/pebblesplat', /PebbleSplat: /, 'Found by a link that stands in its abstract'],
    ['HedgeSeg', /HedgeSeg: /, 'Found by its name, HedgeSeg'],
    ['Crooked Couplings', /Flow Matching on a Budget/, 'Found by its title'],
  ],
  [
    'sensors project.md',
    ['raingauge-ts', /RainGauge-TS: /, 'Found by its key'],
    ['2508.99013', /RainGauge-TS: /, 'Found by its arXiv id'],
  ],
];

workbenchSuite('hovers of citations', { folder: 'samples' }, (workbench) => {
  for (const [file, ...citations] of notes) {
    test(`${file}: every form of citation shows its paper and says why`, async () => {
      await workbench().openFile(file);
      await workbench().statusItem('papers').waitFor();
      for (const [text, title, reason] of citations) {
        await workbench().hoverText(text);
        await eventually(
          `the hover of ${text}`,
          () => workbench().hover.innerText(),
          (shown) => {
            assert.match(shown, title);
            assert.ok(shown.includes(reason), shown);
          },
        );
        await workbench().leave();
      }
    });
  }
});
