/** What the suites use of `node:assert/strict`, for the browser. */

export function fail(message: string): never {
  throw new Error(message);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `expected a truthy value, got ${String(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `expected ${shown(expected)}, got ${shown(actual)}`);
}

export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) fail(message ?? `expected anything but ${shown(unexpected)}`);
}

/** By the JSON of both: for plain data. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1), message);
}

export function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message ?? `expected ${shown(actual)} to match ${String(expected)}`);
}

export function doesNotMatch(actual: string, unexpected: RegExp, message?: string): void {
  if (unexpected.test(actual)) fail(message ?? `expected ${shown(actual)} not to match ${String(unexpected)}`);
}

export async function rejects(promise: PromiseLike<unknown>): Promise<void> {
  const settled = await Promise.resolve(promise).then(
    () => 'resolved',
    () => 'rejected',
  );
  equal(settled, 'rejected');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}

export default { fail, ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects };
