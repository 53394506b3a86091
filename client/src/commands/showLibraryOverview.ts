import type { App } from '../app.ts';

/** Shows the whole library as a picture: a map, themes over time, digests by themes. */
export function showLibraryOverview({ overview }: App): void {
  overview.show();
}
