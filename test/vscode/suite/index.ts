/** Started by VS Code in its Node extension host: runs every suite beside this bundle with mocha. */
import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, grep: process.env.TEST_GREP });
  const files = fs
    .readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  let passed = 0;
  const failed: { title: string; details: string }[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      // The launcher trusts this file, not the exit code alone: a host that dies early can look like success.
      fs.writeFileSync(process.env.TEST_REPORT!, JSON.stringify({ passed, failed }));
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => passed++);
    runner.on('fail', (test, error) => failed.push({ title: test.fullTitle(), details: error.stack ?? error.message }));
  });
}
