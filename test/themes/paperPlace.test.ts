import assert from 'node:assert/strict';
import test from 'node:test';
import { type Place, paperPlace } from '../../server/src/themes/paperPlace.ts';
import { groundOf } from '../../server/src/themes/themeMap.ts';
import { classified } from '../../server/src/themes/themes.ts';
import { Random } from '../random.ts';

const vocabulary =
  'tide lantern harbour quilt meadow copper orchard glacier violin pepper saddle thimble walnut kettle ribbon anchor'.split(
    ' ',
  );
const placeOf = (title: string, abstract = '') => paperPlace(title, classified(title, abstract));
const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function randomTitles(count: number, words: number): string[] {
  const random = new Random(7);
  return Array.from({ length: count }, () => Array.from({ length: words }, () => random.pick(vocabulary)).join(' '));
}

test('a paper lies on the ground of its theme or at its edge', () => {
  const abstracts = ['post-training quantisation of large language models', 'stochastic bandits and regret', 'tides'];
  for (const title of randomTitles(100, 5)) {
    for (const abstract of abstracts) {
      const { theme } = classified(title, abstract);
      const { x, y, radiusX, radiusY } = groundOf(theme);
      const place = placeOf(title, abstract);
      assert.ok(Math.abs(place.x - x) < 1.8 * radiusX && Math.abs(place.y - y) < 1.8 * radiusY);
      assert.ok(Number.isInteger(place.x) && Number.isInteger(place.y));
    }
  }
});

test('papers that share words lie nearer each other than others', () => {
  const titles = randomTitles(400, 4);
  const shared: number[] = [];
  const strange: number[] = [];
  for (let i = 0; i + 1 < titles.length; i += 2) {
    const [a, b] = [titles[i]!, titles[i + 1]!];
    const common = `${a.split(' ').slice(0, 3).join(' ')} ${b.split(' ')[3]}`;
    shared.push(distance(placeOf(a), placeOf(common)));
    strange.push(distance(placeOf(a), placeOf(b)));
  }
  assert.ok(mean(shared) < 0.75 * mean(strange), `${mean(shared)} against ${mean(strange)}`);
});

test('papers that share terms lie nearer each other than others of their theme', () => {
  const abstracts = [
    'Post-training quantisation and weight quantisation.',
    'Binary neural networks with ternary weights.',
    'FP8 training in mixed precision.',
    'Quantisation-aware training and activation quantisation.',
    'KV cache quantisation to low bits.',
  ];
  const [titles, others] = [randomTitles(40, 4), randomTitles(80, 4).slice(40)];
  const near: number[] = [];
  const far: number[] = [];
  for (const [i, title] of titles.entries()) {
    for (const [j, abstract] of abstracts.entries()) {
      near.push(distance(placeOf(title, abstract), placeOf(others[i]!, abstract)));
      far.push(distance(placeOf(title, abstract), placeOf(others[i]!, abstracts[(j + 1) % abstracts.length])));
    }
  }
  assert.ok(mean(near) < 0.75 * mean(far), `${mean(near)} against ${mean(far)}`);
});

test('no two titles lie on one spot, and words in another order lie near', () => {
  const places = randomTitles(300, 6).map((title) => placeOf(title));
  assert.ok(new Set(places.map(({ x, y }) => `${x} ${y}`)).size > 295);
});
