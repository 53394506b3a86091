// The pictures of the README, of the sample library:
//   npm run screenshot -- samples test/vscode/pictures.mjs --out media/pictures --size 1180x720 [--light]
export default async function pictures(workbench, shot) {
  await workbench.quickOpen('inbox november.txt');
  await workbench.expandPane('Outline');
  await workbench.goToLine(21, 20);
  await workbench.breadcrumbs.filter({ hasText: 'RainGauge-TS' }).first().waitFor();
  await workbench.hoverText('Probabilistic');
  await workbench.hover.waitFor();
  await shot('hover');
  await workbench.leave();

  await workbench.command('Literature Notes: Go to Paper');
  await workbench.quickInputBox.waitFor();
  await workbench.quickInputBox.fill('sensors fail forcasting');
  await workbench.quickRow('RainGauge-TS').first().waitFor();
  await shot('goToPaper');
  await workbench.page.keyboard.press('Escape');

  await workbench.activity('Literature Notes').click();
  const pane = workbench.pane('Papers');
  await workbench.treeRow(pane, 'Language models').waitFor();
  await shot('papers');

  await workbench.quickOpen('sensors project.md');
  await workbench.hoverText('raingauge-ts');
  await workbench.hover.waitFor();
  await shot('citation');
  await workbench.leave();

  await workbench.command('Literature Notes: Group by Citation');
  await workbench.expandRow(workbench.treeRow(pane, 'Cited'));
  await workbench.treeRow(pane, 'HalfStep').click();
  await workbench.command('View: Close All Editors');
  await workbench.quickOpen('related-work.tex');
  await workbench.clickText('halfstep');
  await workbench.press('F2');
  const key = workbench.page.locator('.rename-box input:visible').first();
  await key.waitFor();
  await key.fill('lindqvist2025');
  await workbench.press('Control+Enter');
  await workbench.page.locator('.part.panel .monaco-list-row', { hasText: 'sensors project.md' }).waitFor();
  await shot('rename');
  await workbench.page.locator('.part.panel').getByText('Discard').first().click();
  await workbench.command('View: Hide Panel');

  await workbench.command('View: Close All Editors');
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.command('Literature Notes: Show Library Overview');
  const overview = workbench.webview();
  await overview.locator('.summary strong').waitFor();
  await overview.locator('.mark[aria-label]').focus();
  for (const key of ['ArrowRight', 'ArrowDown']) await workbench.press(key);
  await overview.locator('.tooltip').waitFor();
  await shot('overview');
}
