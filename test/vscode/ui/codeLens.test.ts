import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Code lens', { folder: 'samples', settings: { 'litnotes.codeLens.enabled': true } }, (workbench) => {
  const lens = (text: string) => workbench().page.locator('.codelens-decoration a', { hasText: text }).first();

  test('says in how many notes a paper is cited and where else it stands, and lists the places', async () => {
    await workbench().quickOpen('inbox november.txt');
    await lens('also in').waitFor();
    await lens('cited in').click();
    await workbench().page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
    await workbench().press('Escape');
  });
});
