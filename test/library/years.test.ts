import assert from 'node:assert/strict';
import test from 'node:test';
import { yearsIn } from '../../server/src/library/years.ts';

function check(value: string, from: number | undefined, to?: number): void {
  assert.deepEqual(yearsIn(value), from === undefined ? undefined : { from, to }, value);
}

test('years and ranges of years', () => {
  check('2024', 2024, 2024);
  check('202', 2020, 2029);
  for (const value of ['2023-2025', '2023..2025', '2023–2025', '2025-2023']) check(value, 2023, 2025);
  check('2023..', 2023, Infinity);
  check('2023-', 2023, Infinity);
  check('..2023', -Infinity, 2023);
  check('>=2024', 2024, Infinity);
  check('>2024', 2025, Infinity);
  check('<=2024', -Infinity, 2024);
  check('<2024', -Infinity, 2023);
});

test('nothing else', () => {
  for (const value of ['', 'soon', '20x4', '20244', '..', '-', '>', '>=x', '2024-05-06', '>=2023..2025'])
    check(value, undefined);
});
