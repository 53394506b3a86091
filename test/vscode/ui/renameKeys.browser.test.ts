import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Rename of cite keys', { folder: 'samples' }, (workbench, prepare) => {
  const box = () => workbench().page.locator('.rename-box input:visible').first();
  const eventuallyText = (file: string, check: (text: string) => void) =>
    eventually(file, async () => (await workbench().visibleLines()).join('\n'), check);
  const renameTo = async (key: string, confirm = 'Enter') => {
    await workbench().untilSeen(box(), () => workbench().press('F2'));
    await box().fill(key);
    await workbench().press(confirm);
  };

  prepare(async () => {
    await workbench().openFile('README.md');
    await workbench().statusItem('papers').waitFor();
    await workbench().quickOpen('sensors project.md');
    await workbench().clickText('raingauge-ts');
  });

  test('the box holds the key, and a name that can’t be one is refused with the reason', async () => {
    await workbench().untilSeen(box(), () => workbench().press('F2'));
    assert.equal(await box().inputValue(), 'raingauge-ts');
    await box().fill('rain gauge');
    await workbench().press('Enter');
    await workbench().notification('can’t be a cite key');
    await eventuallyText('the note', (text) => assert.match(text, /raingauge-ts/));
  });

  test('a preview shows the notes and the file of keys', async () => {
    await workbench().clickText('raingauge-ts');
    await renameTo('Ide2025', 'Control+Enter');
    const rows = workbench().page.locator('.part.panel .monaco-list-row');
    await rows.filter({ hasText: 'keys.jsonc' }).first().waitFor();
    await rows.filter({ hasText: 'sensors project.md' }).first().waitFor();
    await workbench().page.locator('.part.panel').getByText('Discard').first().click();
    await rows.first().waitFor({ state: 'hidden' });
    await eventuallyText('the note', (text) => assert.match(text, /raingauge-ts/));
  });

  test('the key is another in the note', async () => {
    await workbench().clickText('raingauge-ts');
    await renameTo('Ide2025');
    await eventuallyText('the note', (text) =>
      assert.ok(text.includes('[[Ide2025]]') && !text.includes('raingauge-ts')),
    );
  });

  test('from a title in a digest; the file of keys has the last one, and so have the notes', async () => {
    await workbench().quickOpen('inbox november.txt');
    await workbench().statusItem('Paper Digest').waitFor();
    await workbench().clickText('Probabilistic Forecasting');
    await renameTo('Ide:2025');
    await workbench().quickOpen('keys.jsonc');
    await eventuallyText('the file of keys', (text) => {
      assert.match(text, /"Ide:2025": \{ "title": "RainGauge-TS: /);
      assert.ok(!text.includes('"Ide2025"'));
    });
    await workbench().quickOpen('sensors project.md');
    await eventuallyText('the note', (text) => assert.ok(text.includes('[[Ide:2025]]')));
  });

  test('from the Papers view', async () => {
    await workbench().showView('Literature Notes');
    await workbench().command('Literature Notes: Group by Citation');
    const pane = workbench().pane('Papers').first();
    await workbench().expandRow(workbench().treeRow(pane, 'Cited'));
    await workbench().contextMenu(workbench().treeRow(pane, 'Barge: A Second'), 'Rename Cite Key');
    await box().waitFor();
    assert.equal(await box().inputValue(), 'barge');
    await box().fill('ferry-boat');
    await workbench().press('Enter');
    await workbench().quickOpen('optimisers reading group.md');
    await eventuallyText('another note', (text) => assert.ok(text.includes('[@ferry-boat, p. 7]')));
  });
});
