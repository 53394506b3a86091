import type { App } from '../app.ts';

/** Opens the paper that the keyboard is on in *Go to Paper…* beside the editor. */
export function openPickedToSide({ picker }: App): void {
  picker?.openToSide();
}
