import * as vscode from 'vscode';

/** Serves the files named in `files.json`, beside this extension, from memory: a workspace like one on vscode.dev. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const response = await fetch(vscode.Uri.joinPath(context.extensionUri, 'files.json').toString(true));
  const files = new MemoryFiles();
  for (const [path, base64] of (await response.json()) as [string, string][]) {
    files.add(
      path,
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory-files', files, { isCaseSensitive: true }),
  );
}

interface Node {
  readonly content?: Uint8Array;
  readonly modified: number;
}

/** Paths to files and folders; a folder is an entry without content. */
class MemoryFiles implements vscode.FileSystemProvider {
  private readonly nodes = new Map<string, Node>([['/', { modified: 0 }]]);
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  add(path: string, content: Uint8Array): void {
    for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1))
      this.nodes.set(path.slice(0, end), { modified: 0 });
    this.nodes.set(path, { content, modified: Date.now() });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const node = this.node(uri);
    const type = node.content ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: node.modified, size: node.content?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const prefix = `${uri.path.replace(/\/$/, '')}/`;
    return [...this.nodes]
      .filter(([path]) => path.startsWith(prefix) && path !== prefix && !path.includes('/', prefix.length))
      .map(([path, node]) => [
        path.slice(prefix.length),
        node.content ? vscode.FileType.File : vscode.FileType.Directory,
      ]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { content } = this.node(uri);
    if (!content) throw vscode.FileSystemError.FileIsADirectory(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.nodes.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.add(uri.path, content);
    this.changes.fire([{ type, uri }]);
  }

  createDirectory(uri: vscode.Uri): void {
    this.nodes.set(uri.path, { modified: Date.now() });
    this.changes.fire([{ type: vscode.FileChangeType.Created, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.node(uri);
    for (const path of [...this.nodes.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.nodes.delete(path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.node(from);
    for (const [path, node] of [...this.nodes]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      this.nodes.delete(path);
      this.nodes.set(to.path + path.slice(from.path.length), node);
    }
    this.changes.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  }

  private node(uri: vscode.Uri): Node {
    const node = this.nodes.get(uri.path);
    if (!node) throw vscode.FileSystemError.FileNotFound(uri);
    return node;
  }
}
