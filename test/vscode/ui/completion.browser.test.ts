import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openReadme, samplesSearch } from './samples.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('completion', { folder: 'samples' }, (workbench, prepare) => {
  const search = samplesSearch();
  prepare(() => openReadme(workbench()));

  /** Waits until the papers suggested are those that the search finds for a query, in its order. */
  const suggested = async (query: string) => {
    const hits = await search(query);
    await eventually(
      'the suggestions',
      () => workbench().suggestions(),
      (labels) => {
        assert.ok(labels.length >= Math.min(hits.length, 5));
        assert.deepEqual(labels, hits.map(({ paper }) => paper.readableTitle).slice(0, labels.length));
      },
    );
  };
  const lastLine = async (text: string) =>
    eventually(
      'the line',
      async () => (await workbench().visibleLines()).filter((line) => line.trim() !== '').at(-1),
      (line) => assert.equal(line, text),
    );

  test('@ in brackets suggests papers by several words, in the order of the search', async () => {
    await workbench().beginLine();
    await workbench().typeCalmly('See [@');
    await eventually(
      'any papers',
      () => workbench().suggestions(),
      (labels) => assert.ok(labels.length > 3),
    );
    await workbench().typeCalmly('second');
    await suggested('second');
    await workbench().typeCalmly(' order curv');
    await suggested('second order curv');
    await workbench().press('Enter');
    await lastLine('See [@barge]');
  });

  test('the list shows the abstract of the paper in it', async () => {
    await workbench().typeCalmly('; ');
    await workbench().typeCalmly('@grok');
    await suggested('grok');
    const details = workbench().page.locator('.suggest-details-container:visible');
    await eventually(
      'the details',
      async () => {
        // While the list is made anew, the keys ask for the list alone.
        if (!(await details.isVisible())) await workbench().press('Control+Space');
        await details.waitFor({ timeout: 3000 });
        return details.innerText({ timeout: 1000 });
      },
      (text) => assert.match(text, /Grokking as Borrowing/),
    );
    await workbench().press('Control+Space');
    await workbench().press('Escape');
    await workbench().press('Escape');
  });

  test('wiki links keep the brackets that the editor has closed', async () => {
    await workbench().beginLine();
    await workbench().typeCalmly('About [[rain gau');
    await suggested('rain gau');
    await workbench().press('Enter');
    await lastLine('About [[raingauge-ts]]');
  });
});
