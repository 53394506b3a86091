/** Finds out beside the main thread what there is to know of a text's entries. */
export interface FactsHelper {
  /** Tables of facts as JSON, of all entries in order; undefined where the help failed. Never rejects. */
  factsOf(text: string): Promise<readonly string[] | undefined>;
}

export interface FactsQuestion {
  readonly id: number;
  readonly text: string;
}

export interface FactsAnswer {
  readonly id: number;
  readonly tables: readonly string[] | undefined;
}
