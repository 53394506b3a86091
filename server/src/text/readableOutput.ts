/** A readable text in the making: every UTF-16 unit knows the offset in the source it came from. */
export class Output {
  /** The last unit written, or ''. */
  last = '';
  /** The last unit written that is no blank, or ''. */
  lastSolid = '';
  #parts: string[] = [];
  #starts: Uint32Array;
  #length = 0;

  constructor(capacity = 16) {
    this.#starts = new Uint32Array(capacity);
  }

  /** The text so far. */
  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')];
    return this.#parts[0] ?? '';
  }

  /** The source offset of a unit, or `otherwise` where there is none. */
  startOf(unit: number, otherwise = 0): number {
    return unit >= 0 && unit < this.#length ? this.#starts[unit]! : otherwise;
  }

  /** The source offsets of all units, with the source's length behind them. */
  starts(sourceLength: number): Uint32Array {
    this.#grow(1);
    this.#starts[this.#length] = sourceLength;
    return this.#starts.slice(0, this.#length + 1);
  }

  /** Writes a stretch of the source as it is. */
  copy(source: string, start: number, end: number): void {
    if (end <= start) return;
    this.#grow(end - start);
    for (let at = start; at < end; at++) this.#starts[this.#length++] = at;
    this.#write(source.slice(start, end));
  }

  /** Writes a text of our own for what stands at one place of the source. */
  say(text: string, at: number): void {
    if (text === '') return;
    this.#grow(text.length);
    this.#starts.fill(Math.max(at, this.#lastStart()), this.#length, this.#length + text.length);
    this.#length += text.length;
    this.#write(text);
  }

  /** Writes all of another output. */
  append(other: Output): void {
    if (other.#length === 0) return;
    this.#grow(other.#length);
    const least = this.#lastStart();
    for (let i = 0; i < other.#length; i++) this.#starts[this.#length + i] = Math.max(other.#starts[i]!, least);
    this.#length += other.#length;
    this.#write(other.text);
  }

  #lastStart(): number {
    return this.#length === 0 ? 0 : this.#starts[this.#length - 1]!;
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#starts.length) return;
    const larger = new Uint32Array(2 * (this.#length + by));
    larger.set(this.#starts.subarray(0, this.#length));
    this.#starts = larger;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.last = text.charAt(text.length - 1);
    const solid = this.last === ' ' ? text.trimEnd() : text;
    if (solid !== '') this.lastSolid = solid.charAt(solid.length - 1);
  }
}
