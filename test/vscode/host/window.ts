import type { Page } from 'playwright-core';
import type { Server } from './server.ts';
import { serveWebExtension } from './webExtension.ts';

/** Where the extension under test runs: the Node extension host, a web worker, or a web worker over files that exist in memory alone. */
export type HostKind = 'node' | 'web' | 'virtual';

export interface WindowOptions {
  readonly kind: HostKind;
  /** Absolute path of a folder or a `.code-workspace` file. */
  readonly folder?: string;
  /** Absolute path of an extension under development. */
  readonly extension?: string;
  /** Absolute path of a bundle that exports `run`, started in the extension host. */
  readonly tests?: string;
  readonly disableExtensions?: boolean;
  /** For a virtual window, which has no user settings of a server. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Loads the workbench into a page. It is not ready yet when this resolves. */
export async function openWindow(page: Page, server: Server, options: WindowOptions): Promise<void> {
  const payload: [string, string][] = [['skipReleaseNotes', 'true']];
  const url = new URL(server.url);
  if (options.kind !== 'virtual' && options.folder) {
    url.searchParams.set(options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', options.folder);
  } else if (!options.folder) url.searchParams.set('ew', 'true');
  if (options.kind === 'node') {
    // A built VS Code reads these keys only with its smoke-test driver; the authority has to be the page's own.
    const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
    if (options.extension) payload.push(['extensionDevelopmentPath', remote(options.extension)]);
    if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  } else if (options.extension) {
    const { extension, tests, settings } = options;
    const mount = options.kind === 'virtual' ? options.folder : undefined;
    await serveWebExtension(page.context(), server, { extension, tests, mount, settings });
  }
  if (options.disableExtensions) payload.push(['disableExtensions', 'true']);
  url.searchParams.set('payload', JSON.stringify(payload));
  await page.goto(url.href, { timeout: 60_000 });
}
