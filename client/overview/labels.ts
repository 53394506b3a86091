import type { PaperLabel } from '../src/views/overviewMessages.ts';

/** Titles of papers, asked for when they are first wanted. */
export class Labels {
  private readonly known = new Map<number, PaperLabel>();
  private readonly wanted = new Set<number>();
  private readonly ask: (papers: readonly number[]) => void;
  private waiting: (() => void)[] = [];

  constructor(ask: (papers: readonly number[]) => void) {
    this.ask = ask;
  }

  of(paper: number): PaperLabel | undefined {
    return this.known.get(paper);
  }

  /** Calls back when all of these are known: at once where they are already. */
  want(papers: readonly number[], then: () => void): void {
    const missing = papers.filter((paper) => !this.known.has(paper) && !this.wanted.has(paper));
    if (missing.length > 0) {
      for (const paper of missing) this.wanted.add(paper);
      this.ask(missing);
    }
    const whenKnown = () => {
      if (papers.every((paper) => this.known.has(paper))) then();
      else this.waiting.push(whenKnown);
    };
    whenKnown();
  }

  take(labels: readonly PaperLabel[]): void {
    for (const label of labels) {
      this.known.set(label.index, label);
      this.wanted.delete(label.index);
    }
    const waiting = this.waiting;
    this.waiting = [];
    for (const each of waiting) each();
  }

  /** Another picture: its indices mean other papers. */
  forget(): void {
    this.known.clear();
    this.wanted.clear();
    this.waiting = [];
  }
}
