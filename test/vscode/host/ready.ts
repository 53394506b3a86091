import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromiumPath } from './chromium.ts';
import { hostFolder } from './server.ts';

/** Whether a desktop VS Code could show a window here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Whether the VS Code server can run on this system at all. */
export function hostSupported(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Installs the VS Code server where it is missing. Throws, saying what to do, where it can't be had. */
export function installHost(): void {
  if (!hostSupported())
    throw new Error('VS Code in a browser runs on Linux x64 only; on other systems a desktop VS Code is needed.');
  const run = spawnSync('bash', [path.resolve('test/vscode/host/install.sh'), hostFolder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) {
    throw new Error(
      `The VS Code server could not be installed into ${hostFolder}: see above. It comes from the npm registry; VSCODE_HOST_DIR names one that is there already.`,
    );
  }
}

/** Sees to it that windows can be opened in headless Chromium. Throws, saying what to install, where they can't. */
export function requireHost(): void {
  if (!chromiumPath()) {
    throw new Error(
      'The tests in VS Code need Chromium: apt-get install chromium, or set CHROMIUM to the path of a Chromium or Chrome.',
    );
  }
  installHost();
}
