import type { Files } from '../../server/src/files.ts';
import type { DirectoryEntry, DocumentUri, FileStat } from '../../server/src/protocol.ts';
import { childrenOf, namesWithin } from '../../server/src/uris.ts';

type Node =
  | { readonly kind: 'directory'; readonly children: Map<string, Node> }
  | { readonly kind: 'file'; text: string; modified: number }
  | { readonly kind: 'link'; readonly target: string };

const mostLinks = 40;

/** A file system in memory, with symbolic links. Paths are absolute, `/a/b.txt`; URIs are `memory:/a/b.txt`. */
export class MemoryFiles implements Files {
  /** Texts read so far. */
  reads = 0;
  /** Looks at files and folders so far, reads not counted. */
  looks = 0;
  /** Paths of which nothing can be listed or read. */
  readonly denied = new Set<string>();
  /** Awaited before each answer. */
  pause: () => Promise<void> = async () => {};
  readonly #root: Node & { kind: 'directory' } = { kind: 'directory', children: new Map() };
  /** Long ago, so that files count as settled. */
  #clock = 1_000_000;

  /** Writes files by path: `{ '/a/b.txt': 'text' }`. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  static uri(path: string): DocumentUri {
    return namesOf(path).reduce<DocumentUri>((uri, name) => childrenOf(uri)(name), 'memory:/');
  }

  write(path: string, text: string): void {
    const node = this.#follow(path);
    if (node?.kind === 'file') Object.assign(node, { text, modified: ++this.#clock });
    else this.#put(path, { kind: 'file', text, modified: ++this.#clock });
  }

  /** Writes an existing file and leaves its time as it was, as some tools do. */
  writeQuietly(path: string, text: string): void {
    const node = this.#follow(path);
    if (node?.kind === 'file') node.text = text;
  }

  makeFolder(path: string): void {
    this.#folder(namesOf(path));
  }

  link(path: string, target: string): void {
    this.#put(path, { kind: 'link', target });
  }

  /** Removes a file, a link or a folder with all in it. */
  remove(path: string): void {
    const names = namesOf(path);
    const name = names.pop()!;
    const folder = this.#follow(`/${names.join('/')}`);
    if (folder?.kind === 'directory') folder.children.delete(name);
  }

  rename(from: string, to: string): void {
    const node = this.#follow(from, 'itself');
    if (!node || `${to}/`.startsWith(`${from}/`)) return;
    this.remove(from);
    this.#put(to, node);
  }

  /** Paths of all files and folders, without following links. */
  paths(kind?: Node['kind']): string[] {
    const found: string[] = [];
    (function collect(node: Node, path: string): void {
      if (path && (!kind || node.kind === kind)) found.push(path);
      if (node.kind === 'directory') for (const [name, child] of node.children) collect(child, `${path}/${name}`);
    })(this.#root, '');
    return found;
  }

  async readDirectory(uri: DocumentUri): Promise<readonly DirectoryEntry[] | undefined> {
    await this.pause();
    this.looks++;
    const node = this.#at(uri);
    if (node?.kind !== 'directory') return undefined;
    return [...node.children].map(([name, child]) => ({
      name,
      kind: child.kind === 'directory' ? 'directory' : 'file',
      symbolicLink: child.kind === 'link',
    }));
  }

  async stat(uri: DocumentUri): Promise<FileStat | undefined> {
    await this.pause();
    this.looks++;
    const node = this.#follow(pathOf(uri));
    if (node?.kind === 'file') return { kind: 'file', size: node.text.length, modified: node.modified };
    return node && { kind: 'directory', size: 0, modified: 0 };
  }

  async readText(uri: DocumentUri): Promise<{ readonly text: string } | 'binary' | undefined> {
    await this.pause();
    this.reads++;
    const node = this.#at(uri);
    if (node?.kind !== 'file') return undefined;
    return node.text.includes('\0') ? 'binary' : { text: node.text };
  }

  async realPath(uri: DocumentUri): Promise<DocumentUri> {
    await this.pause();
    const path = this.#resolved(pathOf(uri));
    return path === undefined ? uri : MemoryFiles.uri(path);
  }

  #at(uri: DocumentUri): Node | undefined {
    return this.denied.has(pathOf(uri)) ? undefined : this.#follow(pathOf(uri));
  }

  #follow(path: string, last: 'target' | 'itself' = 'target'): Node | undefined {
    const names = namesOf(path);
    if (last === 'itself') {
      const name = names.pop()!;
      const folder = this.#follow(`/${names.join('/')}`);
      return folder?.kind === 'directory' ? folder.children.get(name) : undefined;
    }
    const resolved = this.#resolved(path);
    let node: Node | undefined = resolved === undefined ? undefined : this.#root;
    for (const name of namesOf(resolved ?? '')) node = node?.kind === 'directory' ? node.children.get(name) : undefined;
    return node;
  }

  /** The path without links; undefined where nothing is there. */
  #resolved(path: string): string | undefined {
    const left = namesOf(path).reverse();
    let trail: { readonly name: string; readonly node: Node }[] = [];
    for (let links = 0; left.length > 0; ) {
      const name = left.pop()!;
      const folder: Node = trail.at(-1)?.node ?? this.#root;
      const node: Node | undefined = folder.kind === 'directory' ? folder.children.get(name) : undefined;
      if (!node || links > mostLinks) return undefined;
      if (node.kind === 'link') {
        links++;
        trail = [];
        left.push(...namesOf(node.target).reverse());
      } else trail.push({ name, node });
    }
    return `/${trail.map(({ name }) => name).join('/')}`;
  }

  #put(path: string, node: Node): void {
    const names = namesOf(path);
    const name = names.pop()!;
    this.#folder(names).children.set(name, node);
  }

  /** Makes the folders that are missing, in place of files where need be. */
  #folder(names: readonly string[]): Node & { kind: 'directory' } {
    let folder = this.#root;
    for (const name of names) {
      let child = folder.children.get(name);
      if (child?.kind !== 'directory') {
        child = { kind: 'directory', children: new Map() };
        folder.children.set(name, child);
      }
      folder = child;
    }
    return folder;
  }
}

function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '');
}

function pathOf(uri: DocumentUri): string {
  return `/${namesWithin('memory:/', uri)?.join('/') ?? ''}`;
}
