import assert from 'node:assert/strict';
import { eventually } from './eventually.ts';
import { workbenchSuite } from './workbenchSuite.ts';

workbenchSuite('Library Overview', { folder: 'samples' }, (workbench, prepare) => {
  const page = () => workbench().webview();
  const mark = () => page().locator('.mark');
  const text = (selector: string) => page().locator(selector).innerText();

  prepare(async () => {
    await workbench().command('Literature Notes: Show Library Overview');
    await page().locator('.summary strong').waitFor();
  });

  test('draws the papers of the library', async () => {
    await eventually(
      'the counts',
      () => text('.summary'),
      (shown) => assert.match(shown, /^59\s+papers · \d\d themes · 3 digests$/),
    );
    await eventually(
      'colours on the map',
      () =>
        page()
          .locator('.map canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => {
            const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
            const colours = new Set<number>();
            for (let i = 0; i < data.length; i += 4) {
              if (data[i + 3]! > 200) colours.add(data[i]! * 65536 + data[i + 1]! * 256 + data[i + 2]!);
            }
            return colours.size;
          }),
      (colours) => assert.ok(colours > 6),
    );
  });

  test('the arrows walk from paper to paper, each with its title, and Enter opens one beside the picture', async () => {
    const titled = page().locator('.mark[aria-label]:not([aria-busy])');
    await mark().focus();
    await titled.waitFor();
    const first = await mark().getAttribute('aria-label');
    await workbench().press('ArrowLeft');
    const label = await eventually(
      'another paper',
      () => titled.getAttribute('aria-label', { timeout: 1000 }).catch(() => first),
      (shown) => assert.notEqual(shown, first),
    );
    await workbench().press('Enter');
    await eventually(
      'the paper',
      async () => (await workbench().visibleLines()).join(' ').replaceAll(/\s+/g, ' '),
      (shown) => assert.ok(shown.includes(label!.slice(0, 12)), label!),
    );
    assert.equal(await workbench().tab('Library Overview').count(), 1);
  });

  test('a click on a theme lists its papers, and a click on one opens it', async () => {
    const rows = page().locator('.grid').first();
    await rows.scrollIntoViewIfNeeded();
    const { height } = (await rows.boundingBox())!;
    await rows.click({ position: { x: 30, y: height - 20 } });
    await page().locator('.papers li button').first().waitFor();
    const title = await page().locator('.papers li button span').first().innerText();
    await page().locator('.papers li button').first().click();
    await eventually(
      'the paper',
      async () => (await workbench().visibleLines()).join(' ').replaceAll(/\s+/g, ' '),
      (shown) => assert.ok(shown.includes(title.slice(0, 12)), title),
    );
  });

  test('an edit shows at once', async () => {
    await workbench().beginLine();
    await workbench().insert(
      '\nAardvarks on Ice: Sliding Window Attention at the Zoo\n\nAnimals that slide teach models to look ahead. We propose an attention window that slides as fast as its animal, and we show in experiments at eleven zoos that it needs half the memory of strong baselines.\n',
    );
    await eventually(
      'the count',
      () => text('.summary strong'),
      (count) => assert.equal(count, '60'),
    );
    await workbench().command('File: Revert File');
    await eventually(
      'the count',
      () => text('.summary strong'),
      (count) => assert.equal(count, '59'),
    );
  });

  test('what was chosen is there again when the picture comes back into sight', async () => {
    const heading = await text('.papers h2');
    await workbench().tab('Library Overview').click();
    await workbench().openFile('README.md');
    await workbench().tab('Library Overview').click();
    await eventually(
      'the heading',
      () => text('.papers h2'),
      (shown) => assert.equal(shown, heading),
    );
  });

  test('the cells and the heads of rows and columns are walked by keyboard, each with its name', async () => {
    await workbench().press('Escape');
    const cell = page().locator('.grid .cell').first();
    const walked = async (key: string) => {
      await workbench().press(key);
      return (await cell.getAttribute('aria-label'))!;
    };
    await cell.focus();
    await workbench().press('Control+Home');
    await page().locator('.grid .cell[role="rowheader"]').first().waitFor();
    assert.match(await walked('ArrowRight'), /^.+ · \d{4}, \d+ papers?$/);
    assert.match(await walked('ArrowUp'), /^\d{4}, \d+ papers?$/);
    assert.match(await walked('ArrowDown'), /^.+ · \d{4}, \d+ papers?$/);
    assert.match(await walked('ArrowLeft'), /^.+, .+ · \d+ papers$/);
    const seen = (await cell.boundingBox())!;
    const { width, height } = workbench().page.viewportSize()!;
    assert.ok(seen.x >= 0 && seen.y >= 0 && seen.x + seen.width <= width && seen.y + seen.height <= height);
  });

  test('an area of the legend chooses all its themes, and a second time or Escape gives it up', async () => {
    const area = page().getByRole('list', { name: 'Areas' }).getByRole('button', { name: 'Language models' });
    const pressed = (state: string) => page().locator(`.legend button[aria-pressed="${state}"]:focus`).waitFor();
    await area.focus();
    await workbench().press('Enter');
    await pressed('true');
    const heading = await text('.papers h2');
    assert.equal(heading, await area.innerText());
    await eventually(
      'what is announced',
      () => page().locator('[aria-live]').innerText(),
      (shown) => assert.match(shown, /: \d+ papers$/),
    );
    await workbench().press('Enter');
    await pressed('false');
    await area.click();
    await pressed('true');
    await workbench().press('Escape');
    await page().locator('.papers').waitFor({ state: 'hidden' });
  });

  test('Enter on a theme leads to its papers, and Escape back to where the keyboard was', async () => {
    await page().locator('.grid .cell').first().focus();
    await workbench().press('Enter');
    await page().locator('.papers h2:focus').waitFor();
    await page().locator('.papers li button').first().waitFor();
    await workbench().press('ArrowDown');
    await page().locator('.papers li:first-child button:focus').waitFor();
    await workbench().press('Escape');
    await page().locator('.papers').waitFor({ state: 'hidden' });
    await page().locator('.cell[role="rowheader"]:focus').waitFor();
  });

  test('Page Down walks through all papers, each with a name that is announced', async () => {
    const titled = page().locator('.mark[aria-label]:not([aria-busy])');
    const names = new Set<string>();
    const announced = new Set<string>();
    await mark().focus();
    for (let i = 0; i < 58; i++) await workbench().press('PageUp');
    for (let i = 0; i < 59; i++) {
      names.add((await titled.getAttribute('aria-label'))!);
      announced.add(await page().locator('[aria-live]').innerText());
      await workbench().press('PageDown');
    }
    assert.equal(names.size, 59);
    assert.deepEqual(announced, names);
  });

  test('the numbers can be read as tables, whose rows lead to their papers', async () => {
    await page().getByRole('button', { name: 'Tables' }).click();
    await eventually(
      'the rows',
      () => page().locator('.tables tbody tr').count(),
      (count) => assert.ok(count > 20),
    );
    const row = page().getByRole('table', { name: 'Themes' }).getByRole('rowheader', { name: 'LLM reasoning' });
    await row.getByRole('button').focus();
    await workbench().press('Enter');
    await page().locator('.papers h2:focus', { hasText: 'LLM reasoning' }).waitFor();
    await workbench().press('Escape');
    await page().locator('.tables button:focus', { hasText: 'LLM reasoning' }).waitFor();
    await page().getByRole('button', { name: 'Tables' }).click();
    await page().locator('.tables').waitFor({ state: 'detached' });
  });

  test('the picture is there again when the window is loaded anew', async () => {
    await workbench().page.reload();
    await workbench().tab('Library Overview').waitFor();
    await workbench().tab('Library Overview').click();
    await eventually(
      'the count',
      () => text('.summary strong'),
      (count) => assert.equal(count, '59'),
    );
  });
});
