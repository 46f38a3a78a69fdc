import type { Programme } from '../blocks/programme.ts';
import type { Facts, NumberFact } from '../derive/fact.ts';
import { formatPeriod } from '../german/period.ts';
import { printValue } from '../german/unit.ts';
import type { Narration } from '../narrate/narrate.ts';
import { type Finding, type Problem, problemAt } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import type { Shown } from '../words/problems/review.ts';
import { placeAt, type Stretch } from './stretch.ts';

/** What the rules on texts look at: the document as told, and as written. */
export interface ReviewContext extends Pick<Narration, 'written' | 'named' | 'usage'> {
  readonly edition: Edition;
  readonly facts: Facts;
  readonly programme: Programme;
  /** Every sentence of every line, in reading order. */
  readonly sentences: readonly Stretch[];
  /** Those of them in which a placeholder printed something. */
  readonly printing: readonly Stretch[];
}

/**
 * One question put to the texts of an edition that could be told. All its findings have its code and are warnings. A
 * new rule is one more file and one more line in `rules.ts`.
 */
export interface ReviewRule {
  readonly code: string;
  readonly check: (context: ReviewContext) => readonly Problem[];
}

/** A finding about words of a text: at their place, grouped by their chapter. */
export function about(stretch: Stretch, offset: number, finding: Finding): Problem {
  const { chapter } = stretch.of.line;
  return problemAt(placeAt(stretch, offset), finding, chapter === undefined ? {} : { subject: chapter });
}

/** A fact as a message shows it. */
export const shown = (fact: NumberFact, { edition }: Pick<ReviewContext, 'edition'>): Shown => ({
  id: fact.id,
  value: printValue(fact, { thousands: edition.thousands }),
  date: formatPeriod(fact.date),
});
