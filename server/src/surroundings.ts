import type { Cache } from './cache/cache.ts';
import type { FactsHelper } from './factsHelper.ts';
import type { Files } from './files.ts';
import type { DocumentUri } from './protocol.ts';

/** What a process gives a session. */
export interface Surroundings {
  /** The window to the files of a workspace folder. */
  readonly files: (folder: DocumentUri) => Files;
  /** The cache in a directory, where the process can have one. */
  readonly cache?: (directory: string) => Cache;
  /** Another thread, where there can be one. */
  readonly helper?: FactsHelper;
}
