/** One change to a file of the clean edition, as plain data. */
export type BlindEdit =
  /** Words that stand in the file once, and what stands in their place. */
  | { readonly file: string; readonly find: string; readonly replace: string }
  /** A new line behind the only one that holds these words. */
  | { readonly file: string; readonly after: string; readonly line: string };

/** An edit nobody had a rule in mind for when it was written. */
export interface BlindMistake {
  /** What went wrong, whoever may notice it: a row of the table. */
  readonly kind: string;
  /** The mistake as one sentence. */
  readonly case: string;
  readonly edits: readonly BlindEdit[];
  /** Where a finding may stand when that is no changed line and no changed entry: a file and words of its line. */
  readonly at?: readonly { readonly file: string; readonly words: string }[];
  /** Why no rule notices it, in one line. A test fails when one does. */
  readonly missed?: string;
}

/** An edit that is right, so that nothing may be said about it. */
export interface HarmlessEdit {
  readonly case: string;
  readonly edits: readonly BlindEdit[];
}
