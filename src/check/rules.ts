import { municipalShare, umschichtung } from './budget.ts';
import { comparedDirection, comparedPopulations, shareDates } from './comparisons.ts';
import { laterDate, waitingTime } from './dates.ts';
import { doubts } from './doubts.ts';
import { partAndWhole } from './part-and-whole.ts';
import type { Rule } from './rule.ts';
import { twoValuesOfOnePopulation } from './two-values.ts';

/** Every rule, each with a code of its own. */
export const RULES: readonly Rule[] = [
  doubts,
  partAndWhole,
  umschichtung,
  municipalShare,
  laterDate,
  waitingTime,
  twoValuesOfOnePopulation,
  comparedPopulations,
  comparedDirection,
  shareDates,
];
