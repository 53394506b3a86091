import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Status and report', { folder: 'samples' }, (workbench, prepare) => {
  prepare(() => workbench().openFile('README.md'));

  test('the status item counts papers', async () => {
    await workbench().statusItem('papers').waitFor();
    await eventually(
      'the status item',
      () => workbench().statusItem('papers').innerText(),
      (text) => assert.match(text.trim(), /^\d\d papers$/),
    );
  });

  test('a click on it leads to the index report', async () => {
    await workbench().statusItem('papers').click();
    await workbench().quickRow('Show Index Report').click();
    await workbench().tab('Index Report').waitFor();
    await eventually(
      'the report',
      async () => (await workbench().visibleLines()).join('\n'),
      (text) =>
        assert.match(
          text,
          /\d\d papers, listed \d\d times in 3 digests[\s\S]*\d+ papers +digests\/inbox november\.txt/,
        ),
    );
  });

  test('a digest in the report is one click away', async () => {
    await workbench().page.locator('.detected-link', { hasText: 'november' }).first().waitFor();
    await workbench().page.keyboard.down('Control');
    await workbench().clickText('inbox november.txt');
    await workbench().page.keyboard.up('Control');
    await workbench().tab('inbox november.txt').waitFor();
  });

  test('Restart Server brings the counts back', async () => {
    await workbench().command('Literature Notes: Restart Server');
    await eventually(
      'the status item',
      () => workbench().statusItem('papers').innerText(),
      (text) => assert.match(text.trim(), /^\d\d papers$/),
    );
  });

  test('Show Log shows what happened', async () => {
    const log = workbench().page.locator('.part.panel .view-lines');
    // VS Code now and then forgets to open a panel that was never open before.
    await workbench().untilSeen(log, () => workbench().command('Literature Notes: Show Log'));
    await eventually(
      'the log',
      async () => {
        // Its beginning: what came later may have pushed the line out of sight.
        await log.click({ timeout: 1000 });
        await workbench().press('Control+Home');
        return log.innerText({ timeout: 1000 });
      },
      (text) => assert.match(text.replaceAll('\u00a0', ' '), /Restarting the server/),
    );
  });
});
