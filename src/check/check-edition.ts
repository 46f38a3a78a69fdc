import type { Facts } from '../derive/fact.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import type { Edition } from '../validate/edition.ts';
import type { CheckContext } from './rule.ts';
import { RULES } from './rules.ts';

/** A value still to be delivered has only a stand-in: nothing is plausible or not about it. */
const isOpen = ({ numbers }: Facts, id: string): boolean => numbers.get(id)?.standing === 'open';

/** Recorded doubts and what is private say nothing about whether a value is right. */
const EXPLAINS_NOTHING: ReadonlySet<string> = new Set(['doubt', 'privacy.small-count']);

/**
 * Looks at an edition as somebody who knows the field would: recorded doubts, and figures that are possible but
 * unlikely. Warnings only (notices where a reason stands in the data), in reading order, each once; what is odd about
 * a figure is left out where it is known what is wrong with it.
 */
export function checkEdition(edition: Edition, facts: Facts): readonly Problem[] {
  const context: CheckContext = { edition, facts };
  const found = RULES.flatMap(({ check, yields }) => check(context).map((problem) => ({ problem, yields })));
  const explained = new Set(
    found.flatMap(({ problem: { code, subject }, yields }) => (yields || EXPLAINS_NOTHING.has(code) ? [] : subject)),
  );
  return sortProblems(
    found
      .filter(({ problem: { subject = '' }, yields }) => !isOpen(facts, subject) && !(yields && explained.has(subject)))
      .map(({ problem }) => problem),
  );
}
