import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openReadme } from './samples.ts';
import { workbenchSuite } from './workbenchSuite.ts';

/** How a note may write of a paper, where the mouse rests in it, the paper's title, and why it is shown. */
const citations: readonly (readonly [written: string, at: string, title: RegExp, reason: string])[] = [
  ['[@raingauge-ts]', 'raingauge-ts', /RainGauge-TS: /, 'Found by its key'],
  ['arXiv:2508.99013', '2508.99013', /RainGauge-TS: /, 'Found by its arXiv id'],
  [
    'https://github.com/example-lab/pebblesplat',
    'example-lab',
    /PebbleSplat: /,
    'Found by a link that stands in its abstract',
  ],
  ['*Straight Paths From Crooked Couplings*', 'Crooked', /Flow Matching on a Budget/, 'Found by its title'],
  ['HedgeSeg', 'HedgeSeg', /HedgeSeg: /, 'Found by its name, HedgeSeg'],
];

workbenchSuite('hovers of citations', { folder: 'samples' }, (workbench) => {
  test('every form of citation shows its paper and says why', async () => {
    await openReadme(workbench());
    await workbench().beginLine();
    await workbench().insert(`${citations.map(([written]) => written).join('\n')}\n`);
    for (const [, at, title, reason] of citations) {
      await workbench().hoverText(at);
      await eventually(
        `the hover of ${at}`,
        () => workbench().hover.innerText(),
        (shown) => {
          assert.match(shown, title);
          assert.ok(shown.includes(reason), shown);
        },
      );
      await workbench().leave();
    }
  });
});
