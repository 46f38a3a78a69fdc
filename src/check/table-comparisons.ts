import type { Problem } from '../problem/problem.ts';
import { totalOfOtherDates } from '../words/problems/check-comparison.ts';
import { hasDoubtfulDate } from './doubtful-dates.ts';
import { type CheckContext, shown, warnAbout } from './rule.ts';
import { sameEnd } from './same-date.ts';
import { tableTotals } from './table-totals.ts';

/** What a total sums up is of its date. A computed total is looked at where its formula stands. */
export const tableDates = (context: CheckContext): readonly Problem[] =>
  tableTotals(context).flatMap(({ table, fact, addends }) => {
    const other = addends.find((it) => !sameEnd(it.fact, fact));
    if (!other || fact.origin.kind === 'derived') return [];
    if ([fact, ...addends.map((it) => it.fact)].some((it) => hasDoubtfulDate(context, it))) return [];
    const finding = totalOfOtherDates(table.id, shown(other.fact, context), shown(fact, context));
    return [warnAbout(table, finding, { place: other.cell.place })];
  });
