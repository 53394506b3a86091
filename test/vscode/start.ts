/** `npm start`: the sample library in a real VS Code, a desktop one where one can be had, otherwise in a browser. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hasDisplay, installHost } from './host/ready.ts';
import { startServer } from './host/server.ts';

const samples = path.resolve('samples');

void main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function main(): Promise<void> {
  if (hasDisplay()) {
    const executable = installedCode() ?? (await downloadedCode());
    if (executable) return openDesktop(executable);
  } else console.log('There is no display here, so VS Code will run in a browser.');
  await openBrowser();
}

/** The `code` command, unless it is the one of a remote terminal, which can't load an extension from a folder. */
function installedCode(): string | undefined {
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) return undefined;
  console.log(`VS Code ${run.stdout.split('\n')[0]} is installed here.`);
  return command;
}

async function downloadedCode(): Promise<string | undefined> {
  console.log('VS Code is not installed here; downloading it into .vscode-test …');
  try {
    return await downloadAndUnzipVSCode('stable');
  } catch (error) {
    console.log(`It could not be downloaded (${(error as Error).message}), so VS Code will run in a browser.`);
    return undefined;
  }
}

function openDesktop(executable: string): void {
  console.log(`Opening ${samples} in a window with the extension loaded from this folder.`);
  const own = executable.includes('.vscode-test')
    ? ['--user-data-dir', path.resolve('.vscode-test/user-data'), '--no-sandbox']
    : [];
  const child = spawn(executable, ['--new-window', `--extensionDevelopmentPath=${process.cwd()}`, ...own, samples], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  child.once('error', (error) => {
    console.error(`VS Code did not start: ${error.message}`);
    process.exitCode = 1;
  });
}

async function openBrowser(): Promise<void> {
  installHost();
  console.log('Packing the extension and installing it there …');
  const pack = spawnSync('npm', ['run', '--silent', 'package'], { encoding: 'utf8' });
  if (pack.status !== 0) throw new Error(`The extension could not be packed:\n${pack.stdout}${pack.stderr}`);
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  // The repository that the samples are in is none of the window's business.
  const settings = { 'git.enabled': true, 'git.openRepositoryInParentFolders': 'never' };
  const server = await startServer({ package: path.resolve('litnotes.vsix'), port, settings });
  console.log(`\nThe sample library is open at\n\n    ${server.url}?folder=${encodeURI(samples)}\n`);
  console.log('On a remote machine, forward that port and keep the name 127.0.0.1 or localhost. Ctrl+C ends.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void server.stop().then(() => process.exit(0)));
  }
  setInterval(() => {}, 1 << 30);
}
