/** The first place, from one on and before another, from which on an ascending list holds nothing less than a value. */
export function lowerBound(list: ArrayLike<number>, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
