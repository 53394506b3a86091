import assert from 'node:assert/strict';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Without digests', { folder: 'test/vscode/notesOnly' }, (workbench) => {
  test('the view says so and what a digest is', async () => {
    await workbench().showView('Literature Notes');
    await workbench().page.getByText('No digests found in this workspace.').waitFor();
    await workbench().page.locator('.monaco-button', { hasText: 'Show Index Report' }).click();
    await workbench().tab('Index Report').waitFor();
  });

  test('the status bar stays free', async () => {
    await workbench().openFile('walks.md');
    await workbench().statusItem('Markdown').waitFor();
    assert.equal(await workbench().statusItem('papers').count(), 0);
  });

  test('Go to Paper says that there are none', async () => {
    await workbench().command('Literature Notes: Go to Paper');
    await workbench().quickRow('No papers yet').waitFor();
    await workbench().press('Escape');
  });

  test('the walkthrough opens', async () => {
    await workbench().command('Welcome: Open Walkthrough');
    await workbench().quickInputBox.fill('Literature Notes');
    await workbench().press('Enter');
    await workbench().page.getByText('Keep digests beside your notes').first().waitFor();
    await workbench().page.getByText('Cite while you write').first().waitFor();
  });
});

const off = {
  'litnotes.themesView.enabled': false,
  'litnotes.relatedView.enabled': false,
  'litnotes.citedByView.enabled': false,
  'litnotes.statusBar.enabled': false,
  'litnotes.goToPaper.preview': false,
};
workbenchSuite('Switched off', { folder: 'samples', settings: off }, (workbench) => {
  test('neither view nor status item is there, and nothing is previewed', async () => {
    await workbench().openFile('README.md');
    await workbench().command('Literature Notes: Go to Paper');
    await workbench().page.locator('.quick-input-box input[placeholder^="Words in any order"]').waitFor();
    await workbench().type('driftwood');
    await workbench().quickRow('Driftwood').first().waitFor();
    await workbench().press('ArrowDown');
    await workbench().press('Escape');
    assert.equal(await workbench().page.locator('.tabs-container .tab').count(), 1);
    assert.equal(await workbench().activity('Literature Notes').count(), 0);
    assert.equal(await workbench().statusItem('papers').count(), 0);
  });
});
