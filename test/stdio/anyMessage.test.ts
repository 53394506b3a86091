import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMessages } from './messageLaw.ts';

test('a message with anything wrong in it fails alone', { timeout: 120_000 }, async (context) => {
  const { requests, refused } = await checkMessages(2000, 1);
  context.diagnostic(`${requests} requests answered, ${refused} of them refused`);
  assert.ok(refused > 0 && refused < requests);
});
