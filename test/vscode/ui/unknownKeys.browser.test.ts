import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('unknown keys', { folder: 'samples' }, (workbench) => {
  const lastLine = async (text: string) =>
    eventually(
      'the line',
      async () => (await workbench().visibleLines()).filter((line) => line.trim() !== '').at(-1),
      (line) => assert.equal(line, text),
    );

  /** Begins a last line of its own, whatever an earlier test has left. */
  async function insertLine(text: string): Promise<void> {
    await workbench().beginLine();
    await workbench().insert(text);
    await workbench().squiggles.first().waitFor();
  }

  test('an unknown key is underlined, and a quick fix puts the one that was meant', async () => {
    await workbench().openFile('README.md');
    await workbench().statusItem('papers').waitFor();
    await insertLine('As in [@raingage-ts], as @somebody said.');
    assert.equal(await workbench().squiggles.count(), 1);
    await workbench().clickText('raingage');
    await workbench().quickFix('Did you mean raingauge-ts');
    await lastLine('As in [@raingauge-ts], as @somebody said.');
    await workbench().squiggles.first().waitFor({ state: 'detached' });
  });

  test('Go to Paper lets one choose', async () => {
    await insertLine('As in [@barg-second].');
    await workbench().clickText('barg-second');
    await workbench().quickFix('Go to Paper to choose');
    await workbench().quickRow('Barge').first().waitFor();
    await workbench().press('Enter');
    await lastLine('As in [@barge].');
  });

  test('the key of a note is given to a paper, which is then known by it', async () => {
    await insertLine('As in [@own2025].');
    await workbench().clickText('own2025');
    await workbench().quickFix('Give “own2025” to a paper');
    await workbench().quickInputBox.fill('barge');
    await workbench().quickRow('Barge').first().waitFor();
    await workbench().press('Enter');
    await workbench().squiggles.first().waitFor({ state: 'detached' });
    await lastLine('As in [@own2025].');
    await workbench().hoverText('own2025');
    await workbench().hover.filter({ hasText: 'Second-Order Optimiser' }).waitFor();
  });
});
