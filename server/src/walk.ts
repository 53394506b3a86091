import { mapBounded } from './bounded.ts';
import { type FileRules, isWanted, type RuledFolder } from './fileRules.ts';
import type { Files } from './files.ts';
import { ignoreRules } from './ignoreRules.ts';
import type { DirectoryEntry, DocumentUri, Skipped } from './protocol.ts';
import { inSlices } from './sliced.ts';
import { childrenOf, folderAndName, namesWithin } from './uris.ts';

/** What stands in the workspace folders. */
export interface Walk {
  readonly roots: readonly DocumentUri[];
  /** Files to be looked at, and the workspace folder each belongs to. */
  readonly files: Map<DocumentUri, DocumentUri>;
  /** Folders that were listed. */
  readonly folders: ReadonlyMap<DocumentUri, WalkedFolder>;
  readonly problems: readonly Skipped[];
  /** Symbolic links were met: what is found may depend on files and folders elsewhere. */
  readonly linked: boolean;
}

export interface WalkedFolder extends RuledFolder {
  readonly uri: DocumentUri;
  /** The workspace folder from which it was reached. */
  readonly root: DocumentUri;
  /** The URI it really has, without symbolic links. */
  readonly place: DocumentUri;
}

/**
 * Lists the workspace folders with all beneath them, each real folder and file once: a workspace folder inside another
 * is walked by itself, and symbolic links lead only to what is not found without them. Depends on what is there alone,
 * not on the order of roots or of answers. Rejects only if `Files` does.
 */
export async function walk(
  roots: Iterable<DocumentUri>,
  filesOf: (root: DocumentUri) => Files,
  rules: FileRules,
): Promise<Walk> {
  const walker = new Walker(filesOf, rules);
  const inOrder = [...new Set(roots)].sort();
  await walker.enterRoots(inOrder);
  while (walker.links.length > 0) await walker.follow(walker.links.splice(0).sort(byUri));
  walker.addLinkedFiles();
  const { files, folders, problems, linked } = walker;
  return { roots: inOrder, files, folders, problems, linked };
}

export const emptyWalk: Walk = { roots: [], files: new Map(), folders: new Map(), problems: [], linked: false };

interface Link {
  readonly folder: WalkedFolder;
  readonly name: string;
  readonly uri: DocumentUri;
}

const concurrency = 16;
const largestGitignore = 1 << 18;

class Walker {
  readonly files = new Map<DocumentUri, DocumentUri>();
  readonly folders = new Map<DocumentUri, WalkedFolder>();
  readonly problems: Skipped[] = [];
  /** Not yet followed. */
  readonly links: Link[] = [];
  linked = false;
  readonly #filesOf: (root: DocumentUri) => Files;
  readonly #rules: FileRules;
  /** From a folder's real place to the URI by which it was found. */
  readonly #found = new Map<DocumentUri, DocumentUri>();
  readonly #linkedFiles: (Link & { readonly place: DocumentUri })[] = [];
  #roots: readonly WalkedFolder[] = [];

  constructor(filesOf: (root: DocumentUri) => Files, rules: FileRules) {
    this.#filesOf = filesOf;
    this.#rules = rules;
  }

  async enterRoots(uris: readonly DocumentUri[]): Promise<void> {
    this.#roots = await mapBounded(uris, concurrency, async (uri) => {
      return { uri, root: uri, names: [], ignore: [], place: await this.#filesOf(uri).realPath(uri) };
    });
    await this.#descend(this.#roots.filter((root) => this.#isNew(root)));
  }

  /** Follows links to folders, in the order given; links to files are kept for the end. */
  async follow(links: readonly Link[]): Promise<void> {
    this.linked = true;
    const targets = await mapBounded(links, concurrency, async (link) => {
      const files = this.#filesOf(link.folder.root);
      return { ...link, kind: (await files.stat(link.uri))?.kind, place: await files.realPath(link.uri) };
    });
    for (const { folder, name, uri, kind, place } of targets) {
      if (!isWanted(this.#rules, folder, name, kind ?? 'file')) continue;
      if (!kind) this.#skip(uri, 'The symbolic link leads nowhere.');
      else if (kind === 'file') this.#linkedFiles.push({ folder, name, uri, place });
      else if (place === uri) this.#skip(uri, 'The symbolic link is not followed: where it leads can’t be told.');
      else if (!this.#roots.some((root) => namesWithin(place, root.place))) {
        const target = childFolder(folder, name, uri, place);
        if (this.#isNew(target)) await this.#descend([target]);
      }
    }
  }

  addLinkedFiles(): void {
    const places = new Set<DocumentUri>();
    for (const { folder, uri, place } of this.#linkedFiles.sort(byUri)) {
      const target = folderAndName(place);
      const found = this.#found.get(target.folder);
      const isFound = found !== undefined && this.files.has(childrenOf(found)(target.name));
      if (isFound || places.has(place)) continue;
      places.add(place);
      this.files.set(uri, folder.root);
    }
  }

  /** Lists folders, then the folders in them, level by level. */
  async #descend(folders: readonly WalkedFolder[]): Promise<void> {
    for (let level = folders; level.length > 0; ) {
      const lists = await mapBounded(level, concurrency, (folder) => this.#list(folder));
      const next: WalkedFolder[] = [];
      for (const { folder, entries } of lists) await inSlices(this.#taking(folder, entries, next));
      level = next;
    }
  }

  async #list(bare: WalkedFolder): Promise<{ folder: WalkedFolder; entries: readonly DirectoryEntry[] }> {
    const entries = await this.#filesOf(bare.root).readDirectory(bare.uri);
    if (!entries) {
      this.#skip(bare.uri, 'The folder can’t be listed.');
      return { folder: bare, entries: [] };
    }
    const hasRules = this.#rules.useGitignore && entries.some((entry) => entry.name === '.gitignore');
    const folder = hasRules ? await this.#withGitignore(bare) : bare;
    this.folders.set(folder.uri, folder);
    return { folder, entries };
  }

  async #withGitignore(folder: WalkedFolder): Promise<WalkedFolder> {
    const uri = childrenOf(folder.uri)('.gitignore');
    const files = this.#filesOf(folder.root);
    const stat = await files.stat(uri);
    if (stat?.kind !== 'file') return folder;
    const read = stat.size <= largestGitignore ? await files.readText(uri) : undefined;
    if (typeof read === 'object') {
      return { ...folder, ignore: [...folder.ignore, { depth: folder.names.length, rules: ignoreRules(read.text) }] };
    }
    this.#skip(uri, 'The file can’t be read; nothing is left out because of it.');
    return folder;
  }

  /** Takes over a folder's entries, in their order by name; folders go to `next`. */
  *#taking(folder: WalkedFolder, entries: readonly DirectoryEntry[], next: WalkedFolder[]): Generator<void, void> {
    const [uriOf, placeOf] = [childrenOf(folder.uri), childrenOf(folder.place)];
    const inOrder = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const [index, { name, kind, symbolicLink }] of inOrder.entries()) {
      if (index % 32 === 0) yield;
      if (loneSurrogate.test(name)) this.#skip(folder.uri, `The name “${name}” is not valid Unicode.`);
      else if (symbolicLink) this.links.push({ folder, name, uri: uriOf(name) });
      else if (!isWanted(this.#rules, folder, name, kind)) continue;
      else if (kind === 'file') this.files.set(uriOf(name), folder.root);
      else {
        const child = childFolder(folder, name, uriOf(name), placeOf(name));
        if (this.#isNew(child)) next.push(child);
      }
    }
  }

  #isNew(folder: WalkedFolder): boolean {
    if (this.#found.has(folder.place)) return false;
    this.#found.set(folder.place, folder.uri);
    return true;
  }

  #skip(uri: DocumentUri, reason: string): void {
    this.problems.push({ uri, line: 0, reason });
  }
}

const loneSurrogate = /\p{Surrogate}/u;

function childFolder(folder: WalkedFolder, name: string, uri: DocumentUri, place: DocumentUri): WalkedFolder {
  return { ...folder, uri, names: [...folder.names, name], place };
}

function byUri(a: { readonly uri: DocumentUri }, b: { readonly uri: DocumentUri }): number {
  return a.uri < b.uri ? -1 : 1;
}
