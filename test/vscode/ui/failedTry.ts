import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { recordFailure } from '../../failures.mjs';
import { glance } from './glance.ts';
import type { Workbench } from './workbench.ts';

/** Prints what made a try fail and what the window shows then, and saves a picture. The window is not to be used afterwards. */
export async function reportFailedTry(
  { title, tries }: { readonly title: string; readonly tries: number },
  error: Error,
  workbench: Workbench | undefined,
): Promise<void> {
  const message = stripVTControlCharacters(error.message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const lines = [...linesIn(error), ...message.slice(0, 6)];
  if (workbench) {
    workbench.page.setDefaultTimeout(3000);
    const picture = `dist/test/screenshots/${title.replaceAll(/\W+/g, '-').slice(0, 120)}-${tries}.png`;
    await workbench.screenshot(picture).catch(() => {});
    // With the driver, notifications show only when asked for, and that may hide something else.
    const shown = await glance(workbench.page).catch((): string[] => []);
    const notifications = await workbench.notifications().catch(() => '');
    if (notifications) shown.unshift(`notifications: ${notifications}`);
    lines.push(...shown, `picture: ${picture}`);
    lines.push(...workbench.complaints().slice(-3));
  }
  const text = lines.map((line) => line.slice(0, 240)).join('\n');
  console.log(`\n    try ${tries} failed: ${title}\n${text.replaceAll(/^/gm, '      ')}\n`);
  recordFailure(`${title}, try ${tries}`, tries < 3 ? lines.slice(0, 5).join('\n') : text);
}

/** The lines of the test file that led to an error, the outermost first: the bundle has them as they were written, nearly. */
function linesIn(error: Error): string[] {
  const frames = (error.stack ?? '').matchAll(/([^()\s]*\.test\.js):(\d+):\d+/g);
  const code = [...frames].map(([, file, line]) =>
    fs.readFileSync(file!, 'utf8').split('\n')[Number(line) - 1]!.trim(),
  );
  return code.length > 0 ? [`at: ${code.reverse().slice(0, 4).join('  ›  ')}`] : [];
}
