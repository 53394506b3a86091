import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

const digest = 'inbox november.txt';
const grokking = 'Grokking as Borrowing';

workbenchSuite('Papers view', { folder: 'samples', viewport: { width: 1400, height: 1200 } }, (workbench, prepare) => {
  const rows = () => workbench().page.locator('.part.sidebar .monaco-list-row');
  const row = (label: string) => rows().filter({ hasText: label }).first();
  const indexed = (part: string) =>
    rows().evaluateAll(
      (elements, selector) =>
        elements
          .map(
            (element) =>
              [Number(element.getAttribute('data-index')), element.querySelector(selector)?.textContent ?? ''] as const,
          )
          .sort(([a], [b]) => a - b)
          .map(([, text]) => text),
      part,
    );
  const eventuallyRows = (check: (labels: string[]) => void) =>
    eventually('the rows', () => indexed('.label-name'), check);
  const first = () => workbench().page.locator('.part.sidebar .monaco-list-row[data-index="0"]');
  const selected = () => rows().and(workbench().page.locator('.selected')).locator('.label-name').allTextContents();

  prepare(async () => {
    await workbench().showView('Literature Notes');
    await first().waitFor();
  });

  test('groups papers by area and theme, with counts', async () => {
    const counts = await indexed('.label-description');
    assert.ok(counts.length > 4);
    for (const count of counts) assert.match(count, /^\d+$/);
    assert.equal(await first().getAttribute('aria-expanded'), 'true');
  });

  test('is grouped by digest, where a digest lists its papers in order of their titles', async () => {
    await workbench().command('Literature Notes: Group by Digest');
    await eventuallyRows((shown) => assert.equal(shown.length, 3));
    await workbench().expandRow(row(digest));
    await eventuallyRows((shown) => {
      const papers = shown.slice(shown.indexOf(digest) + 1);
      assert.ok(papers.length > 10);
      assert.deepEqual(papers, [...papers].sort());
    });
  });

  test('a click opens a paper at its title', async () => {
    await row(grokking).click();
    await workbench().editor(encodeURI(digest)).or(workbench().editor(digest)).first().waitFor();
    await eventually(
      'the cursor',
      () => workbench().cursorPosition(),
      (position) => assert.equal(position, 'Ln 13, Col 1'),
    );
  });

  test('Enter opens the row that the keyboard is on', async () => {
    await row(grokking).click();
    await workbench().press('ArrowDown');
    await workbench().press('Enter');
    await eventually(
      'the cursor',
      () => workbench().cursorPosition(),
      (position) => assert.notEqual(position, 'Ln 13, Col 1'),
    );
  });

  test('the mouse over a paper shows its abstract', async () => {
    const tooltip = workbench().page.locator('.workbench-hover-container .monaco-hover:visible');
    await eventually(
      'the tooltip',
      async () => {
        await row('Gaitfold').hover(); // a row that was just clicked shows none before the mouse was elsewhere
        await row(grokking).hover();
        await tooltip.waitFor({ timeout: 3000 }).catch(() => {});
        return tooltip.innerText({ timeout: 1000 }).catch(() => '');
      },
      (text) => assert.match(text, /first memorise and much later generalise[\s\S]*𝒪\(n log n\)/),
    );
    await workbench().page.mouse.move(900, 500);
  });

  test('a paper is copied as an entry of a BibTeX file', async () => {
    await workbench().contextMenu(row(grokking), 'Copy BibTeX');
    await eventually(
      'the clipboard',
      () => workbench().clipboard(),
      (text) =>
        assert.match(text, /^% To be added: .*\n@misc\{[a-z0-9-]+,\n {2}title = \{Grokking as Borrowing: [^\n]+\},?\n/),
    );
  });

  test('title and key are copied by the icons of a row', async () => {
    await (await workbench().rowAction(row(grokking), 'Copy Title')).click();
    await eventually(
      'the clipboard',
      () => workbench().clipboard(),
      (text) => assert.equal(text, 'Grokking as Borrowing: Delayed Generalisation From Shared Circuits'),
    );
    await (await workbench().rowAction(row(grokking), 'Copy Cite Key')).click();
    await eventually(
      'the clipboard',
      () => workbench().clipboard(),
      (text) => assert.match(text, /^[a-z][a-z0-9-]+$/),
    );
  });

  test('the context menu leads to all entries of a paper', async () => {
    await workbench().contextMenu(row('RainGauge-TS'), 'Go to Occurrences');
    const peek = workbench().page.locator('.peekview-widget');
    await peek.waitFor();
    await eventually(
      'its references',
      () => peek.locator('.ref-tree .monaco-list-row').allInnerTexts(),
      (shown) => assert.ok(shown.length >= 3),
    );
    await workbench().press('Escape');
  });

  test('the row of the paper under the cursor is selected', async () => {
    await workbench().command('View: Close All Editors');
    await row(grokking).click();
    await workbench().clickText('Grokking as');
    await workbench().goToLine(32);
    await eventually('the selected row', selected, (shown) => assert.match(shown.join(), /^Errand/));
  });

  test('of a paper in several digests the row of the digest in the editor is selected', async () => {
    await workbench().goToLine(123);
    await eventually('the selected row', selected, (shown) => assert.match(shown.join(), /^Village Graphs/));
    const digestAbove = await rows().evaluateAll((elements) => {
      const index = (element: Element) => Number(element.getAttribute('data-index'));
      const chosen = index(elements.find((element) => element.matches('.selected'))!);
      const above = elements.filter((one) => one.getAttribute('aria-level') === '1' && index(one) < chosen);
      return above.sort((a, b) => index(b) - index(a))[0]?.querySelector('.label-name')?.textContent;
    });
    assert.equal(digestAbove, digest);
  });

  test('a filter shows what matches while it is typed, with highlights, and can be cleared', async () => {
    await workbench().command('Literature Notes: Filter Papers');
    await workbench().page.locator('.quick-input-box input[placeholder^="Words"]').waitFor();
    await workbench().type('village graphs');
    await eventuallyRows((shown) =>
      assert.ok(shown.some((label) => label.startsWith('Village Graphs')) && shown.length < 12),
    );
    await workbench().press('Enter');
    await workbench()
      .page.getByText(/^Filter “village graphs”: \d+ entries$/)
      .waitFor();
    await workbench().command('Literature Notes: Clear Filter');
    await eventuallyRows((shown) => assert.ok(shown.length > 12));
  });

  test('Escape brings the former filter back', async () => {
    await workbench().command('Literature Notes: Filter Papers');
    await workbench().page.locator('.quick-input-box input[placeholder^="Words"]').waitFor();
    await workbench().type('zzqx');
    await workbench().page.getByText('No paper matches the filter.').waitFor();
    await workbench().press('Escape');
    await eventuallyRows((shown) => assert.ok(shown.length > 12));
  });

  test('an edit of a digest shows, and what was open stays open', async () => {
    await workbench().expandRow(row(digest));
    await row(grokking).click();
    await workbench().beginLine();
    await workbench().insert(
      '\nAardvarks on Ice: Sliding Window Attention at the Zoo\n\nAnimals that slide teach models to look ahead. We propose an attention window that slides as fast as its animal, and we show in experiments at eleven zoos that it needs half the memory of strong baselines.\n',
    );
    await eventuallyRows((shown) => {
      assert.ok(shown.some((label) => label.startsWith('Aardvarks on Ice')));
      assert.ok(shown.some((label) => label.startsWith(grokking)));
    });
    await workbench().command('File: Revert File');
    await eventuallyRows((shown) => assert.ok(!shown.some((label) => label.startsWith('Aardvarks on Ice'))));
  });

  test('is grouped by date, years before months', async () => {
    await workbench().command('Literature Notes: Group by Date');
    await eventuallyRows((shown) => assert.match(shown[0] ?? '', /^20\d\d$/));
    await workbench().expandRow(first());
    await eventuallyRows((shown) => assert.match(shown[1] ?? '', /^[A-Z][a-z]+$/));
  });

  test('is grouped by citation, where the most cited paper comes first', async () => {
    await workbench().command('Literature Notes: Group by Citation');
    await eventuallyRows((shown) => assert.deepEqual(shown.slice(0, 2), ['Cited', 'Not yet cited']));
    await workbench().expandRow(first());
    await eventually(
      'the facts',
      () => indexed('.label-description'),
      (shown) => assert.match(shown[1] ?? '', /in [2-9] notes/),
    );
    await workbench().expandRow(row('Not yet cited'));
    await eventuallyRows((shown) => {
      const below = shown.slice(shown.indexOf('Not yet cited') + 1);
      assert.deepEqual(below.slice(0, 2), ['Generative & vision', 'Diffusion & flow generative models']); // more are out of sight
    });
  });
});
