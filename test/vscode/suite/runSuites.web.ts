/** Started by VS Code in its web-worker extension host: runs the suites with mocha's browser build. */
import 'mocha/mocha.js';

declare const mocha: BrowserMocha;

/** `load` defines the suites. The last line printed tells the launcher how many passed. */
export function runSuites(load: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: 'spec' });
  load();
  let passed = 0;
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`web suites: ${passed} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => passed++);
  });
}
