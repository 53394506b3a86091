/** Started by VS Code in its web-worker extension host: runs the suites with mocha's browser build. */
import 'mocha/mocha.js';

declare const mocha: BrowserMocha;

/** `load` defines the suites. The last line printed tells the launcher how many passed, and what failed. */
export function runSuites(load: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: 'spec' });
  load();
  let passed = 0;
  const failed: { title: string; details: string }[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`web suites: ${JSON.stringify({ passed, failed })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => passed++);
    runner.on('fail', (test, error) => failed.push({ title: test.fullTitle(), details: error.stack ?? error.message }));
  });
}
