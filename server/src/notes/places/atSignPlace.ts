import { isAtWord } from '../forms/atWords.ts';
import type { Form } from '../note.ts';
import { keyEnd, keyStart } from './lookAround.ts';
import type { Opener } from './openedPlace.ts';

/** `@key` in running text: one word of letters, digits and these signs. */
export function atSignPlace(signs: string, form: Form): Opener {
  return (text, offset) => {
    const start = keyStart(text, offset, signs);
    if (text.charAt(start - 1) !== '@' || isAtWord(text.slice(start, offset))) return undefined;
    return { start, end: keyEnd(text, offset), severalWords: false, before: '', after: '', forms: [form] };
  };
}
