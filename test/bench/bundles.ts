import fs from 'node:fs';
import type { Row } from './row.ts';

const limits = {
  'extension.js': 500,
  'extension.web.js': 500,
  'overview.js': 150,
  'server.js': 1000,
  'server.web.js': 1000,
};

/** Sizes of what is shipped, beside their limits. */
export function bundleRows(): Row[] {
  return Object.entries(limits).map(([file, limit]) => ({
    what: `dist/${file}`,
    value: fs.statSync(`dist/${file}`).size / 1000,
    unit: 'kB',
    note: `limit ${limit}`,
  }));
}
