/** A fingerprint of what it is given, in this order: 64 bits, so that two contents share one by no accident. */
export class Stamp {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  text(text: string): this {
    for (let i = 0; i < text.length; i++) this.#add(text.charCodeAt(i));
    this.#add(-1);
    return this;
  }

  numbers(numbers: readonly number[]): this {
    for (const number of numbers) this.#add(number);
    this.#add(numbers.length);
    return this;
  }

  get value(): string {
    return `${(this.#a >>> 0).toString(36)}-${(this.#b >>> 0).toString(36)}`;
  }

  #add(number: number): void {
    this.#a = Math.imul(this.#a ^ number, 0x9e3779b1);
    this.#a ^= this.#a >>> 15;
    this.#b = Math.imul(this.#b ^ number, 0x5f356495);
    this.#b ^= this.#b >>> 13;
  }
}
