import { agreement, tableTotal } from './agreement.ts';
import { betweenParts } from './between-parts.ts';
import { knownBounds } from './bounds.ts';
import { municipalShare, umschichtung } from './budget.ts';
import { plausibleChange } from './change.ts';
import { comparedDates, comparedDirection, comparedPopulations } from './comparisons.ts';
import { laterDate, outdatedValue, unlikeOthersOfSource, waitingTime } from './dates.ts';
import { doubts } from './doubts.ts';
import { partAndWhole } from './part-and-whole.ts';
import type { Rule } from './rule.ts';
import { smallCounts } from './small-counts.ts';
import { twoValuesOfOnePopulation } from './two-values.ts';
import { unchanged } from './unchanged.ts';
import { unitFactor, unitFraction, unitPoints } from './units.ts';

/** Every rule, each with a code of its own. */
export const RULES: readonly Rule[] = [
  doubts,
  knownBounds,
  partAndWhole,
  plausibleChange,
  unchanged,
  umschichtung,
  municipalShare,
  agreement,
  tableTotal,
  betweenParts,
  unitFactor,
  unitFraction,
  unitPoints,
  laterDate,
  outdatedValue,
  unlikeOthersOfSource,
  waitingTime,
  twoValuesOfOnePopulation,
  comparedPopulations,
  comparedDirection,
  comparedDates,
  smallCounts,
];
