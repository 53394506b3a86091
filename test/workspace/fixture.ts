import { afterEach } from 'node:test';
import type { DocumentUri, Skipped } from '../../server/src/protocol.ts';
import { defaultSettings, type Settings } from '../../server/src/settings.ts';
import { type Contents, Workspace, type WorkspaceOptions } from '../../server/src/workspace.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** Contents that hold the texts, count what is done, and catch what must not happen. */
export class TextContents implements Contents {
  readonly texts = new Map<DocumentUri, string>();
  /** URIs in the order of `setting`. */
  readonly settings: DocumentUri[] = [];
  /** Two settings of one file at a time. */
  collisions = 0;
  readonly #underWay = new Set<DocumentUri>();

  *setting(uri: DocumentUri, text: string): Generator<void, void> {
    if (this.#underWay.has(uri)) this.collisions++;
    this.#underWay.add(uri);
    this.settings.push(uri);
    try {
      yield;
      if (text.includes('THROWS')) throw new Error('on purpose');
      while (text.includes('HANGS')) yield;
      this.texts.set(uri, text);
    } finally {
      this.#underWay.delete(uri);
    }
  }

  delete(uri: DocumentUri): void {
    this.texts.delete(uri);
  }

  uris(): Iterable<DocumentUri> {
    return this.texts.keys();
  }
}

/** Events, pauses and rechecks come only when asked for. */
const never = 1e9;
export const onDemand = { edit: never, events: never, changed: 0, recheck: never, patience: never };

export interface Fixture {
  readonly files: MemoryFiles;
  readonly contents: TextContents;
  readonly workspace: Workspace;
  /** What the workspace holds, by path. */
  texts(): Record<string, string>;
}

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

/** A workspace over files in memory, not yet started; disposed of after the test. */
export function fixture(
  files: MemoryFiles,
  folders: readonly string[],
  settings: Partial<Settings['files']> = {},
  options: Partial<WorkspaceOptions> = {},
): Fixture {
  const contents = new TextContents();
  const workspace = new Workspace({
    contents,
    files: () => files,
    folders: folders.map(MemoryFiles.uri),
    settings: { ...defaultSettings.files, ...settings },
    onChanged: () => {},
    delays: onDemand,
    ...options,
  });
  disposals.push(() => workspace.dispose());
  return { files, contents, workspace, texts: () => byPath(contents.texts) };
}

export async function started(...values: Parameters<typeof fixture>): Promise<Fixture> {
  const result = fixture(...values);
  result.workspace.start();
  await result.workspace.ready;
  return result;
}

/** `path: reason`, for each thing skipped. */
export function reasons(skipped: readonly Skipped[]): string[] {
  return skipped.map(({ uri, reason }) => `${pathFrom(uri)}: ${reason}`);
}

function byPath(texts: ReadonlyMap<DocumentUri, string>): Record<string, string> {
  return Object.fromEntries([...texts].map(([uri, text]) => [pathFrom(uri), text] as const).sort());
}

function pathFrom(uri: DocumentUri): string {
  return decodeURIComponent(uri.slice('memory:'.length));
}
