import type { App } from '../app.ts';

/** Shows what was read, how long it took, and what was skipped and why. */
export async function showIndexReport({ report }: App): Promise<void> {
  await report.show();
}
