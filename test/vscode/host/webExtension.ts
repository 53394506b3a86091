import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { Server } from './server.ts';
import { testSettings } from './settings.ts';

/** Scheme of the files that exist in memory alone. */
export const memoryScheme = 'memory-files';

const contentTypes = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * Serves a development extension over the workbench's own origin, so that it runs in the web-worker extension host: extensions that
 * come from the remote may not start workers. With `mount`, that folder's files become a virtual workspace and no server stands
 * behind the workbench, as on vscode.dev.
 */
export async function serveWebExtension(
  context: BrowserContext,
  server: Server,
  options: { readonly extension: string; readonly tests?: string; readonly mount?: string; readonly settings?: object },
): Promise<void> {
  const uri = (pathname: string) => ({ scheme: 'http', authority: server.authority, path: pathname });
  const configuration: Record<string, unknown> = {};
  const development: Record<string, unknown> = { extensions: [uri('/__extension')] };
  if (options.tests)
    development.extensionTestsPath = uri(`/__extension/${path.relative(options.extension, options.tests)}`);
  await context.route(`${server.url}__extension/**`, (route) =>
    fulfilFile(route, path.join(options.extension, pathAfter(route, '/__extension/'))),
  );
  if (options.mount) {
    await serveMemoryFiles(context, server, options.mount);
    Object.assign(configuration, {
      additionalBuiltinExtensions: [uri('/__memory')],
      folderUri: { scheme: memoryScheme, authority: '', path: `/${path.basename(options.mount)}` },
      configurationDefaults: { ...testSettings, ...options.settings },
    });
  }
  // The options are changed where the workbench reads them: a document that Playwright itself fulfils gets no socket to 127.0.0.1.
  await context.addInitScript(changeConfiguration, { development, configuration });
}

/** Runs in the page, before the workbench. */
function changeConfiguration(change: { development: object; configuration: object }): void {
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const settings = { ...JSON.parse(value!), ...change.configuration };
    settings.developmentOptions = { ...settings.developmentOptions, ...change.development };
    return JSON.stringify(settings);
  };
}

async function serveMemoryFiles(context: BrowserContext, server: Server, folder: string): Promise<void> {
  const manifest = {
    name: 'memory-files',
    publisher: 'test',
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    browser: './extension.js',
    activationEvents: [`onFileSystem:${memoryScheme}`],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
  const files = names.map((name) => [
    `/${path.basename(folder)}/${name}`,
    fs.readFileSync(path.join(folder, name), 'base64'),
  ]);
  await context.route(`${server.url}__memory/**`, (route) => {
    const name = pathAfter(route, '/__memory/');
    if (name === 'package.json') return route.fulfill({ json: manifest });
    if (name === 'files.json') return route.fulfill({ json: files });
    return fulfilFile(route, path.resolve('dist/test/vscode/host/memoryFiles', name));
  });
  // This build of the workbench always asks for a remote, and keeps its settings there; without one it is that of vscode.dev.
  await context.route('**/workbench/workbench.js', async (route) => {
    const response = await route.fetch();
    const body = [
      [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
      [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\b/, '$1vscodeUserData'],
    ].reduce((text, [from, to]) => replaced(text, from as RegExp, to as string), await response.text());
    return route.fulfill({ response, body });
  });
}

function replaced(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`workbench.js does not look as expected: no ${from}`);
  return text.replace(from, to);
}

function pathAfter(route: Route, prefix: string): string {
  return decodeURIComponent(new URL(route.request().url()).pathname).slice(prefix.length);
}

function fulfilFile(route: Route, file: string): Promise<void> {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
  return route.fulfill({
    contentType: contentTypes.get(path.extname(file)) ?? 'application/octet-stream',
    body: fs.readFileSync(file),
  });
}
