import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openReadme, samplesSearch } from './samples.ts';
import type { Workbench } from './workbench.ts';
import { workbenchSuite } from './workbenchSuite.ts';

const barge = 'Barge: A Second-Order Optimiser That Carries Its Curvature';
const bargeFile = 'inbox november.txt';

workbenchSuite('Go to Paper', { folder: 'samples' }, (workbench, prepare) => {
  const search = samplesSearch();
  prepare(() => openReadme(workbench()));

  test('opens by its keys and lists papers', async () => {
    await workbench().press('Control+K');
    await workbench().press('g');
    await eventually(
      'the rows',
      () => workbench().quickLabels(),
      (labels) => assert.ok(labels.length > 5),
    );
    await workbench().press('Escape');
  });

  test('shows the order of the server, which is not the one that VS Code would make', async () => {
    const hits = await search('learning');
    const titles = hits.map(({ paper }) => paper.readableTitle);
    // VS Code lists the labels that hold the typed text first, those that begin with it before the others, then by alphabet.
    const held = titles.filter((title) => /learning/i.test(title));
    const byVsCode = [...held].sort(
      (a, b) => Number(/^learning/i.test(b)) - Number(/^learning/i.test(a)) || (a < b ? -1 : 1),
    );
    assert.ok(held.length >= 4);
    assert.notDeepEqual(titles.slice(0, held.length), byVsCode);

    await find(workbench(), 'learning');
    await shownTitles(workbench(), titles);
    await workbench().press('Escape');
  });

  for (const query of ['curvature second order', 'gathering at sea', 'promises networks', 'rain gauge', 'barge'])
    test(`shows the server’s order and highlights for: ${query}`, async () => {
      const hits = await search(query);
      await find(workbench(), query);
      await shownTitles(
        workbench(),
        hits.map(({ paper }) => paper.readableTitle),
      );
      const expected = hits.flatMap(({ paper, readableMatches }) =>
        readableMatches.map(([a, b]) => paper.readableTitle.slice(a, b)),
      );
      await eventually(
        'the highlights',
        () => inOrder(workbench(), '.quick-input-list-row:first-child .label-name .highlight'),
        (highlights) => {
          assert.deepEqual(highlights, expected.slice(0, highlights.length));
          assert.equal(highlights.length === 0, expected.length === 0);
        },
      );
      await workbench().press('Escape');
    });

  test('a paper found by its abstract shows the sentence', async () => {
    const query = 'parcel refund checked';
    const hits = await search(query);
    const { sentence = '', sentenceMatches = [] } = hits[0] ?? {};
    assert.match(sentence, /parcel/);
    await find(workbench(), query);
    await eventually(
      'the detail',
      () => workbench().quickRow('Errand').first().innerText(),
      (text) => assert.ok(text.includes(sentence.slice(0, 40))),
    );
    await eventually(
      'the highlights',
      () => workbench().quickRow('Errand').first().locator('.highlight').allTextContents(),
      (highlights) =>
        assert.deepEqual(
          highlights,
          sentenceMatches.map(([a, b]) => sentence.slice(a, b)),
        ),
    );
    assert.ok(sentenceMatches.length >= 2);
    await workbench().press('Escape');
  });

  test('offers operators for a question mark, and their values', async () => {
    await find(workbench(), '?');
    await workbench().quickRow('year:2024').first().waitFor();
    await workbench().quickRow('theme:').first().click();
    const box = workbench().quickInputBox;
    await workbench().quickRow('LLM reasoning').first().waitFor();
    await eventually(
      'the operator',
      () => box.inputValue(),
      (value) => assert.equal(value, 'theme:'),
    );
    await workbench().type('robo');
    await eventually(
      'the first row',
      () => workbench().quickLabels(),
      ([label]) => assert.equal(label, 'Deep RL & robotics'),
    );
    await workbench().press('Enter');
    await eventually(
      'the query',
      () => box.inputValue(),
      (value) => assert.equal(value, 'theme:deep-rl-robotics '),
    );
    const hits = await search('theme:deep-rl-robotics ');
    await shownTitles(
      workbench(),
      hits.map(({ paper }) => paper.readableTitle),
    );
    await workbench().press('Escape');
  });

  test('says that nothing matches, and Enter there does nothing', async () => {
    await find(workbench(), 'zzqx');
    await workbench().quickRow('No paper matches “zzqx”').waitFor();
    await workbench().press('Enter');
    assert.ok(await workbench().quickInput.isVisible());
    await workbench().press('Escape');
  });

  test('previews what one moves to, and Escape brings back the editor as it was', async () => {
    await workbench().tab('README.md').click();
    await workbench().goToLine(3, 2);
    await find(workbench(), 'learning');
    await workbench().quickRow('Deep RL').first().waitFor(); // themes come last
    assert.equal(await workbench().tab(bargeFile).count(), 0);
    await workbench().press('ArrowDown');
    await eventually(
      'the tabs',
      () => workbench().page.locator('.tabs-container .tab').count(),
      (count) => assert.equal(count, 2),
    );
    await workbench().press('Escape');
    await eventually(
      'the tabs',
      () => workbench().page.locator('.tabs-container .tab').allInnerTexts(),
      (tabs) =>
        assert.deepEqual(
          tabs.map((tab) => tab.replaceAll(/\s/g, '')),
          ['README.md'],
        ),
    );
    await eventually(
      'the cursor',
      () => workbench().cursorPosition(),
      (position) => assert.equal(position, 'Ln 3, Col 2'),
    );
  });

  test('opens the chosen paper at its title, and lists it first the next time', async () => {
    await find(workbench(), 'barge curvature');
    await workbench().quickRow(barge).first().waitFor();
    await workbench().press('Enter');
    await eventually(
      'the line of the cursor',
      () => workbench().page.locator('.editor-group-container.active .view-lines').innerText(),
      (text) => assert.ok(text.replaceAll('\u00a0', ' ').includes(barge)),
    );
    await find(workbench(), '');
    await eventually(
      'the first row',
      () => workbench().page.locator('.quick-input-list .monaco-list-row[data-index="0"]').innerText(),
      (text) => assert.ok(text.includes(barge) && text.includes('recently visited')),
    );
    await workbench().press('Escape');
  });

  test('opens to the side by Ctrl+Enter', async () => {
    await workbench().tab('README.md').click();
    await find(workbench(), 'driftwood');
    await workbench().quickRow('Driftwood').first().waitFor();
    await workbench().press('Control+Enter');
    await eventually(
      'editor groups',
      () => workbench().page.locator('.editor-group-container').count(),
      (count) => assert.equal(count, 2),
    );
    await workbench().command('View: Close All Editors');
  });

  test('copies the cite key by the button of a row', async () => {
    await find(workbench(), 'driftwood');
    const row = workbench().quickRow('Driftwood').first();
    await row.hover();
    await row.locator('.action-label[aria-label^="Copy Cite Key"]').click();
    await eventually(
      'the clipboard',
      () => workbench().clipboard(),
      (text) => assert.equal(text, 'driftwood'),
    );
    await workbench().press('Escape');
  });
});

/** Opens the list by the palette and types. */
async function find(workbench: Workbench, query: string): Promise<void> {
  await workbench.command('Literature Notes: Go to Paper');
  await workbench.page.locator('.quick-input-box input[placeholder^="Words in any order"]').waitFor();
  await workbench.type(query);
}

/** Waits until the rows in sight are the first of these titles, in this order. */
async function shownTitles(workbench: Workbench, titles: readonly string[]): Promise<void> {
  await eventually(
    'the rows',
    () => inOrder(workbench, '.quick-input-list-row:first-child .label-name'),
    (labels) => {
      assert.ok(labels.length > 0);
      assert.deepEqual(labels, titles.slice(0, labels.length));
      assert.ok(labels.length >= Math.min(titles.length, 6));
    },
  );
}

/** Texts of a part of each row in sight, from top to bottom. */
function inOrder(workbench: Workbench, part: string): Promise<string[]> {
  return workbench.quickRows.evaluateAll((rows, selector) => {
    const index = (row: Element) => Number(row.getAttribute('data-index'));
    const sorted = [...rows].sort((a, b) => index(a) - index(b));
    return sorted.flatMap((row) => [...row.querySelectorAll(selector)].map((element) => element.textContent ?? ''));
  }, part);
}
