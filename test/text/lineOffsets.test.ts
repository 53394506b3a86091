import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { lineStarts } from '../../server/src/features/offsets.ts';
import { lineOffsets } from '../../server/src/text/lineOffsets.ts';

test('places of ascending lines are those of all lines', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'é'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(3), (some, stride) => {
      const offsetOf = lineOffsets(some);
      const starts = lineStarts(some);
      for (let line = 0; line < starts.length; line += stride + 1) {
        assert.equal(offsetOf(line, 0), starts[line]);
        assert.equal(offsetOf(line, 2), starts[line]! + 2);
      }
    }),
    { numRuns: 2000 },
  );
});
