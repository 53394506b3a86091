const longest = 80;

/** Least number of letters inserted, left out, replaced or swapped with their neighbour; of the first 80 letters. */
export function editDistance(one: string, other: string): number {
  const a = one.slice(0, longest);
  const b = other.slice(0, longest);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2);
      if (isSwap && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
