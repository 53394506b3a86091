import type { Dialect } from './dialect.ts';
import type { Note } from './note.ts';

export { type Dialect, dialectOf } from './dialect.ts';

export function parseNote(_text: string, _dialect: Dialect): Note {
  return { mentions: [], definitions: [], prose: [] };
}
