import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { openReadme } from './samples.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Cited By view', { folder: 'samples' }, (workbench, prepare) => {
  const pane = () => workbench().pane('Cited By');
  const eventuallyLabels = (check: (labels: string[]) => void) =>
    eventually('the rows', () => workbench().treeLabels(pane()), check);

  prepare(async () => {
    await openReadme(workbench());
    await workbench().showView('Literature Notes');
    await workbench().expandPane('Cited By');
  });

  test('says what it is for while no paper was chosen', async () => {
    await pane().getByText('the notes that mention it appear here').waitFor();
  });

  test('lists the notes that mention the paper under the cursor, with the lines, and follows', async () => {
    await workbench().beginLine();
    await workbench().type('See @barge');
    await eventuallyLabels((labels) => {
      assert.ok(labels.includes('README.md') && labels.includes('optimisers reading group.md'));
      assert.ok(labels.includes('See @barge'));
      assert.ok(labels.some((label) => label.startsWith('We started from @barge')));
    });
    await workbench().type(' and @raingauge-ts');
    await eventuallyLabels((labels) => {
      assert.ok(labels.includes('sensors project.md') && !labels.includes('optimisers reading group.md'));
    });
  });

  test('a click on a line opens it', async () => {
    await workbench().treeRow(pane(), 'The closest work').click();
    await workbench().editor('sensors project.md').waitFor();
    await eventually(
      'the cursor',
      () => workbench().cursorPosition(),
      (position) => assert.match(position, /^Ln 7,/),
    );
  });

  test('says that nobody mentions a paper', async () => {
    await workbench().command('Literature Notes: Filter Papers');
    await workbench().quickInputBox.waitFor();
    await workbench().type('auctions after dark');
    await workbench().press('Enter');
    await workbench().treeRow(workbench().pane('Papers'), 'Auctions').click();
    await pane().getByText('No note mentions this paper yet.').waitFor();
  });
});
