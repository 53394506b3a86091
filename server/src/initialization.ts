import type { InitializeParams } from 'vscode-languageserver';
import type { DocumentUri } from './protocol.ts';

/** The folders a client opens with. */
export function foldersOf(params: InitializeParams): DocumentUri[] {
  if (params.workspaceFolders?.length) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}

/** Settings may come with their root (`{ litnotes: { … } }`) or without it. */
export function withoutRoot(settings: unknown): unknown {
  return (settings as { litnotes?: unknown } | null | undefined)?.litnotes ?? settings;
}
