/**
 * What came of verifying something. `holds`: all of it; `broken`: something is damaged or not what it says it is;
 * `undecided`: nothing is damaged, and nothing was decided; `not-rebuilt`: all of it, but another program than the one
 * it was made with does not make the same bytes.
 */
export type Outcome = 'holds' | 'broken' | 'undecided' | 'not-rebuilt';

export interface Proof {
  readonly outcome: Outcome;
  /** One clear sentence. */
  readonly sentence: string;
  /** What it rests on, line by line. */
  readonly details: readonly string[];
}

/** The worst of several. */
const ORDER: readonly Outcome[] = ['holds', 'undecided', 'not-rebuilt', 'broken'];

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce<Outcome>((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'holds');
