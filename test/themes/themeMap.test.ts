import assert from 'node:assert/strict';
import test from 'node:test';
import { groundOf, groundsOfGroups, honeycomb, spacing } from '../../server/src/themes/themeMap.ts';
import { otherTheme, themes } from '../../server/src/themes/themes.ts';

test('every built-in theme has one cell, Other the rest', () => {
  const cells = honeycomb.flat().filter((theme) => theme !== otherTheme.id);
  assert.deepEqual([...cells].sort(), themes.map(({ id }) => id).sort());
});

test('the themes of an area hang together', () => {
  const cellOf = new Map(honeycomb.flatMap((row, r) => row.map((theme, column) => [theme, { r, column }] as const)));
  const areNeighbours = (a: string, b: string) => {
    const [from, to] = [cellOf.get(a)!, cellOf.get(b)!];
    if (from.r === to.r) return Math.abs(from.column - to.column) === 1;
    // Odd rows lie half a cell to the right.
    const shift = to.column + (to.r % 2) / 2 - from.column - (from.r % 2) / 2;
    return Math.abs(from.r - to.r) === 1 && Math.abs(shift) === 0.5;
  };
  for (const area of new Set(themes.map((theme) => theme.area))) {
    const members = themes.filter((theme) => theme.area === area).map(({ id }) => id);
    const reached = new Set([members[0]!]);
    for (const from of reached) for (const to of members) if (areNeighbours(from, to)) reached.add(to);
    assert.equal(reached.size, members.length, area);
  }
});

test('no two themes share their ground, those of the user stay outside', () => {
  const grounds = themes.map(({ id }) => groundOf(id));
  for (const [i, a] of grounds.entries()) {
    for (const b of grounds.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > spacing * 0.7);
  }
  const rightmost = Math.max(...grounds.map(({ x }) => x));
  for (const own of ['beekeeping', 'tide-tables', '']) {
    assert.ok(groundOf(own).x > rightmost);
    assert.deepEqual(groundOf(own), groundOf(own));
  }
});

test('groups share no ground, and the map stays no more than a few times as high as their number asks for', () => {
  for (const count of [1, 8, 30, 114, 115, 400, 1500]) {
    const grounds = [...groundsOfGroups(Array.from({ length: count }, (_, i) => `other-${i}`)).values()];
    assert.equal(new Set(grounds.map(({ x, y }) => `${x} ${y}`)).size, count);
    const rows = new Set(grounds.map(({ y }) => y)).size;
    assert.ok(rows <= 1 + count / 4, `${count} groups in ${rows} rows`);
  }
});
