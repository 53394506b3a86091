import assert from 'node:assert/strict';
import test from 'node:test';
import { editDistance } from '../../server/src/text/editDistance.ts';

test('letters inserted, left out, replaced and swapped', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['tide', '', 4],
    ['tidelog', 'tidelgo', 1],
    ['tidelog', 'tide-log', 1],
    ['tidelog', 'tidlog', 1],
    ['tidelog', 'tidexog', 1],
    ['raingauge', 'gaugerain', 8],
  ];
  for (const [a, b, distance] of cases) {
    assert.equal(editDistance(a, b), distance, `${a} ${b}`);
    assert.equal(editDistance(b, a), distance, `${b} ${a}`);
  }
});
