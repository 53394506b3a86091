import type { DocumentUri } from '../protocol.ts';
import { fileName } from './paperCard.ts';

/** Names for digests: the file's, with its folder where several have the same. */
export function digestLabels(uris: readonly DocumentUri[]): ReadonlyMap<DocumentUri, string> {
  const names = new Map<string, number>();
  for (const uri of uris) names.set(fileName(uri), (names.get(fileName(uri)) ?? 0) + 1);
  return new Map(
    uris.map((uri) => {
      const name = fileName(uri);
      return [uri, names.get(name) === 1 ? name : `${fileName(uri.slice(0, uri.lastIndexOf('/')))}/${name}`];
    }),
  );
}
