import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of a folder, of the same name, that is removed when the process ends. Windows may write into it. */
export function copied(folder: string): string {
  const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copy-')));
  process.on('exit', () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const copy = path.join(temporary, path.basename(path.resolve(folder)));
  fs.cpSync(folder, copy, { recursive: true });
  return copy;
}
