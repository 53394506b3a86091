import { URI, Utils } from 'vscode-uri';
import type { DocumentUri } from './protocol.ts';

/** The one spelling of a URI that we use as a key: clients differ in what they escape. Never throws. */
export function canonicalUri(uri: DocumentUri): DocumentUri {
  try {
    const parsed = URI.parse(uri);
    const path = parsed.path.length > 1 && parsed.path.endsWith('/') ? parsed.path.slice(0, -1) : parsed.path;
    return parsed.with({ path }).toString();
  } catch {
    return uri;
  }
}

/** Makes the URIs of a folder's entries from their names. Throws for a name that no URI can hold (a lone surrogate). */
export function childrenOf(folder: DocumentUri): (name: string) => DocumentUri {
  if (/[?#]/.test(folder)) {
    const parsed = URI.parse(folder);
    return (name) => Utils.joinPath(parsed, name).toString();
  }
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return (name) => prefix + escaped(name);
}

/** Names that lead from a folder down to a URI: none for the folder itself, undefined for what is not in it. */
export function namesWithin(folder: DocumentUri, uri: DocumentUri): readonly string[] | undefined {
  if (uri === folder) return [];
  try {
    const [outer, inner] = [URI.parse(folder), URI.parse(uri)];
    if (outer.scheme !== inner.scheme || outer.authority !== inner.authority || outer.query !== inner.query) return;
    const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
    return inner.path.startsWith(prefix) ? inner.path.slice(prefix.length).split('/') : undefined;
  } catch {
    return;
  }
}

/** A path segment as `URI.toString` writes it. */
function escaped(name: string): string {
  if (/^[\w.~-]*$/.test(name)) return name;
  return URI.from({ scheme: 'file', path: `/_/${name}` })
    .toString()
    .slice('file:///_/'.length);
}

/** The folder a URI is in, and its name there. The topmost folder is in itself. */
export function folderAndName(uri: DocumentUri): { readonly folder: DocumentUri; readonly name: string } {
  try {
    const parsed = URI.parse(uri);
    return { folder: Utils.dirname(parsed).toString(), name: Utils.basename(parsed) };
  } catch {
    return { folder: uri, name: '' };
  }
}
