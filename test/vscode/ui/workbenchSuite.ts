import path from 'node:path';
import type { HostKind } from '../host/window.ts';
import { copied } from './copied.ts';
import { Workbench, type WorkbenchOptions } from './workbench.ts';

/**
 * How the extension is loaded: from this folder, into a web worker, into a web worker over files in memory, as the installed package,
 * or from this folder in Restricted Mode.
 */
export type WindowKind = 'development' | 'web' | 'virtual' | 'package' | 'restricted';

/** The kind of the windows of this run. */
export const windowKind = (process.env.UI_WINDOW ?? 'development') as WindowKind;

const opened: Record<WindowKind, Partial<WorkbenchOptions>> = {
  development: { extension: process.cwd() },
  web: { extension: process.cwd(), kind: 'web' satisfies HostKind },
  virtual: { extension: process.cwd(), kind: 'virtual' satisfies HostKind },
  package: { package: path.resolve(process.env.UI_PACKAGE ?? 'litnotes.vsix') },
  restricted: { extension: process.cwd(), restricted: true },
};

/**
 * A mocha suite in one window, opened before its first test on a copy of `folder` (the fixture, unless given) and closed after the last.
 * When a test fails, a picture of the window is saved to `shots/`. `workbench()` is the page object.
 *
 *     workbenchSuite('outline', {}, (workbench) => {
 *       test('lists the papers', async () => { await workbench().openFile('cards.txt'); … });
 *     });
 *
 * Files named `*.everywhere.test.ts` run in every kind of window, `*.browser.test.ts` in development windows and in the
 * browser, the others in development windows alone.
 * To run some:  npm test -- ui            all of them, in development windows
 *               npm test -- ui vsix       also against the installed package
 *               TEST_GREP=outline npm test -- ui
 */
export function workbenchSuite(
  title: string,
  options: Pick<WorkbenchOptions, 'settings' | 'viewport'> & { readonly folder?: string },
  tests: (workbench: () => Workbench) => void,
): void {
  suite(`${title} (${windowKind})`, () => {
    let workbench: Workbench | undefined;
    suiteSetup(async () => {
      workbench = await Workbench.open({
        ...opened[windowKind],
        ...options,
        folder: copied(options.folder ?? 'test/vscode/fixture'),
      });
    });
    teardown(async function () {
      const test = this.currentTest;
      if (test?.state !== 'failed' || !workbench) return;
      const file = `shots/failed-${windowKind}-${test.fullTitle().replaceAll(/\W+/g, '-')}.png`;
      await workbench.screenshot(file);
      console.log(`picture of the failure: ${file}`);
      for (const line of workbench.complaints().slice(-10)) console.log(line.slice(0, 300));
    });
    suiteTeardown(async () => workbench?.close());
    tests(() => workbench!);
  });
}
