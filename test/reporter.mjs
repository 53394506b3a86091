// What `npm test` shows of Node's test runner: failures in full, remarks of tests (what they could not look at, and why), and counts.
import path from 'node:path';
import { recordFailure } from './failures.mjs';

const totals = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

export default async function* reporter(events) {
  const counts = { pass: 0, fail: 0 };
  const start = Date.now();
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') counts.pass++;
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      counts.fail++;
      const { cause, message } = data.details.error;
      const title = `${data.name} (${path.relative(process.cwd(), data.file ?? '')})`;
      const details = String(cause?.stack ?? cause ?? message);
      yield `\n✖ ${title}\n${details}\n`;
      recordFailure(title, details);
    }
    if (type === 'test:diagnostic' && !totals.test(data.message)) yield `· ${data.message}\n`;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
  }
  yield `${counts.pass} passed, ${counts.fail} failed in ${((Date.now() - start) / 1000).toFixed(1)} s\n`;
}
