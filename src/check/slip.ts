import type { NumberFact } from '../derive/fact.ts';
import type { Figure } from '../validate/edition.ts';

/** A value that is right in another unit than it was typed in. */
export interface Slip {
  readonly kind: 'factor' | 'fraction' | 'points';
  readonly figure: Figure;
  readonly fact: NumberFact;
  /** What it was held against; absent where the typed digits alone show it. */
  readonly against?: NumberFact;
  /** For a factor: the true value is this many times the typed one. */
  readonly times?: number;
}
