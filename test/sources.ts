/** The project's own TypeScript, for tests that look at how it is written. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

export interface Source {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** All `.ts` files below a folder of the repository. */
export function sourcesIn(folder: string): readonly Source[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file: `${folder}/${file.replaceAll(path.sep, '/')}`,
      text: fs.readFileSync(path.join(root, folder, file), 'utf8'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
