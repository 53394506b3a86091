/** What the suites use of `node:assert/strict`, for the browser. */

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected a truthy value, got ${String(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected))
    fail(message, `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** By the JSON of both: for plain data. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message, `expected ${JSON.stringify(actual)} to match ${String(expected)}`);
}

export default { ok, equal, deepEqual, match };
