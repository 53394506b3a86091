import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

const note = 'README.md';

const settings = { 'litnotes.themesView.followCursor': false };

workbenchSuite('citing', { folder: 'samples', settings }, (workbench, prepare) => {
  const lastLine = async () => (await workbench().visibleLines()).at(-1) ?? '';
  const eventuallyLast = (check: (line: string) => void) => eventually('the last line', lastLine, check);
  const row = (label: string) =>
    workbench().page.locator('.part.sidebar .monaco-list-row').filter({ hasText: label }).first();

  prepare(async () => {
    await workbench().openFile(note);
    await workbench().statusItem('papers').waitFor();
    await workbench().showView('Literature Notes');
    await workbench().command('Literature Notes: Group by Digest');
    await workbench().expandRow(row('inbox november.txt'));
  });

  test('the keys of Insert Citation list papers, and Enter cites one', async () => {
    await workbench().beginLine();
    await workbench().press('Control+K');
    await workbench().press('q');
    await workbench().quickInputBox.waitFor();
    await workbench().type('curvature second order');
    await workbench().quickRow('Barge').first().waitFor();
    await workbench().press('Enter');
    await eventuallyLast((line) => assert.equal(line, '[@barge]'));
    await workbench().press('ArrowLeft');
    await workbench().command('Literature Notes: Insert Citation');
    await workbench().quickInputBox.waitFor();
    await workbench().type('rain gauges');
    await workbench().quickRow('RainGauge').first().waitFor();
    await workbench().press('Enter');
    await eventuallyLast((line) => assert.equal(line, '[@barge; @raingauge-ts]'));
  });

  test('Go to Paper cites by an icon, in the note that it was opened over', async () => {
    await workbench().beginLine();
    await workbench().command('Literature Notes: Go to Paper');
    await workbench().quickInputBox.waitFor();
    await workbench().type('grokking');
    await workbench().quickRow('Grokking').first().hover();
    await workbench().quickRow('Grokking').first().locator('.action-label[aria-label^="Insert Citation"]').click();
    await eventuallyLast((line) => assert.match(line, /^\[@grokking[a-z-]*\]$/));
  });

  test('a row of the Papers view cites at the cursor', async () => {
    await workbench().beginLine();
    await workbench().type('So ');
    await (await workbench().rowAction(row('Grokking as'), 'Insert Citation')).click();
    await eventuallyLast((line) => assert.match(line, /^So \[@grokking[a-z-]*\]$/));
    await workbench().type('!');
    await eventuallyLast((line) => assert.match(line, /\]!$/));
  });

  test('a row can be dragged into the note', async () => {
    await workbench().beginLine();
    const cited = /\[@grokking[a-z-]*\]/;
    // Made of single movements of the mouse, a drag is lost when the window has something else to do.
    for (let tries = 0; tries < 4 && !cited.test(await lastLine()); tries++) {
      const cursor = workbench().activeEditor.locator('.cursors-layer .cursor').first();
      await workbench().dragWithShift(row('Grokking as'), (await cursor.boundingBox())!);
      await workbench().drop();
      await eventually('the drop', lastLine, (line) => assert.match(line, cited), 4000).catch(() => {});
    }
    assert.match(await lastLine(), cited);
  });

  test('a pasted link stays a link, and the menu at it makes a citation of it', async () => {
    await workbench().beginLine();
    const link = 'https://arxiv.org/abs/2508.99013';
    await workbench().page.evaluate((text) => navigator.clipboard.writeText(text), link);
    await workbench().press('Control+V');
    await eventuallyLast((line) => assert.ok(line.includes(link)));
    const widget = workbench().page.locator('.post-edit-widget');
    await widget.waitFor();
    await widget.click();
    await workbench().page.getByText('Insert Citation of raingauge-ts').click();
    await eventuallyLast((line) => assert.equal(line, '[@raingauge-ts]'));
  });
});
