/**
 * Runs the suites of `suite/` inside a real VS Code by @vscode/test-electron: `node dist/test/vscode/suites.js node|web|virtual`.
 * On a desktop with network that VS Code is downloaded; elsewhere, and for the web kinds, it is the server of `host/`.
 * TEST_GREP picks tests by title, VSCODE_VERSION the version to download.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { recordFailure } from '../failures.mjs';
import { hasDisplay, requireHost } from './host/ready.ts';
import { hostFolder } from './host/server.ts';
import type { HostKind } from './host/window.ts';
import { copied } from './ui/copied.ts';

void main((process.argv[2] ?? 'node') as HostKind);

async function main(kind: HostKind): Promise<void> {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'report-')), 'report.json');
  process.on('exit', () => fs.rmSync(path.dirname(report), { recursive: true, force: true }));
  try {
    await runTests({
      vscodeExecutablePath: await executable(kind),
      extensionDevelopmentPath: process.cwd(),
      extensionTestsPath: path.resolve(
        kind === 'node' ? 'dist/test/vscode/suite/index.js' : 'dist/test/vscode/suite/index.web.js',
      ),
      launchArgs: [copied('test/vscode/fixture'), '--disable-extensions'],
      extensionTestsEnv: {
        TEST_REPORT: report,
        VSCODE_HOST_KIND: kind,
        VSCODE_HOST_DIR: hostFolder,
        VSCODE_HOST_TIMEOUT: '180',
      },
    });
    const { passed, failed } = read(report);
    if (failed.length > 0 || passed === 0)
      throw new Error(`VS Code ended well, but its report says: ${passed} passed, ${failed.length} failed`);
    console.log(`${kind} extension host: ${passed} passed`);
  } catch (error) {
    console.error(String(error));
    const { failed } = read(report);
    for (const { title, details } of failed) recordFailure(`${title} (${kind})`, details);
    if (failed.length === 0) recordFailure(`the suites (${kind})`, String(error));
    process.exit(1);
  }
}

interface Report {
  readonly passed: number;
  readonly failed: readonly { readonly title: string; readonly details: string }[];
}

/** What the suites have left to say; nothing passed and nothing failed where the window ended early. */
function read(report: string): Report {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : { passed: 0, failed: [] };
}

async function executable(kind: HostKind): Promise<string> {
  const host = path.resolve('test/vscode/host/code');
  if (kind === 'node' && !process.env.VSCODE_HOST_DIR && hasDisplay()) {
    try {
      return await downloadAndUnzipVSCode(process.env.VSCODE_VERSION ?? 'stable');
    } catch (error) {
      console.log(`VS Code could not be downloaded (${String(error)}): taking the server instead.`);
    }
  }
  requireHost();
  return host;
}
