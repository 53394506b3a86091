import assert from 'node:assert/strict';
import test from 'node:test';
import { leastApart, toldApart } from '../../client/overview/colourSight.ts';

/** What VS Code's own themes give to charts. */
const dark = ['#3794ff', '#89d185', '#b180d7', '#d18616', '#f14c4c', '#bc3fbc'];
const light = ['#1a85ff', '#388a34', '#652d90', '#d18616', '#e51400', '#bc05bc'];
/** The same with the blue and orange of later versions. */
const laterDark = ['#59a4f9', '#89d185', '#b180d7', '#ea5c00', '#f14c4c', '#bc3fbc'];
const laterLight = ['#0063d3', '#388a34', '#652d90', '#ea5c00', '#e51400', '#bc05bc'];

test('hues that some see alike are parted, the same each time', () => {
  for (const [hues, background] of [
    [dark, '#1f1f1f'],
    [light, '#ffffff'],
    [laterDark, '#1f1f1f'],
    [laterLight, '#ffffff'],
  ] as const) {
    assert.ok(leastApart(hues) < 6.5, `${leastApart(hues)}`);
    const apart = toldApart(hues, background);
    assert.ok(leastApart(apart) > Math.max(7, 1.5 * leastApart(hues)), `${leastApart(apart)} of ${apart}`);
    assert.deepEqual(toldApart(hues, background), apart);
    for (const hue of apart) assert.match(hue, /^#[0-9a-f]{6}$/);
  }
});

test('hues that all can tell apart stay as they are, and so do those in another notation', () => {
  const far = ['#000000', '#ffffff'];
  assert.deepEqual(toldApart(far, '#808080'), far);
  const unknown = ['color(display-p3 1 0 0)', '#89d185', 'lab(50 1 1)'];
  assert.deepEqual(toldApart(unknown, '#1f1f1f'), unknown);
  assert.deepEqual(toldApart([], '#1f1f1f'), []);
});
