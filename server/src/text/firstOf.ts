/** The first values, so many at most. */
export function firstOf<T>(values: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const value of values) if (taken.push(value) >= most) break;
  return taken;
}
