import assert from 'node:assert/strict';

/**
 * Reads a value until `check` accepts it, and returns it; `check` throws while the value is not as wanted. The way to wait in UI tests:
 * by expectation, never by sleeping.
 */
export async function eventually<T>(
  what: string,
  read: () => T | Promise<T>,
  check: (value: T) => void,
  milliseconds = 30_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    let last: unknown = 'nothing read';
    try {
      const value = await read();
      last = value;
      check(value);
      return value;
    } catch (error) {
      if (Date.now() > deadline)
        assert.fail(`${what}: ${(error as Error).message}\nlast value: ${JSON.stringify(last)}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
