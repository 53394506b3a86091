import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Cache', { folder: 'samples' }, (workbench, prepare) => {
  prepare(() => workbench().openFile('README.md'));

  /** The index report, once it tells what became of the cache. */
  async function reportSays(expected: RegExp): Promise<void> {
    await workbench().command('Literature Notes: Show Index Report');
    await workbench().tab('Index Report').waitFor();
    await eventually(
      'the report',
      async () => (await workbench().visibleLines()).join('\n'),
      (text) => assert.match(text, expected),
    );
  }

  test('a server that is started again uses what the one before has kept', async () => {
    await workbench().statusItem('papers').waitFor();
    await reportSays(/cache written anew/);
    await workbench().command('Literature Notes: Restart Server');
    await reportSays(/\d\d papers, [\s\S]*cache used/);
  });
});
