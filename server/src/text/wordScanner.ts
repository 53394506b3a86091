import { characterKinds, type FoldedCharacter, foldedCharacter } from './foldedCharacter.ts';

/** How a word hangs on the one before it. */
export const boundaries = {
  /** Within one run of letters and digits: `Lightning|DiT`, `T|5`, `深|度`. */
  run: 0,
  /** Across punctuation without blanks: `two-|stage`. */
  chunk: 1,
  /** Across blanks. */
  blank: 2,
} as const;

/** Longer words are compared by their beginning. */
export const longestWord = 40;

/**
 * Splits text into the smallest words that people might type apart (`Two-stage LightningDiT` → two, stage, lightning,
 * dit), folded, with their places in the text. Words that follow each other stand next to each other in `codes`, so a
 * join of several (`twostage`) is one stretch of it. One scanner is reused for many texts: what it holds is the last
 * text's.
 */
export class WordScanner {
  /** Folded UTF-16 codes of all words. */
  codes = new Uint16Array(1024);
  /** Number of words. */
  count = 0;
  /** Word `i` is `codes` from `wordStart[i]` to `wordStart[i + 1]`. */
  wordStart = new Int32Array(256);
  /** One of `boundaries`, before each word. */
  boundary = new Uint8Array(256);
  /** Capital letters in each word. */
  capitals = new Uint8Array(256);
  /** Where the character of each code starts and ends in the text (UTF-16). */
  codeFrom = new Int32Array(1024);
  codeTo = new Int32Array(1024);

  #length = 0;
  /** State between two characters: the kind of the last one, how many the word has, what parts it from the next. */
  #previous: number = characterKinds.separator;
  #inWord = 0;
  #pending: number = boundaries.blank;
  /** The last letter was Greek; spelt out, it stands as a word of its own. */
  #greek: 'no' | 'letter' | 'spelt out' = 'no';
  #memo = new Map<string, FoldedCharacter>();

  /** Scans at most `limit` UTF-16 codes of a text. */
  scan(text: string, limit = text.length): void {
    this.count = 0;
    this.#length = 0;
    this.#inWord = 0;
    this.#previous = characterKinds.separator;
    this.#pending = boundaries.blank;
    this.#greek = 'no';
    const end = Math.min(limit, text.length);
    for (let at = 0; at < end; ) {
      const code = text.charCodeAt(at);
      if (code > 127) at = this.#scanOther(text, code, at);
      else if (asciiKind[code] === characterKinds.separator) at = this.#part(code, at + 1);
      else if (this.#previous === characterKinds.separator && asciiKind[code] !== characterKinds.digit)
        at = this.#scanWord(text, code, at, end);
      else at = this.#scanAscii(text, code, at, end);
    }
    this.wordStart[this.count] = this.#length;
  }

  /** The folded text of the words from `first` to `last`, both included, joined. */
  text(first: number, last: number): string {
    let text = '';
    for (let i = this.wordStart[first]!; i < this.wordStart[last + 1]!; i++)
      text += String.fromCharCode(this.codes[i]!);
    return text;
  }

  /** A letter behind what is none, and the small letters after it: nearly all words. */
  #scanWord(text: string, code: number, at: number, end: number): number {
    this.#startWord(this.#pending);
    if (this.#length + longestWord > this.codes.length) this.#growCodes();
    const isCapital = code < 97;
    if (isCapital) this.capitals[this.count - 1] = 1;
    this.#pending = boundaries.run;
    this.#inWord = 1;
    this.codes[this.#length] = asciiLower[code]!;
    this.codeFrom[this.#length] = at;
    this.codeTo[this.#length] = at + 1;
    this.#length++;
    const after = this.#scanSmall(text, at + 1, end);
    this.#previous = isCapital && after === at + 1 ? characterKinds.upper : characterKinds.lower;
    return after;
  }

  /** A letter or digit, and the small letters after it. */
  #scanAscii(text: string, code: number, at: number, end: number): number {
    const kind = asciiKind[code]!;
    const next = at + 1;
    // `PDFReader`: the last capital belongs to the new word, but not in the plural `LLMs`.
    const afterCapitals = kind === characterKinds.lower && this.#previous === characterKinds.upper && this.#inWord > 1;
    this.#letter(kind, false, afterCapitals && !(code === 115 && !isLetterAt(text, next)));
    this.#push(asciiLower[code]!, at, next);
    at = next;
    return kind === characterKinds.digit || this.#previous !== characterKinds.lower
      ? at
      : this.#scanSmall(text, at, end);
  }

  /** Small letters that go on with a word: nearly all that there is to scan. */
  #scanSmall(text: string, at: number, end: number): number {
    if (this.#length + longestWord > this.codes.length) this.#growCodes();
    const { codes, codeFrom, codeTo } = this;
    let length = this.#length;
    let inWord = this.#inWord;
    for (; at < end; at++) {
      const small = text.charCodeAt(at);
      if (small < 97 || small > 122) break;
      if (inWord < longestWord) {
        codes[length] = small;
        codeFrom[length] = at;
        length++;
      }
      codeTo[length - 1] = at + 1;
      inWord++;
    }
    this.#length = length;
    this.#inWord = inWord;
    return at;
  }

  #scanOther(text: string, code: number, at: number): number {
    const next = at + (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1);
    const { kind, text: letters, name } = this.#folded(text.slice(at, next));
    if (kind === characterKinds.mark) {
      if (this.#previous !== characterKinds.separator) this.codeTo[this.#length - 1] = next;
    } else if (kind === characterKinds.separator) return this.#part(code, next);
    else {
      const named = name !== undefined && this.#greek !== 'letter' && !this.#isGreek(text, next);
      this.#letter(kind, named, false);
      const said = named ? name : letters;
      for (let i = 0; i < said.length; i++) this.#push(said.charCodeAt(i), at, next);
      if (named) this.#greek = 'spelt out';
      else if (name !== undefined) this.#greek = 'letter';
    }
    return next;
  }

  #part(code: number, next: number): number {
    this.#pending = Math.max(this.#pending, isBlank(code) ? boundaries.blank : boundaries.chunk);
    this.#previous = characterKinds.separator;
    this.#inWord = 0;
    this.#greek = 'no';
    return next;
  }

  /** Starts a new word where a letter of this kind does not go on with the last one. */
  #letter(kind: number, named: boolean, splitsLast: boolean): void {
    const { ideograph, digit, lower, upper, separator } = characterKinds;
    const previous = this.#previous;
    if (
      previous === separator ||
      named ||
      this.#greek === 'spelt out' ||
      kind === ideograph ||
      previous === ideograph ||
      (kind === digit) !== (previous === digit) ||
      (previous === lower && kind === upper)
    ) {
      this.#startWord(this.#pending);
      this.#inWord = 0;
    } else if (splitsLast) this.#splitLast();
    if (kind === upper) this.capitals[this.count - 1]!++;
    this.#previous = kind;
    this.#pending = boundaries.run;
    this.#greek = 'no';
  }

  #startWord(boundary: number): void {
    if (this.count + 2 > this.boundary.length) {
      this.wordStart = grown(this.wordStart, new Int32Array(this.wordStart.length * 2));
      this.boundary = grown(this.boundary, new Uint8Array(this.boundary.length * 2));
      this.capitals = grown(this.capitals, new Uint8Array(this.capitals.length * 2));
    }
    this.wordStart[this.count] = this.#length;
    this.boundary[this.count] = boundary;
    this.capitals[this.count] = 0;
    this.count++;
  }

  /** Makes the last letter the first of a new word. */
  #splitLast(): void {
    const at = this.#length - 1;
    if (at <= this.wordStart[this.count - 1]!) return;
    this.capitals[this.count - 1]!--;
    this.#startWord(boundaries.run);
    this.wordStart[this.count - 1] = at;
    this.capitals[this.count - 1] = 1;
    this.#inWord = 1;
  }

  #push(code: number, from: number, to: number): void {
    if (this.#inWord++ >= longestWord) {
      this.codeTo[this.#length - 1] = to;
      return;
    }
    if (this.#length === this.codes.length) this.#growCodes();
    this.codes[this.#length] = code;
    this.codeFrom[this.#length] = from;
    this.codeTo[this.#length] = to;
    this.#length++;
  }

  #growCodes(): void {
    const length = this.codes.length * 2;
    this.codes = grown(this.codes, new Uint16Array(length));
    this.codeFrom = grown(this.codeFrom, new Int32Array(length));
    this.codeTo = grown(this.codeTo, new Int32Array(length));
  }

  #folded(character: string): FoldedCharacter {
    let folded = this.#memo.get(character);
    if (!folded) {
      if (this.#memo.size >= 4096) this.#memo.clear();
      folded = foldedCharacter(character);
      this.#memo.set(character, folded);
    }
    return folded;
  }

  #isGreek(text: string, at: number): boolean {
    return at < text.length && text.charCodeAt(at) > 127 && this.#folded(text[at]!).name !== undefined;
  }
}

function grown<T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function isBlank(code: number): boolean {
  // Dashes and commas part words as blanks do.
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 44 ||
    code === 59 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0x3001 ||
    code === 0x3002
  );
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 || asciiKind[code] === characterKinds.lower || asciiKind[code] === characterKinds.upper;
}

const asciiKind = new Uint8Array(128);
const asciiLower = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const isUpper = code >= 65 && code <= 90;
  const isLower = code >= 97 && code <= 122;
  asciiKind[code] = isUpper ? characterKinds.upper : isLower ? characterKinds.lower : code >= 48 && code <= 57 ? 3 : 0;
  asciiLower[code] = isUpper ? code + 32 : code;
}
