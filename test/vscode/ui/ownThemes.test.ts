import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

const moved = 'Backtrack-and-Forth';
const left = 'Count Twice, Answer Once';

workbenchSuite('Own themes', { folder: 'samples', viewport: { width: 1400, height: 1200 } }, (workbench, prepare) => {
  const pane = () => workbench().pane('Papers').first();
  const row = (label: string) => workbench().treeRow(pane(), label);
  const labels = () => workbench().treeLabels(pane());
  const fileLines = async () => (await workbench().visibleLines()).map((line) => line.replaceAll('\u00a0', ' '));
  const eventuallyIn = (theme: string, paper: string) =>
    eventually(`${paper} in ${theme}`, labels, (shown) => {
      const papers = shown.slice(shown.indexOf(theme) + 1);
      assert.ok(shown.includes(theme), `no ${theme}`);
      assert.ok(papers[0]?.startsWith(paper) || papers[1]?.startsWith(paper), papers.slice(0, 3).join());
    });
  const answer = async (text: string) => {
    await workbench().quickInputBox.waitFor();
    await workbench().quickInputBox.fill(text);
    await workbench().press('Enter');
  };

  prepare(async () => {
    await workbench().showView('Literature Notes');
    await row('LLM reasoning').waitFor();
    await workbench().expandRow(row('LLM reasoning'));
    await row(moved).waitFor();
  });

  test('Why This Theme? shows the terms with their scores, and the runners-up', async () => {
    await workbench().contextMenu(row(moved), 'Why This Theme?');
    const first = workbench().quickRows.first();
    await first.filter({ hasText: 'LLM reasoning' }).waitFor();
    assert.match((await first.textContent()) ?? '', /mathematical reasoning \d\.\d/);
    assert.ok((await workbench().quickRows.count()) > 2);
    await workbench().press('Escape');
  });

  test('Move to Theme makes the file and moves the paper', async () => {
    await workbench().contextMenu(row(moved), 'Move to Theme');
    await workbench().quickRow('New Theme').waitFor();
    await answer('Continual learning');
    await eventually('the tree', labels, (shown) => assert.ok(!shown.some((label) => label.startsWith(moved))));
    await workbench().command('Literature Notes: Open Themes File');
    await eventually('the file', fileLines, (lines) => {
      assert.ok(lines.some((line) => line.includes('{ "theme": "Continual learning", "title": "Backtrack-and-Forth')));
    });
  });

  test('similar papers are offered, and moved only when chosen', async () => {
    await workbench().notification('similar paper');
    assert.ok((await labels()).some((label) => label.startsWith(left)));
  });

  test('New Theme from Selection takes several papers, and a rename follows', async () => {
    await workbench().contextMenu(row(left), 'New Theme from Selection');
    await answer('Check Marks');
    await workbench().quickRows.first().waitFor();
    await workbench().press('Enter');
    await workbench().expandRow(row('Check Marks'));
    await eventuallyIn('Check Marks', left);
    await workbench().contextMenu(row('Check Marks'), 'Rename Theme');
    await answer('Tick Marks');
    await row('Tick Marks').waitFor();
    await workbench().expandRow(row('Tick Marks'));
    await eventuallyIn('Tick Marks', left);
  });

  test('Show Hidden Theme brings a theme back', async () => {
    await workbench().contextMenu(row('Speech, audio & music'), 'Hide Theme');
    await eventually('the tree', labels, (shown) => assert.ok(!shown.includes('Speech, audio & music')));
    await workbench().command('Literature Notes: Show Hidden Theme');
    await workbench().quickRow('Speech, audio & music').waitFor();
    await workbench().press('Enter');
    await eventually('the tree', labels, (shown) => assert.ok(shown.includes('Speech, audio & music')));
  });

  test('a hidden theme is gone, and an undo in the file brings it back', async () => {
    await workbench().contextMenu(row('Speech, audio & music'), 'Hide Theme');
    await eventually('the tree', labels, (shown) => assert.ok(!shown.includes('Speech, audio & music')));
    await workbench().command('Literature Notes: Open Themes File');
    await eventually('the file', fileLines, (lines) =>
      assert.ok(lines.some((line) => line.includes('"hidden": true'))),
    );
    await workbench().activeEditor.click();
    await workbench().press('ControlOrMeta+Z');
    await eventually('the tree', labels, (shown) => assert.ok(shown.includes('Speech, audio & music')));
  });

  test('a hand edit shows at once, and a mistake where it stands', async () => {
    await workbench().press('ControlOrMeta+A');
    await workbench().insert(
      '{ "themes": { "LLM reasoning": { "label": "Reason" } }, "papers": { "nobody": "Other" } }',
    );
    await row('Reason').waitFor();
    await eventually(
      'the mistake',
      () => workbench().squiggles.count(),
      (count) => assert.ok(count > 0),
    );
  });
});
