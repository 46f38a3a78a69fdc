import type { Facts } from '../derive/fact.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import type { Edition } from '../validate/edition.ts';
import { RULES } from './rules.ts';

/** A value still to be delivered has only a stand-in: nothing is plausible or not about it. */
const isOpen = ({ numbers }: Facts, id: string): boolean => numbers.get(id)?.standing === 'open';

/**
 * Looks at an edition as somebody who knows the field would: recorded doubts, and figures that are possible but
 * unlikely. Warnings only (notices where a reason stands in the data), in reading order, each once.
 */
export const checkEdition = (edition: Edition, facts: Facts): readonly Problem[] =>
  sortProblems(
    RULES.flatMap(({ check }) => check({ edition, facts })).filter(({ subject = '' }) => !isOpen(facts, subject)),
  );
