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

const groups = (count: number) => Array.from({ length: count }, (_, i) => `other-${i}`);

test('groups share no ground, and the map has the shape of a window, whatever their number', () => {
  const themesAt = themes.map(({ id }) => groundOf(id));
  for (const count of [1, 8, 30, 114, 115, 400, 1500, 5000]) {
    const grounds = [...groundsOfGroups(groups(count)).values()];
    assert.equal(new Set(grounds.map(({ x, y }) => `${x} ${y}`)).size, count);
    const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values) + spacing;
    const all = [...themesAt, ...grounds];
    const shape = extent(all.map(({ x }) => x)) / extent(all.map(({ y }) => y));
    assert.ok(shape > 1.1 && shape < 2.2, `${count} groups: ${shape}`);
    const lowest = Math.max(...themesAt.map(({ y }) => y));
    assert.ok(grounds.every(({ y }) => y > lowest));
  }
});

test('hardly a group moves when another comes, whatever their order', () => {
  let moved = 0;
  for (let count = 1; count < 200; count++) {
    const before = groundsOfGroups(groups(count));
    const after = groundsOfGroups(groups(count + 1).reverse());
    for (const [id, { x, y }] of before) if (after.get(id)!.x !== x || after.get(id)!.y !== y) moved++;
  }
  // Of 19,900 places of a group beside one more.
  assert.ok(moved < 400, `${moved} moved`);
});
