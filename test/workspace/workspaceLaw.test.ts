import test from 'node:test';
import { checkRun } from './workspaceLaw.ts';

test('whatever events are lost, doubled or reordered: after another look the contents are those of a fresh start', async () => {
  for (let seed = 1; seed <= 120; seed++) await checkRun(40, 'lossy', seed);
});

test('while no event is lost the contents need no other look', async () => {
  for (let seed = 1; seed <= 120; seed++) await checkRun(40, 'complete', seed);
});
