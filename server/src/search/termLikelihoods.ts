/** The highest likelihood of each of few terms, in arrays by term that are used again. */
export class TermLikelihoods {
  /** Terms with a likelihood, `count` of them, in the order in which they came. */
  terms = new Int32Array(256);
  count = 0;
  #likelihood = new Float64Array(0);

  /** Forgets all; terms are below `capacity`. */
  clear(capacity: number): void {
    for (let i = 0; i < this.count; i++) this.#likelihood[this.terms[i]!] = 0;
    this.count = 0;
    if (capacity > this.#likelihood.length || capacity * 4 < this.#likelihood.length) {
      this.#likelihood = new Float64Array(Math.ceil(capacity * 1.5));
    }
  }

  of(term: number): number {
    return this.#likelihood[term]!;
  }

  /** Gives a term at least this likelihood, which is more than 0. */
  raise(term: number, likelihood: number): void {
    const known = this.#likelihood[term]!;
    if (likelihood <= known) return;
    this.#likelihood[term] = likelihood;
    if (known > 0) return;
    if (this.count === this.terms.length) {
      const terms = new Int32Array(this.count * 2);
      terms.set(this.terms);
      this.terms = terms;
    }
    this.terms[this.count++] = term;
  }
}
