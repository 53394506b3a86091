/** Time as a watchdog sees it; replaced in tests. */
export interface Clock {
  now(): number;
  /** Calls back after so many milliseconds; the answer takes it back. */
  after(milliseconds: number, callback: () => void): () => void;
}

const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A request may take this long before anybody asks whether the server still lives. */
const patience = 1000;
const tick = 500;
const ticksUntilHung = 4;

/**
 * Tells a hung or dead server from a busy one, within about three seconds. The platform reports neither a worker that
 * died nor a process stuck in a loop. Nothing runs while no request is under way. Ticks that come late are not counted:
 * then the whole machine was busy or asleep, and the server had no chance to answer.
 */
export class Watchdog {
  private readonly pending = new Set<(reason: Error) => void>();
  private answers = 0;
  private cancelTimer: (() => void) | undefined;
  private readonly ping: () => Promise<unknown>;
  private readonly onHung: () => void;
  private readonly clock: Clock;

  constructor(ping: () => Promise<unknown>, onHung: () => void, time: Clock = clock) {
    this.ping = ping;
    this.onHung = onHung;
    this.clock = time;
  }

  /** Looks after a request until it is answered, well or badly, or until nobody can answer it any more. */
  watch<T>(request: Promise<T>): Promise<T> {
    this.cancelTimer ??= this.clock.after(patience, () => this.ask());
    return new Promise((resolve, reject) => {
      this.pending.add(reject);
      const answered = () => {
        this.pending.delete(reject);
        this.answers++;
      };
      request.then(resolve, reject).finally(answered);
    });
  }

  /** Stops watching for good; requests still under way are rejected with the reason. */
  dispose(reason = new Error('The server ended')): void {
    this.cancelTimer?.();
    this.cancelTimer = () => {};
    for (const reject of this.pending) reject(reason);
    this.pending.clear();
  }

  private ask(): void {
    if (this.pending.size === 0) {
      this.cancelTimer = undefined;
      return;
    }
    const before = this.answers;
    const answered = () => {
      this.answers++;
    };
    this.ping().then(answered, answered);
    this.count(before, ticksUntilHung);
  }

  private count(answersBefore: number, left: number): void {
    const due = this.clock.now() + tick;
    this.cancelTimer = this.clock.after(tick, () => {
      if (this.answers !== answersBefore) {
        this.cancelTimer = this.clock.after(patience, () => this.ask());
        return;
      }
      const late = this.clock.now() - due > tick;
      if (left > 1 || late) this.count(answersBefore, late ? left : left - 1);
      else this.onHung();
    });
  }
}
