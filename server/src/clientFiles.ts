import type { Files } from './files.ts';
import {
  type DirectoryEntry,
  type DocumentUri,
  type FileParams,
  type FileStat,
  readDirectoryRequest,
  readFileRequest,
  statRequest,
} from './protocol.ts';

/** Sends a request of ours to the client. */
export type ClientRequest = <R>(method: string, params: FileParams) => Promise<R>;

/** Files that only the client can read: in the browser and in virtual folders. Real places are unknown there. */
export function clientFiles(request: ClientRequest): Files {
  async function answer<R>(method: string, uri: DocumentUri): Promise<R | undefined> {
    try {
      return (await request<R | null>(method, { uri })) ?? undefined;
    } catch {
      return undefined;
    }
  }
  return {
    readDirectory: (uri) => answer<readonly DirectoryEntry[]>(readDirectoryRequest, uri),
    stat: (uri) => answer<FileStat>(statRequest, uri),
    async readText(uri) {
      const text = await answer<string>(readFileRequest, uri);
      if (text === undefined) return undefined;
      if (text.slice(0, 8192).includes('\0')) return 'binary';
      return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
    },
    realPath: async (uri) => uri,
  };
}
