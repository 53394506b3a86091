import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { type Source, sourcesIn } from './sources.ts';

/** Folders of the server by layer; a file imports its own layer's folder or a lower layer. */
const layers = [['text'], ['digest', 'notes', 'themes', 'search'], ['library'], ['features']];
/** Plain data that every layer may know. */
const everywhere = ['server/src/protocol.ts', 'server/src/settings.ts'];
const longestFile = 400;

test('imports of the server go one way', () => {
  const wrong = sourcesIn('server/src').flatMap((source) =>
    importsOf(source)
      .filter((target) => target.startsWith('server/src/') && !everywhere.includes(target))
      .filter((target) => !mayImport(folderOf(source.file), folderOf(target)))
      .map((target) => `${source.file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('no files import each other in a circle', () => {
  for (const folder of ['server/src', 'client']) {
    const sources = new Map(sourcesIn(folder).map((source) => [source.file, source]));
    const rest = new Map([...sources].map(([file, source]) => [file, valueImportsOf(source)]));
    // What imports nothing that is left is in no circle; what is left in the end is in one, or leads to one.
    for (let size = 0; size !== rest.size; ) {
      size = rest.size;
      for (const [file, targets] of rest) if (!targets.some((target) => rest.has(target))) rest.delete(file);
    }
    assert.deepEqual([...rest.keys()], []);
  }
});

test('protocol and settings import nothing of the server', () => {
  for (const source of sourcesIn('server/src').filter(({ file }) => everywhere.includes(file))) {
    assert.deepEqual(importsOf(source), []);
  }
});

test('pure folders import no package that knows a connection, a process or a disk', () => {
  const wrong = sourcesIn('server/src')
    .filter(({ file }) => layerOf(folderOf(file)) >= 0)
    .flatMap((source) => packagesOf(source).map((name) => `${source.file} → ${name}`))
    .filter(
      (line) =>
        !/→ (?:vscode-languageserver-types|fuse\.js|[a-z-]*unicode[a-z-]*|entities\/decode|jsonc-parser\/lib\/esm\/main\.js)$/.test(
          line,
        ),
    );
  assert.deepEqual(wrong, []);
});

test('the client imports nothing of the server but its protocol, and of the page of the overview nothing', () => {
  const wrong = sourcesIn('client').flatMap((source) =>
    importsOf(source)
      .filter((target) => !mayClientImport(source.file, target))
      .map((target) => `${source.file} → ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('no file is long, no folder is deep', () => {
  const all = [...sourcesIn('server/src'), ...sourcesIn('client'), ...sourcesIn('test')];
  const long = all.filter(({ text }) => text.split('\n').length > longestFile).map(({ file }) => file);
  assert.deepEqual(long, []);
  const deep = all
    .filter(({ file }) => file.startsWith('server/') && file.split('/').length > 5)
    .map(({ file }) => file);
  assert.deepEqual(deep, []);
});

/** The page runs by itself: all that it knows of its host are their messages. */
function mayClientImport(file: string, target: string): boolean {
  if (file.startsWith('client/overview/')) {
    return target.startsWith('client/overview/') || target === 'client/src/views/overviewMessages.ts';
  }
  return target.startsWith('client/src/') || target === 'server/src/protocol.ts';
}

function mayImport(from: string, to: string): boolean {
  if (from === to || layerOf(from) < 0) return true;
  return layerOf(to) >= 0 && layerOf(to) < layerOf(from);
}

/** Index of a folder's layer; -1 for the shell. */
function layerOf(folder: string): number {
  return layers.findIndex((folders) => folders.includes(folder));
}

/** First folder below `server/src`; empty for its root files. */
function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 3 ? parts[2]! : '';
}

function importsOf({ file, text }: Source): string[] {
  return specifiersOf(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.posix.join(path.posix.dirname(file), specifier));
}

/** Types are gone when a program runs. */
function valueImportsOf({ file, text }: Source): string[] {
  const names = /^(?:import|export)\s+(?:type\b|\{(?:\s*type\s+[^,}]+,?)+\s*\})[^;]*;$/gm;
  return importsOf({ file, text: text.replaceAll(names, '') });
}

function packagesOf({ text }: Source): string[] {
  return specifiersOf(text).filter((specifier) => !specifier.startsWith('.'));
}

function specifiersOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*? from '([^']+)';|^import '([^']+)';/gm)].map(
    (match) => (match[1] ?? match[2])!,
  );
}
