import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

const settings = { 'litnotes.themesView.followCursor': false };

workbenchSuite('literature note', { folder: 'samples', settings }, (workbench, prepare) => {
  const row = (label: string) =>
    workbench().page.locator('.part.sidebar .monaco-list-row').filter({ hasText: label }).first();
  const open = 'Literature Notes: Open or Create Literature Note';

  prepare(async () => {
    await workbench().openFile('README.md');
    await workbench().statusItem('papers').waitFor();
    await workbench().showView('Literature Notes');
    await workbench().command('Literature Notes: Group by Digest');
    await workbench().expandRow(row('inbox november.txt'));
  });

  test('is made from the template where there is none, and the tree says that it is there', async () => {
    await workbench().contextMenu(row('RainGauge-TS'), 'Open or Create Literature Note');
    await workbench().editor('raingauge-ts.md').waitFor();
    await eventually(
      'the note',
      () => workbench().visibleLines(),
      (lines) => {
        assert.ok(lines.some((line) => line.startsWith('# RainGauge-TS: Probabilistic')));
        assert.ok(lines.some((line) => line.startsWith('> ')));
      },
    );
    await workbench().press('Control+Home');
    await eventually(
      'its front matter',
      () => workbench().visibleLines(),
      (lines) => assert.deepEqual(lines.slice(0, 2), ['---', 'citekey: raingauge-ts']),
    );
    await eventually(
      'the row',
      () => row('RainGauge-TS').innerText(),
      (text) => assert.match(text, /has note/),
    );
  });

  test('is opened, not made again, where there is one: also for the citation under the cursor', async () => {
    await workbench().beginLine();
    await workbench().type('Mine, on @raingauge-ts.');
    await workbench().press('Control+S');
    await workbench().openFile('README.md');
    await workbench().beginLine();
    await workbench().type('See @raingauge-ts');
    await workbench().command(open);
    await workbench().editor('raingauge-ts.md').waitFor();
    await eventually(
      'the note',
      async () => (await workbench().visibleLines()).at(-1),
      (line) => assert.match(line ?? '', /^Mine, on @raingauge-ts\./),
    );
  });

  test('is found by a list where the cursor is on no paper', async () => {
    await workbench().clickText('## Notes');
    await workbench().command(open);
    await workbench().quickInputBox.waitFor();
    await workbench().type('barge curvature');
    await workbench().quickRow('Barge').first().waitFor();
    await workbench().press('Enter');
    await workbench().editor('barge.md').waitFor();
  });
});
