import fs from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of the browser that draws the workbench: `$CHROMIUM`, or a usual place; undefined where there is none. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM, ...candidates].find((path) => path && fs.existsSync(path));
}

/** Starts a headless Chromium that reaches nothing but this machine. Throws, saying what to install, where there is none. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Error('No Chromium: install it (apt-get install chromium) or set CHROMIUM to its path.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
    ...options,
  });
}
