import { isSpace } from '../characters.ts';
import { none, type Syntax } from '../rule.ts';

/** `%% … %%`, which Obsidian hides. */
export const obsidianComment: Syntax = (source) => ({
  on: '%',
  read(at) {
    if (!source.text.startsWith('%%', at) || !isSpace(source.text.charCodeAt(at - 1))) return none;
    const end = source.find('%%', at + 2);
    return end === Infinity ? none : end + 2;
  },
});
