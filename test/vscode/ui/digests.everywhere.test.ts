import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { windowKind, workbenchSuite } from './workbenchSuite.ts';

const titles = [
  'TideLog: Learned Dictionaries for Compressing Harbour Sensor Streams',
  'Counting Lighthouses from Satellite Images with Few Labels',
  'A Slow Walk through Attention: Reading Transformers One Head at a Time',
];

workbenchSuite('digests', {}, (workbench) => {
  test('a digest gets its language and its outline', async () => {
    await workbench().openFile('alternating.txt');
    await workbench().statusItem('Paper Digest').waitFor();
    const outline = await workbench().expandPane('Outline');
    await eventually(
      'the outline',
      () => workbench().treeLabels(outline),
      (labels) =>
        assert.deepEqual(
          labels.filter((label) => titles.includes(label)),
          titles,
        ),
    );
  });

  if (windowKind === 'restricted') {
    test('the window is in Restricted Mode', async () => {
      await workbench().statusItem('Restricted Mode').waitFor();
    });
  }

  test('the mouse over a title shows the paper', async () => {
    await workbench().hoverText('Lighthouses from');
    await eventually(
      'the hover',
      () => workbench().hover.innerText(),
      (text) => assert.match(text, /Counting Lighthouses[\s\S]*shadows matter more than colour/),
    );
    await workbench().leave();
  });

  test('the breadcrumbs name the paper under the cursor', async () => {
    await workbench().clickText('A Slow Walk');
    await eventually(
      'the breadcrumbs',
      () => workbench().breadcrumbs.allInnerTexts(),
      (crumbs) => assert.ok(crumbs.some((crumb) => crumb.includes('A Slow Walk through Attention'))),
    );
  });

  test('typing a new entry adds it to the outline', async () => {
    await workbench().beginLine();
    await workbench().insert(
      'Mending Nets with Graph Theory\nNets tear where knots are few. We propose an algorithm that finds such places in a drawing of the net, and we show in experiments with fishermen that mending them first halves the work of a season.\n',
    );
    const outline = await workbench().expandPane('Outline');
    await eventually(
      'the outline',
      () => workbench().treeLabels(outline),
      (labels) => assert.ok(labels.includes('Mending Nets with Graph Theory')),
    );
    await workbench().command('File: Revert File');
  });

  test('Go to Symbol in Workspace finds a paper and opens its digest', async () => {
    await workbench().press('Control+T');
    await workbench().quickInputBox.fill('#Ferries');
    await workbench().quickRow('Reinforcement Learning for Ferries').first().click();
    await workbench().editor('cards.txt').waitFor();
    await eventually(
      'the cursor',
      () => workbench().cursorPosition(),
      (position) => assert.match(position, /Ln 29/),
    );
  });
});
