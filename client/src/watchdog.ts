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
  private pending = 0;
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

  /** Looks after a request until it is answered, well or badly. */
  async watch<T>(request: Promise<T>): Promise<T> {
    this.pending++;
    this.cancelTimer ??= this.clock.after(patience, () => this.ask());
    try {
      return await request;
    } finally {
      this.pending--;
      this.answers++;
    }
  }

  /** Stops watching for good. */
  dispose(): void {
    this.cancelTimer?.();
    this.cancelTimer = () => {};
  }

  private ask(): void {
    if (this.pending === 0) {
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
