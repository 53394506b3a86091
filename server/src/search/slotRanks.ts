/**
 * What is known of slots, as two small ranks each in one number, since that is looked up for each entry of the index; and
 * the slots of which anything is known. Arrays by slot.
 */
export class SlotRanks {
  /** For each slot an upper (`shift` 16) and a lower rank (0); 0 for one of which nothing is known. */
  readonly ranks: Uint32Array;
  /** Those of which something is known, `count` of them. */
  readonly slots: Int32Array;
  count = 0;

  constructor(length: number) {
    this.ranks = new Uint32Array(length);
    this.slots = new Int32Array(length);
  }

  /** Raises one rank of each slot in a stretch of a list. */
  raise(list: Int32Array, from: number, to: number, rank: number, shift: number): void {
    const { ranks, slots } = this;
    const mask = shift === 0 ? 0xffff_0000 : 0xffff;
    let { count } = this;
    for (let i = from; i < to; i++) {
      const slot = list[i]!;
      const known = ranks[slot]!;
      if (known === 0) slots[count++] = slot;
      if (rank > ((known >>> shift) & 0xffff)) ranks[slot] = (known & mask) | (rank << shift);
    }
    this.count = count;
  }
}
