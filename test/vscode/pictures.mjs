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

  await workbench.goToLine(28, 1);
  await workbench.press('End');
  await workbench.insert('\nClosest to home: [@raingage-ts].');
  await workbench.squiggles.first().waitFor();
  await workbench.clickText('raingage-ts');
  const fix = workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'Did you mean' }).first();
  await workbench.untilSeen(fix, () => workbench.press('Control+.'));
  await shot('quickFix');
  await fix.click();
  await workbench.squiggles.first().waitFor({ state: 'detached' });
  await workbench.expandPane('Cited By');
  await workbench.clickText('raingauge-ts');
  await workbench.treeRow(workbench.pane('Cited By'), 'mail to the authors').waitFor();
  await shot('citedBy');
  await workbench.press('Control+End');
  await workbench.typeCalmly(' [@halfstep; @forgetting rhy');
  await workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Forgetting' }).waitFor();
  const details = workbench.page.locator('.suggest-details-container:visible');
  // While the list is made anew, the keys ask for the list alone.
  for (let tries = 0; tries < 5 && !(await details.isVisible()); tries++) {
    await workbench.press('Control+Space');
    await details.waitFor({ timeout: 3000 }).catch(() => {});
  }
  await shot('completion');
  await workbench.press('Escape');
  await workbench.command('Literature Notes: Insert Citation');
  await workbench.quickInputBox.fill('silent gaussian priors');
  await workbench.quickRow('Hush').first().waitFor();
  await shot('insertCitation');
  await workbench.press('Escape');
  await workbench.command('File: Revert File');

  await workbench.command('Literature Notes: Group by Digest');
  await workbench.expandRow(workbench.treeRow(pane, 'inbox november'));
  for (const key of ['ArrowDown', 'ArrowDown']) await workbench.press(key);
  await workbench.beginLine();
  await workbench.insert('- [ ] would a second-order method see it, as in ');
  await workbench.page.locator('.view-line', { hasText: 'second-order method' }).waitFor();
  // The editor looks for links a second after the last change.
  const settled = () => workbench.page.waitForTimeout(2500);
  await settled();
  const end = await workbench.activeEditor.locator('.cursors-layer .cursor').first().boundingBox();
  await workbench.dragWithShift(workbench.treeRow(pane, 'Barge'), end);
  await shot('drag');
  await workbench.drop();
  await workbench.page.locator('.view-line', { hasText: '[[barge' }).first().waitFor();
  await workbench.beginLine();
  await workbench.insert('- [ ] ask for the failures before 2019: ');
  await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), 'https://arxiv.org/abs/2508.99013');
  await workbench.press('Control+V');
  await workbench.page.locator('.post-edit-widget').click();
  await workbench.page.getByText('Insert Citation of raingauge-ts').hover();
  await settled();
  await shot('paste');
  await workbench.press('Escape');
  await workbench.command('File: Revert File');

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
  if (await workbench.page.locator('.part.panel').isVisible()) await workbench.command('View: Hide Panel');

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
