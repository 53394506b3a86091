/** Sorts as `sort` does, in steps short enough for a query: yields after some hundred comparisons. */
export function* sorting<T>(items: readonly T[], compare: (a: T, b: T) => number): Generator<void, readonly T[]> {
  let from: T[] = [];
  for (let start = 0; start < items.length; start += run) {
    for (const item of items.slice(start, start + run).sort(compare)) from.push(item);
    yield;
  }
  for (let width = run; width < from.length; width *= 2) {
    const to: T[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      for (let a = start, b = middle; a < middle || b < end; ) {
        const isFirst = b === end || (a < middle && compare(from[a]!, from[b]!) <= 0);
        to.push(isFirst ? from[a++]! : from[b++]!);
        if (to.length % run === 0) yield;
      }
    }
    from = to;
  }
  return from;
}

const run = 256;
