import path from 'node:path';
import type { HostKind } from '../host/window.ts';
import { copied } from './copied.ts';
import { reportFailedTry } from './failedTry.ts';
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
 * `workbench()` is the page object; what `prepare` is given is done in each window that is opened, before anything else.
 *
 *     workbenchSuite('outline', {}, (workbench, prepare) => {
 *       prepare(() => workbench().openFile('cards.txt'));
 *       test('lists the papers', async () => { … });
 *     });
 *
 * The tests are steps: each finds the window as those before have left it. A try that fails is reported with what the window shows,
 * and its window thrown away: the next try begins in a fresh one, in which the steps before are done again.
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
  tests: (workbench: () => Workbench, prepare: (steps: () => Promise<void>) => void) => void,
): void {
  suite(`${title} (${windowKind})`, () => {
    let workbench: Workbench | undefined;
    let prepare = async () => {};
    const done: Mocha.Test[] = [];
    const failures = new Map<string, number>();

    /** Opens a window and takes the steps so far; where a busy machine spoils that, it is reported and begun anew. */
    const open = async () => {
      for (let tries = 1; ; tries++) {
        try {
          const folder = copied(options.folder ?? 'test/vscode/fixture');
          workbench = await Workbench.open({ ...opened[windowKind], ...options, folder });
          await prepare();
          for (const { fn } of done) await (fn as () => Promise<void>)();
          return;
        } catch (error) {
          await reportFailedTry({ title: `${title} (${windowKind}), opening`, tries }, error as Error, workbench);
          await close();
          if (tries === 3) throw error;
        }
      }
    };
    const close = async () => {
      await workbench?.close();
      workbench = undefined;
    };

    suiteSetup(async function () {
      this.timeout(600_000);
      await open();
    });
    teardown(async function () {
      const test = this.currentTest!;
      if (test.isPassed()) {
        done.push(test);
        return;
      }
      this.timeout(600_000);
      const tries = (failures.get(test.title) ?? 0) + 1;
      failures.set(test.title, tries);
      await reportFailedTry({ title: test.fullTitle(), tries }, test.err ?? new Error('no reason given'), workbench);
      await close();
      await open();
    });
    suiteTeardown(close);
    tests(
      () => workbench!,
      (steps) => {
        prepare = steps;
      },
    );
  });
}
