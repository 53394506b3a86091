import { FileType, Uri, workspace } from 'vscode';
import {
  type DirectoryEntry,
  type FileParams,
  type FileStat,
  readDirectoryRequest,
  readFileRequest,
  statRequest,
} from '../../server/src/protocol.ts';

/** Answers to the server's questions about files that it can't reach itself: those in a browser or of a virtual folder. */
export const fileAnswers: readonly (readonly [method: string, answer: (params: FileParams) => Promise<unknown>])[] = [
  [readDirectoryRequest, ({ uri }) => entriesOf(Uri.parse(uri))],
  [statRequest, ({ uri }) => statOf(Uri.parse(uri))],
  [readFileRequest, ({ uri }) => textOf(Uri.parse(uri))],
];

async function entriesOf(folder: Uri): Promise<readonly DirectoryEntry[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): DirectoryEntry[] => {
      const kind = kindOf(type);
      return kind ? [{ name, kind, symbolicLink: (type & FileType.SymbolicLink) !== 0 }] : [];
    });
  } catch {
    return null;
  }
}

async function statOf(uri: Uri): Promise<FileStat | null> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    const kind = kindOf(type);
    return kind ? { kind, size, modified: mtime } : null;
  } catch {
    return null;
  }
}

async function textOf(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.subarray(0, 8192).includes(0) ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** A file's type is a set of bits: a link to a folder is both. */
function kindOf(type: FileType): DirectoryEntry['kind'] | undefined {
  if ((type & FileType.Directory) !== 0) return 'directory';
  return (type & FileType.File) !== 0 ? 'file' : undefined;
}
