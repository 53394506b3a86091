/**
 * Stands in for the `code` executable that @vscode/test-electron starts: the same arguments, the same exit codes, the suite's output on
 * stdout. The suite runs in the VS Code server's extension host, the workbench in headless Chromium.
 *
 *   VSCODE_HOST_DIR             where host/install.sh put the server
 *   VSCODE_HOST_KIND=web        extension and suite in the web-worker extension host
 *   VSCODE_HOST_KIND=virtual    the same, with files in memory and no server behind
 *   VSCODE_HOST_TIMEOUT         seconds, 600 by default; over it the exit code is 124
 *   VSCODE_HOST_VERBOSE=1       the workbench's own log too
 *   VSCODE_HOST_LOGS=DIR        keep the log files of the server, the extension host and the output channels
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { type Server, serverCommand, startServer } from './server.ts';
import { type HostKind, openWindow } from './window.ts';

const verbose = process.env.VSCODE_HOST_VERBOSE === '1';
const seconds = Number(process.env.VSCODE_HOST_TIMEOUT ?? 600);

/** What the workbench itself prints; the suite's output must stay readable. */
const noise =
  /^(resolv(ing|ed) connection token|creating a socket|\[reconnection-grace-time\]|updating additional builtin|\[agenthost|\[accountpolicygate|\[service worker\]|\[perf\]|started local extension host|extension host|computetargetplatform|marketplace|auto updating|invoking resolveauthority|settings sync|ignoring fetching additional builtin|found additional builtin|request to .* failed with status code 404|loading development extension|creation of workbench contribution|no search provider|ignoring the error while validating)/i;
const workbenchStack = /\/out\/vs\/code\/browser\/workbench\/workbench\.js:\d+:\d+\)?$/m;

const { options, flags, positional } = parsed(process.argv.slice(2));
if (
  ['version', 'list-extensions', 'install-extension', 'uninstall-extension'].some(
    (name) => flags.has(name) || options.has(name),
  )
) {
  const [node, main] = serverCommand;
  const run = spawnSync(node, [main, '--accept-server-license-terms', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
void main();

async function main(): Promise<void> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-run-'));
  const userDataFolder = path.join(temporary, 'data');
  let server: Server | undefined;
  let browser: Browser | undefined;
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await browser?.close().catch(() => {});
    await server?.stop();
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(130));
  let code = 1;
  try {
    copyProfile(options.get('user-data-dir'), userDataFolder);
    server = await startServer({ userDataFolder, extensionsFolder: options.get('extensions-dir'), driver: true });
    browser = await launchChromium({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    code = await runSuite(server, browser);
    const death = hostDeath(server.log());
    if (code === 0 && death) {
      say(2, death);
      code = 70;
    }
    if (verbose || code === 124) say(2, server.log());
    keepLogs(userDataFolder);
  } catch (error) {
    say(2, error instanceof Error ? String(error.stack) : String(error));
    say(2, server?.log() ?? '');
  }
  await stop(code);
}

/** Exit code of the suite: 0 or 1 from its `run()`, 1 for a crashed page, 124 after the time limit. */
async function runSuite(server: Server, browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const page = await context.newPage();
  let over = false;
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    const text = format(...values);
    reportWebSuites(text);
    // The runner's own lines are logs; a failure that it prints may well come from the workbench.
    const internal = noise.test(text) || (type !== 'log' && workbenchStack.test(text));
    if (!verbose && (over || type === 'trace' || type === 'debug' || internal)) return;
    say(type === 'error' || type === 'warn' ? 2 : 1, text);
  });
  const finished = new Promise<number>((done) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      over = true;
      done(code);
    });
    page.on('crash', () => {
      say(2, 'The workbench page crashed.');
      done(1);
    });
  });
  if (verbose)
    page.on('requestfailed', (request) => say(2, `request failed: ${request.url()} ${request.failure()?.errorText}`));
  const absolute = (file: string | undefined) => (file === undefined ? undefined : path.resolve(file));
  await openWindow(page, server, {
    kind: (process.env.VSCODE_HOST_KIND ?? 'node') as HostKind,
    folder: absolute(positional[0]),
    extension: absolute(options.get('extensionDevelopmentPath')),
    tests: absolute(options.get('extensionTestsPath')),
    disableExtensions: flags.has('disable-extensions'),
  });
  const limit = new Promise<number>((done) => {
    setTimeout(() => {
      say(2, `No result within ${seconds} s.`);
      done(124);
    }, seconds * 1000).unref();
  });
  return Promise.race([finished, limit]);
}

/** Suites in a web worker have no files: their last line becomes the report that the launcher looks for. */
function reportWebSuites(line: string): void {
  const match = /^web suites: (\{.*\})$/.exec(line);
  if (match && process.env.TEST_REPORT) fs.writeFileSync(process.env.TEST_REPORT, match[1]!);
}

/** The line in the server's log that tells of an extension host that died: the workbench reports 0 then. */
function hostDeath(log: string): string | undefined {
  const ends = log.match(/Extension Host Process exited with code: \S+, signal: \S+/g) ?? [];
  return ends.find((line) => !/code: 0, signal: null/.test(line));
}

function parsed(list: readonly string[]) {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const positional: string[] = [];
  for (const argument of list) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (!match) positional.push(argument);
    else if (match[2] === undefined) flags.add(match[1]!);
    else options.set(match[1]!, match[2]);
  }
  return { options, flags, positional };
}

/** Settings and key bindings of the profile asked for, in a fresh one. */
function copyProfile(from: string | undefined, to: string): void {
  fs.mkdirSync(path.join(to, 'User'), { recursive: true });
  for (const name of from ? ['settings.json', 'keybindings.json'] : []) {
    const file = path.join(from!, 'User', name);
    if (fs.existsSync(file)) fs.copyFileSync(file, path.join(to, 'User', name));
  }
}

function keepLogs(userDataFolder: string): void {
  const target = process.env.VSCODE_HOST_LOGS;
  if (!target) return;
  for (const name of ['logs', 'server/data/logs']) {
    const folder = path.join(userDataFolder, name);
    if (fs.existsSync(folder)) fs.cpSync(folder, target, { recursive: true });
  }
}

/** Writes synchronously: @vscode/test-electron drops what it has not read when this process ends. */
function say(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(stream, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
