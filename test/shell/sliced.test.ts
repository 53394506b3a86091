import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { answering, inSlices, inSpareSlices, nextTurn, Waiters } from '../../server/src/sliced.ts';
import { SpareRun } from '../../server/src/spareRun.ts';

/** Time goes on from test to test. */
let now = 1e9;

/** A clock that only work and `sleep` move on, with the timers that hang on it. */
function clockOf(t: TestContext) {
  now += 1000;
  t.mock.method(performance, 'now', () => now);
  const timers = new Map<number, { readonly at: number; readonly ring: () => void }>();
  let last = 0;
  t.mock.method(globalThis, 'setTimeout', (ring: () => void, milliseconds: number) => {
    timers.set(++last, { at: now + milliseconds, ring });
    return last;
  });
  t.mock.method(globalThis, 'clearTimeout', (timer: number) => timers.delete(timer));

  /** Work in steps of a millisecond that notes when each is done. */
  function* work<T>(milliseconds: number, result: T, times: number[] = []): Generator<void, T> {
    for (let step = 0; step < milliseconds; step++) {
      times.push(now++);
      yield;
    }
    return result;
  }

  /** Moves on while nothing is worked, in so many turns that all who are ready have had one. */
  async function sleep(milliseconds: number): Promise<void> {
    for (const end = now + milliseconds; ; now++) {
      for (const [timer, { at, ring }] of timers) {
        if (at > now) continue;
        timers.delete(timer);
        ring();
      }
      await turns(10);
      if (now >= end) return;
    }
  }

  return { work, sleep };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Something that ends when it is told to. */
function ending(): { readonly ended: Promise<void>; readonly end: () => void } {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

test('the result comes back, and what is thrown', async (t) => {
  const { work } = clockOf(t);
  assert.equal(await inSlices(work(3, 'done')), 'done');
  assert.equal(await inSpareSlices(work(3, 'done')), 'done');
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

test('others get their turns while work goes on, however much of it there is', async (t) => {
  const { work } = clockOf(t);
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
  assert.ok(turns >= 240 / 6, `${turns} turns`);
});

test('a message that comes is answered before the next slice, though that takes it several turns', async (t) => {
  const { work } = clockOf(t);
  const times: number[] = [];
  const all = inSlices(work(60, undefined, times));
  for (let message = 0; message < 5; message++) {
    await turns(1);
    const arrived = now;
    await turns(3);
    assert.ok(now - arrived <= 6, `${now - arrived} ms`);
  }
  await all;
  assert.equal(times.length, 60);
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

test('spare work makes way for other work, and comes to its end beside it', async (t) => {
  const { work, sleep } = clockOf(t);
  const spare: number[] = [];
  const wanted: number[] = [];
  const first = inSpareSlices(work(20, undefined, spare));
  await inSlices(work(60, undefined, wanted));
  await sleep(0);
  await first;
  assert.ok(spare.filter((time) => time < wanted.at(-1)!).length <= 2, `${spare} beside ${wanted}`);

  const endless = ending();
  const going = answering(() => endless.ended);
  const second = inSpareSlices(work(20, undefined));
  await sleep(20 * 100);
  await second;
  endless.end();
  await going;
});

test('a message holds spare work back until a moment after its answer', async (t) => {
  const { work, sleep } = clockOf(t);
  const times: number[] = [];
  const spare = inSpareSlices(work(50, undefined, times));
  await turns(5);
  const arrived = now;
  await answering(() => inSlices(work(40, undefined)));
  const answered = now;
  await sleep(60);
  await spare;
  const beside = times.filter((time) => time > arrived + 2 && time < answered + 15);
  assert.deepEqual(beside, []);
  assert.equal(times.length, 50);
});

test('a message whose answer waits for something else holds no spare work back', async (t) => {
  const { work, sleep } = clockOf(t);
  const times: number[] = [];
  const answer = ending();
  const message = answering(() => answer.ended);
  const spare = inSpareSlices(work(50, undefined, times));
  const began = now;
  await sleep(60);
  assert.ok(times.filter((time) => time < began + 60).length >= 40, `${times.length} steps beside the message`);
  answer.end();
  await message;
  await sleep(60);
  await spare;
});

test('under a stream of messages spare work has a slice now and then', async (t) => {
  const { work, sleep } = clockOf(t);
  const times: number[] = [];
  const spare = inSpareSlices(work(20, undefined, times));
  for (let message = 0; message < 110; message++) {
    await answering(() => Promise.resolve());
    await sleep(10);
  }
  await spare;
  const pauses = times.slice(1).filter((time, i) => time - times[i]! > 1);
  assert.ok(pauses.length >= 8, `${pauses.length} pauses`);
});

test('who waits for spare work has it at once, whatever messages there are', async (t) => {
  const { work, sleep } = clockOf(t);
  const endless = ending();
  const message = answering(() => endless.ended);
  const waiters = new Waiters();
  const spare = inSpareSlices(work(300, 'done', []), waiters);
  const other: number[] = [];
  const others = inSpareSlices(work(10, undefined, other));
  await turns(20);
  const began = now;
  assert.equal(await waiters.waitFor(spare), 'done');
  assert.ok(now - began <= 310, 'without a pause');
  const before = other.length;
  assert.ok(before <= 8, `${before} steps of work that nobody waits for`);
  endless.end();
  await message;
  await sleep(300);
  await others;
});

test('a run that is under way is the run of all who ask for one', async (t) => {
  const { work } = clockOf(t);
  let runs = 0;
  const task = new SpareRun(async (run) => {
    runs += await run(work(20, 1));
  });
  await Promise.all([task.run(), task.run(), task.waitFor(task.run())]);
  assert.equal(runs, 1);
  await task.waitFor(task.run());
  assert.equal(runs, 2);
});
