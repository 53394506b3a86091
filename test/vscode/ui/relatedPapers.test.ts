import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

const digest = 'inbox november.txt';

workbenchSuite(
  'Related Papers',
  { folder: 'samples', viewport: { width: 1400, height: 1200 } },
  (workbench, prepare) => {
    const pane = () => workbench().pane('Related Papers');
    const rows = () => workbench().treeRows(pane());
    const labels = () => workbench().treeLabels(pane());
    const papersRow = (label: string) => workbench().treeRow(workbench().pane('Papers').first(), label);

    prepare(async () => {
      await workbench().showView('Literature Notes');
      await papersRow('').waitFor();
      await workbench().command('Literature Notes: Group by Digest');
      await workbench().expandRow(papersRow(digest));
    });

    test('says what it is for while no paper is chosen', async () => {
      await workbench().expandPane('Related Papers');
      await pane().getByText('the papers most like it appear here').waitFor();
    });

    test('follows the paper selected in the tree, and says what each paper shares with it', async () => {
      await papersRow('Grokking as Borrowing').click();
      await eventually('the related papers', labels, (shown) => {
        assert.ok(shown.length > 2);
        assert.ok(!shown.some((label) => label.startsWith('Grokking as Borrowing')));
      });
      await eventually(
        'what the first shares',
        () => rows().first().locator('.label-description').textContent(),
        (shared) => assert.match(shared ?? '', /\p{L}{3}/u),
      );
    });

    test('a click opens a related paper and leaves the list as it is', async () => {
      const before = await labels();
      await rows().first().click();
      await eventually(
        'the cursor',
        () => workbench().cursorPosition(),
        (position) => assert.notEqual(position, 'Ln 13, Col 1'),
      );
      assert.deepEqual(await labels(), before);
    });

    test('More Like This in the list of Go to Paper shows the papers like a found one', async () => {
      const before = await labels();
      await workbench().command('Literature Notes: Go to Paper');
      await workbench().quickRow('Barge').first().waitFor();
      await workbench().type('raingauge');
      const found = workbench().quickRow('RainGauge');
      await found.first().hover();
      await found.first().locator('.action-label[aria-label^="More Like This"]').click();
      await eventually('the related papers', labels, (shown) => {
        assert.ok(shown.length > 2);
        assert.notDeepEqual(shown, before);
        assert.ok(!shown.some((label) => label.startsWith('RainGauge-TS:')));
      });
    });
  },
);
