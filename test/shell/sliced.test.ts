import assert from 'node:assert/strict';
import test from 'node:test';
import { inSlices, inSpareSlices, nextTurn } from '../../server/src/sliced.ts';

/** Work that keeps the processor busy for so many milliseconds, in steps of about one. */
function* work<T>(milliseconds: number, result: T): Generator<void, T> {
  for (let step = 0; step < milliseconds; step++) {
    const began = performance.now();
    while (performance.now() - began < 1);
    yield;
  }
  return result;
}

test('the result comes back, and what is thrown', async () => {
  assert.equal(await inSlices(work(3, 'done')), 'done');
  await assert.rejects(
    inSlices(
      (function* (): Generator<void, never> {
        yield;
        throw new Error('on purpose');
      })(),
    ),
    /on purpose/,
  );
});

test('others get their turns while work goes on, however much of it there is', async () => {
  let turns = 0;
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
  })();
  await Promise.all([1, 2, 3, 4].map((name) => inSlices(work(60, name))));
  isDone = true;
  await watching;
  assert.ok(turns >= 240 / 15, `${turns} turns`);
});

test('works that wait for a turn get one turn each, in order', async () => {
  const order: string[] = [];
  const waiting = ['a', 'b', 'c'].map((name) => nextTurn().then(() => order.push(name)));
  setImmediate(() => setImmediate(() => order.push('other')));
  await Promise.all(waiting);
  assert.deepEqual(
    order.filter((name) => name !== 'other'),
    ['a', 'b', 'c'],
  );
  assert.notEqual(order.at(-1), 'other');
});

test('spare work makes way for work that somebody waits for, and comes to its end beside it', async () => {
  const order: string[] = [];
  function* noted(name: string, milliseconds: number): Generator<void, void> {
    for (const _ of work(milliseconds, undefined)) {
      order.push(name);
      yield;
    }
  }
  const spare = inSpareSlices(noted('spare', 60));
  await inSlices(noted('wanted', 60));
  const before = order.filter((name) => name === 'spare').length;
  await spare;
  assert.ok(before < 30, `${before} of 60 steps of spare work came first`);
  assert.equal(order.length, 120);
  let isDone = false;
  function* endless(): Generator<void, void> {
    while (!isDone) {
      yield* work(1, undefined);
      yield;
    }
  }
  const wanted = inSlices(endless());
  await inSpareSlices(work(20, undefined));
  isDone = true;
  await wanted;
});
