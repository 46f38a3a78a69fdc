import type { Programme } from '../blocks/programme.ts';
import type { Facts } from '../derive/fact.ts';
import type { Narration } from '../narrate/narrate.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import type { Edition } from '../validate/edition.ts';
import { acknowledge } from './acknowledgements.ts';
import type { ReviewContext } from './rule.ts';
import { REVIEW_RULES } from './rules.ts';
import { hasPrinted, sentencesOf } from './stretch.ts';

/** What the rules look at, made once. */
export const reviewContext = (
  edition: Edition,
  facts: Facts,
  { written, named, usage }: Narration,
  programme: Programme,
): ReviewContext => {
  const sentences = written.flatMap(sentencesOf);
  return { edition, facts, programme, written, named, usage, sentences, printing: sentences.filter(hasPrinted) };
};

/**
 * Reads the texts of an edition as a careful colleague would: years and words that the figures contradict, what is
 * unexplained, and what nobody reads. Warnings only (notices where a reason stands in the data), in reading order.
 */
export function review(edition: Edition, facts: Facts, narration: Narration): readonly Problem[] {
  const { programme } = narration;
  if (!programme) return [];
  const context = reviewContext(edition, facts, narration, programme);
  return sortProblems(
    acknowledge(
      REVIEW_RULES.flatMap(({ check }) => check(context)),
      edition,
    ),
  );
}
