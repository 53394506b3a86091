import assert from 'node:assert/strict';
import test from 'node:test';
import { type Clock, Watchdog } from '../../client/src/watchdog.ts';

/** Time that passes only when told to; `late` makes every timer ring that much too late. */
function handClock(late = 0) {
  let time = 0;
  let timers: { due: number; callback: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    after(milliseconds, callback) {
      const timer = { due: time + milliseconds + late, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  const pass = async (milliseconds: number) => {
    const end = time + milliseconds;
    for (;;) {
      await new Promise(setImmediate);
      const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      time = next.due;
      next.callback();
    }
    time = end;
  };
  return { clock, pass, waiting: () => timers.length };
}

const never = () => new Promise<never>(() => {});

test('a server that answers neither a request nor the ping is hung', async () => {
  const { clock, pass } = handClock();
  let hung = 0;
  const watchdog = new Watchdog(never, () => hung++, clock);
  void watchdog.watch(never());
  await pass(2900);
  assert.equal(hung, 0);
  await pass(200);
  assert.equal(hung, 1);
  await pass(60_000);
  assert.equal(hung, 1);
});

test('a server that is only busy answers the ping and is left alone', async () => {
  const { clock, pass } = handClock();
  let pings = 0;
  const watchdog = new Watchdog(async () => pings++, assert.fail, clock);
  void watchdog.watch(never());
  await pass(60_000);
  assert.ok(pings > 10);
});

test('an answer to another request shows that the server lives', async () => {
  const { clock, pass } = handClock();
  const watchdog = new Watchdog(never, assert.fail, clock);
  void watchdog.watch(never());
  for (let i = 0; i < 20; i++) {
    await watchdog.watch(Promise.resolve());
    await pass(1000);
  }
});

test('nothing runs while no request is under way', async () => {
  const { clock, pass, waiting } = handClock();
  const watchdog = new Watchdog(assert.fail, assert.fail, clock);
  assert.equal(await watchdog.watch(Promise.resolve(7)), 7);
  await pass(5000);
  assert.equal(waiting(), 0);
});

test('when the whole machine is slow or was asleep, nobody is hung', async () => {
  const { clock, pass } = handClock(2000);
  const watchdog = new Watchdog(never, assert.fail, clock);
  void watchdog.watch(never());
  await pass(300_000);
});

test('requests under way are rejected when the server ends, the others are not', async () => {
  const { clock, pass, waiting } = handClock();
  const watchdog = new Watchdog(never, assert.fail, clock);
  await watchdog.watch(Promise.resolve());
  const request = watchdog.watch(never());
  watchdog.dispose();
  await assert.rejects(request, /server ended/);
  await pass(60_000);
  assert.equal(waiting(), 0);
});

test('a failed request is passed on as it is', async () => {
  const { clock } = handClock();
  const watchdog = new Watchdog(never, assert.fail, clock);
  await assert.rejects(watchdog.watch(Promise.reject(new Error('no such paper'))), /no such paper/);
});
