import { codes, isSpace } from './characters.ts';
import type { Form, MentionKind } from './note.ts';

/** A mention by offsets in the text. */
export interface FoundMention {
  readonly kind: MentionKind;
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly form: Form;
}

/** Says whether the line that begins at an offset cannot continue the paragraph of the line before. Blank lines never can. */
export type BlockStart = (text: string, lineStart: number) => boolean;

/**
 * A text while it is read. Lookups remember their last answer, so that asking again and again for the next bracket costs
 * one pass over the text in all.
 */
export class Source {
  readonly text: string;
  readonly mentions: FoundMention[] = [];
  readonly definitions: string[] = [];
  /** End of what rules have taken so far: nothing before it is looked at again. */
  taken = 0;

  readonly #startsBlock: BlockStart;
  readonly #found = new Map<string, { from: number; at: number }>();
  readonly #paragraph = { from: 0, to: 0 };
  readonly #blank = { from: 0, to: 0 };

  constructor(text: string, startsBlock: BlockStart) {
    this.text = text;
    this.#startsBlock = startsBlock;
  }

  /** Offset of the next `needle` at or after an offset; Infinity where there is none. */
  find(needle: string, from: number): number {
    const known = this.#found.get(needle);
    if (known && from >= known.from && from <= known.at) return known.at;
    const index = this.text.indexOf(needle, from);
    const at = index < 0 ? Infinity : index;
    if (known) {
      known.from = from;
      known.at = at;
    } else this.#found.set(needle, { from, at });
    return at;
  }

  /** Offset of the line break that ends the line at an offset, or the end of the text. */
  lineEnd(at: number): number {
    return Math.min(this.find('\n', at), this.text.length);
  }

  /** Offset of the first character of the next line, or the end of the text. */
  nextLine(at: number): number {
    return Math.min(this.lineEnd(at) + 1, this.text.length);
  }

  /** Whether the line that begins at an offset has only blanks. */
  isBlankLine(lineStart: number): boolean {
    const { text } = this;
    let i = lineStart;
    while (i < text.length && text.charCodeAt(i) !== codes.newline && isSpace(text.charCodeAt(i))) i++;
    return i >= text.length || text.charCodeAt(i) === codes.newline;
  }

  /** Offset where the paragraph around an offset ends: the start of a blank line or of another block. */
  paragraphEnd(at: number): number {
    return this.#endOf(this.#paragraph, at, this.#startsBlock);
  }

  /** Offset of the blank line after an offset, or the end of the text. */
  blankLine(at: number): number {
    return this.#endOf(this.#blank, at, never);
  }

  /** Adds a mention, unless its characters are taken already. Its target is what stands in its target range, if not given. */
  cite(found: Omit<FoundMention, 'target'> & { readonly target?: string }): void {
    const last = this.mentions[this.mentions.length - 1];
    if (found.start < this.taken || (last && last.end > found.start)) return;
    const { kind, form, start, end, targetStart, targetEnd } = found;
    const target = found.target ?? this.text.slice(targetStart, targetEnd);
    this.mentions.push({ kind, form, target, start, end, targetStart, targetEnd });
  }

  #endOf(known: { from: number; to: number }, at: number, startsBlock: BlockStart): number {
    if (at >= known.from && at < known.to) return known.to;
    known.from = at;
    let line = this.nextLine(at);
    while (line < this.text.length && !this.isBlankLine(line) && !startsBlock(this.text, line))
      line = this.nextLine(line);
    known.to = line;
    return line;
  }
}

function never(): boolean {
  return false;
}
