/** Where the repository and the data beside it are; tests run as bundles in `dist/test`, so that only the start folder tells. */
import fs from 'node:fs';
import path from 'node:path';

export const root = process.cwd();

export const fixtures = path.join(root, 'test/fixtures');

/** The folder of real digests, queries and labels that may stand beside the repository; undefined where it does not. */
export const shared: string | undefined = [process.env.LITNOTES_SHARED, path.join(root, '../shared')].find(
  (folder) => folder !== undefined && fs.existsSync(path.join(folder, 'digests')),
);

export function readFixture(name: string): string {
  return fs.readFileSync(path.join(fixtures, name), 'utf8');
}
