/** Alternating lines: a title, on the next line its abstract, on the next the following title. */
import type { Format } from './formats.ts';

export const alternatingLines: Format = { layout: 'alternatingLines', gaps: false, fits: () => true };
