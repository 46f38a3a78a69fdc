/** A mistake as it reaches the board every year, made on purpose in the clean edition. */
export interface Seed {
  /** Code of the finding that has to notice it. */
  readonly rule: string;
  /** The mistake as one sentence. */
  readonly case: string;
  /** File that is changed, from the folder of the edition: `customers.yaml`, `chapters/einleitung.md`. */
  readonly file: string;
  /** Words that stand in the file once and what stands in their place, or the whole text anew (empty: no such file yet). */
  readonly edit: Replacement | ((text: string) => string);
  /**
   * Where the finding stands, when that is neither a changed line nor the changed entry of a data file: a file of the
   * edition and words of its line.
   */
  readonly at?: { readonly file: string; readonly words: string };
  /** Codes of further findings that are right about the same mistake. */
  readonly also?: readonly string[];
}

export interface Replacement {
  readonly find: string;
  readonly replace: string;
}
