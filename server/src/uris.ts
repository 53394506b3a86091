import { URI } from 'vscode-uri';
import type { DocumentUri } from './protocol.ts';

/** The one spelling of a URI that we use as a key: clients differ in what they escape. Never throws. */
export function canonicalUri(uri: DocumentUri): DocumentUri {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}
