import type { CachedText, TextToCache } from '../../server/src/cache/cache.ts';
import { EntryFacts } from '../../server/src/library/entryFacts.ts';
import { factsTables } from '../../server/src/library/factsTable.ts';

/** Texts of which each version has its own mark, so that of whatever is found it can be told whether it is right. */
export function versionOf(file: number, version: number): TextToCache {
  const text = `Version ${version} of ${file}: 𝒪(n) äöü\n${'Some more words. '.repeat(20 + ((file * 7 + version) % 50))}`;
  const title = `Gate-${file}x${version}: A Title`;
  return {
    uri: `file:///library/${file}.txt`,
    mark: { size: text.length, modified: 1000 + version },
    contents: (): CachedText => ({
      text,
      facts: factsTables([new EntryFacts({ title, abstract: 'We propose a diffusion model.' })]),
    }),
  };
}
