import { pandocKeyEnd } from './forms/pandoc.ts';

const longest = 200;

/** Whether a text may be a paper's key: one that Pandoc takes without braces. Other languages may take fewer. */
export function isCiteKey(text: string): boolean {
  return text !== '' && text.length <= longest && pandocKeyEnd(text, 0) === text.length;
}
