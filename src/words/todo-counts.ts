/** How many things are in each state. */
export interface TodoCounts {
  readonly error: number;
  readonly missing: number;
  readonly carried: number;
  readonly doubtful: number;
}
