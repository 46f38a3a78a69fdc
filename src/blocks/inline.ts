/** Running text. `figure` is a printed value with the id of its fact, so that every figure can be traced. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly fact: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** Words that are no longer part of the text, shown beside those that are. */
  | { readonly kind: 'removed'; readonly children: readonly Inline[] }
  /** `href` is an absolute http(s) or mailto address, or `#id` of a heading, table or chart. */
  | { readonly kind: 'link'; readonly href: string; readonly contents: string; readonly children: readonly Inline[] }
  | { readonly kind: 'foreign'; readonly lang: string; readonly text: string }
  /** First use of an abbreviation; `long` is its expansion. Later uses are plain text. */
  | { readonly kind: 'abbreviation'; readonly text: string; readonly long: string }
  /** The mark of a note directly behind what it is about; `id` is the note's, `number` what is printed, raised. */
  | { readonly kind: 'note'; readonly id: string; readonly number: number }
  /** Stands where something is missing: a value not delivered yet, or words that can only be chosen when it is. */
  | { readonly kind: 'gap'; readonly text: string; readonly fact?: string }
  /** Taken over from another edition, neither changed nor confirmed: a printed value, or what a sentence says. */
  | { readonly kind: 'carried'; readonly what: 'value' | 'sentence'; readonly children: readonly Inline[] };
