import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Digest language', {}, (workbench) => {
  test('a language chosen by hand stays when the file is opened again', async () => {
    await workbench().openFile('cards.txt');
    await workbench().statusItem('Paper Digest').click();
    await workbench().quickInputBox.fill('Plain Text');
    await workbench().quickRow('Plain Text').first().click();
    await workbench().statusItem('Plain Text').waitFor();
    await workbench().command('View: Close All Editors');
    await workbench().openFile('cards.txt');
    // The server speaks of digests in the order in which they were opened.
    await workbench().openFile('alternating.txt');
    await workbench().statusItem('Paper Digest').waitFor();
    await workbench().tab('cards.txt').click();
    await workbench().statusItem('Plain Text').waitFor();
  });
});
