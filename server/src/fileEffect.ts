import { type FileRules, isWanted } from './fileRules.ts';
import type { Files } from './files.ts';
import type { DocumentUri } from './protocol.ts';
import { childrenOf, folderAndName, namesWithin } from './uris.ts';
import type { Walk, WalkedFolder } from './walk.ts';

/** A file of a workspace folder (`root`) is to be read or is gone, or the folders are to be walked again. */
export type FileEffect =
  | { readonly kind: 'nothing' | 'gone' | 'walk' }
  | { readonly kind: 'read'; readonly root: DocumentUri };

const nothing: FileEffect = { kind: 'nothing' };
const walkAgain: FileEffect = { kind: 'walk' };

/** What an event at a URI means after a look at what is there now, given the last walk. Rejects only if `Files` does. */
export async function fileEffect(
  uri: DocumentUri,
  known: Walk,
  filesOf: (root: DocumentUri) => Files,
  rules: FileRules,
): Promise<FileEffect> {
  if (known.folders.has(uri) || known.problems.some((problem) => problem.uri === uri)) return walkAgain;
  const { folder, name } = folderAndName(uri);
  const parent = known.folders.get(folder);
  if (!parent) return effectInUnknown(uri, known, filesOf, rules);
  if (name === '.gitignore' && rules.useGitignore) return walkAgain;
  const isKnown = known.files.has(uri);
  // Whoever reads it looks whether it is still there.
  if (isKnown && !known.linked) return { kind: 'read', root: parent.root };
  const files = filesOf(parent.root);
  const kind = (await files.stat(uri))?.kind;
  if (isKnown && kind === 'file') return { kind: 'read', root: parent.root };
  if (!isKnown && (!kind || !isWanted(rules, parent, name, kind))) return nothing;
  if (known.linked || kind === 'directory') return walkAgain;
  if (!kind) return { kind: 'gone' };
  return (await isLink(files, uri, parent, name)) ? walkAgain : { kind: 'read', root: parent.root };
}

/** The highest unknown folder above a URI is new, could not be listed, or was left out on purpose. */
async function effectInUnknown(
  uri: DocumentUri,
  known: Walk,
  filesOf: (root: DocumentUri) => Files,
  rules: FileRules,
): Promise<FileEffect> {
  for (let at = uri, up = folderAndName(at); up.folder !== at; at = up.folder, up = folderAndName(at)) {
    const parent = known.folders.get(up.folder);
    if (!parent) continue;
    const kind = (await filesOf(parent.root).stat(at))?.kind;
    return kind === 'directory' && isWanted(rules, parent, up.name, kind) ? walkAgain : nothing;
  }
  return known.roots.some((root) => namesWithin(uri, root) ?? namesWithin(root, uri)) ? walkAgain : nothing;
}

async function isLink(files: Files, uri: DocumentUri, parent: WalkedFolder, name: string): Promise<boolean> {
  const place = await files.realPath(uri);
  return place !== uri && place !== childrenOf(parent.place)(name);
}
