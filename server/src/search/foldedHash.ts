import { folded } from '../text/fold.ts';
import { hashOf } from './slotsByHash.ts';

/** `hashOf(folded(text))`, for ASCII text without making strings; undefined where nothing is left of it. */
export function foldedHash(text: string): number | undefined {
  let hash = 0x811c9dc5;
  let inGap = false;
  let isEmpty = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return hashOfFolded(text);
    const isUpper = code >= 65 && code <= 90;
    if (!isUpper && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) {
      inGap = !isEmpty;
      continue;
    }
    if (inGap) hash = Math.imul(hash ^ 32, 0x01000193);
    inGap = false;
    isEmpty = false;
    hash = Math.imul(hash ^ (isUpper ? code + 32 : code), 0x01000193);
  }
  return isEmpty ? undefined : hash >>> 0;
}

function hashOfFolded(text: string): number | undefined {
  const words = folded(text);
  return words === '' ? undefined : hashOf(words);
}
