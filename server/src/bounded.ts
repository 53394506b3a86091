/** Results of asynchronous work on each item, in the order of the items, with at most `most` under way at a time. */
export async function mapBounded<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  async function takeTurns(): Promise<void> {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, takeTurns));
  return results;
}

/** A store of permits, given out in the order in which they are asked for. */
export class Permits {
  readonly #all: number;
  #left: number;
  readonly #waiting: { readonly amount: number; readonly grant: () => void }[] = [];

  constructor(all: number) {
    this.#all = all;
    this.#left = all;
  }

  /** Resolves to the function that gives the permits back. Asking for more than there are takes all of them. */
  async take(wanted: number): Promise<() => void> {
    const amount = Math.min(wanted, this.#all);
    await new Promise<void>((grant) => {
      this.#waiting.push({ amount, grant });
      this.#grant();
    });
    return () => {
      this.#left += amount;
      this.#grant();
    };
  }

  #grant(): void {
    for (let next = this.#waiting[0]; next && next.amount <= this.#left; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#left -= next.amount;
      next.grant();
    }
  }
}
