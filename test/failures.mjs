// What failed, written by all processes of an `npm test` into one file, so that the run can end with it.
import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Adds a failure, shortened, to what is shown at the end of `npm test`. Outside of such a run it does nothing. */
export function recordFailure(title, details) {
  const { FAILURES_LOG: file, TEST_PART: part } = process.env;
  if (!file) return;
  const lines = stripVTControlCharacters(details).split('\n').slice(0, 15);
  fs.appendFileSync(file, [`✖ ${part}: ${title}`, ...lines.map((line) => `  ${line.slice(0, 240)}`), ''].join('\n'));
}
