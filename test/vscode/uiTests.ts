/**
 * Runs the UI tests of `ui/` with mocha: `node dist/test/vscode/uiTests.js development|web|virtual|package|restricted`.
 * TEST_GREP picks tests by title, UI_PACKAGE names the .vsix.
 */
import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { recordFailure } from '../failures.mjs';
import { requireHost } from './host/ready.ts';

const kind = process.argv[2] ?? 'development';
process.env.UI_WINDOW = kind;
try {
  requireHost();
} catch (error) {
  console.error(String(error));
  recordFailure('the UI tests', String(error));
  process.exit(1);
}

const folder = path.resolve('dist/test/vscode/ui');
/** Which windows a suite needs is in its name; all run in development. `virtual` is what changes files. */
const endings = {
  development: '.test.js',
  package: '.everywhere.test.js',
  web: '.(everywhere|virtual|browser).test.js',
  virtual: '.(everywhere|virtual).test.js',
  restricted: '.everywhere.test.js',
};
const ending = new RegExp(`${endings[kind as keyof typeof endings].replaceAll('.', '\\.')}$`);
const files = fs.readdirSync(folder).filter((file) => ending.test(file));
// What fails three times, each time in a fresh window, is wrong. Playwright's waits end sooner than a test and say what for.
const mocha = new Mocha({ ui: 'tdd', timeout: 240_000, slow: 5000, retries: 2, grep: process.env.TEST_GREP });
// Each window has something to clear away when the process ends.
process.setMaxListeners(100);
for (const file of files.sort()) mocha.addFile(path.join(folder, file));
let passed = 0;
const runner = mocha.run((failures) => {
  if (failures === 0 && passed === 0) console.error('No UI test ran.');
  process.exit(failures > 0 || passed === 0 ? 1 : 0);
});
runner.on('pass', () => passed++);
// As mocha does after the last try; the suite reports each.
runner.on('retry', (test, error) => {
  test.err = error;
});
runner.on('fail', (test, error) => {
  if (test.type !== 'test') recordFailure(test.fullTitle(), error.message);
});
