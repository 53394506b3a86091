/** A readable text in the making: every UTF-16 unit knows the offset in the source it came from. */
export class Output {
  /** For each unit the source offset; never falling. */
  readonly starts: number[] = [];
  /** The last unit written, or ''. */
  last = '';
  /** The last unit written that is no blank, or ''. */
  lastSolid = '';
  readonly #parts: string[] = [];

  /** The text so far. */
  get text(): string {
    return this.#parts.join('');
  }

  /** Writes a stretch of the source as it is. */
  copy(source: string, start: number, end: number): void {
    if (end <= start) return;
    for (let at = start; at < end; at++) this.starts.push(at);
    this.#write(source.slice(start, end));
  }

  /** Writes a text of our own for what stands at one place of the source. */
  say(text: string, at: number): void {
    for (let i = 0; i < text.length; i++) this.starts.push(at);
    if (text !== '') this.#write(text);
  }

  /** Writes all of another output. */
  append(other: Output): void {
    for (const start of other.starts) this.starts.push(start);
    const text = other.text;
    if (text !== '') this.#write(text);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.last = text.charAt(text.length - 1);
    const solid = text.trimEnd();
    if (solid !== '') this.lastSolid = solid.charAt(solid.length - 1);
  }
}
