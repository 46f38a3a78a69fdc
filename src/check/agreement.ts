import type { NumberFact } from '../derive/fact.ts';
import { type Interval, overlap } from '../derive/rounding.ts';
import { printValue } from '../german/unit.ts';
import type { Problem } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import { disagrees, totalDisagrees, unitDisagrees } from '../words/problems/check-agreement.ts';
import { agreements } from './agreements.ts';
import { valueKey } from './formulas.ts';
import { allowedBy, asPrinted } from './intervals.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { restsOnSlip, slips } from './slips.ts';
import { type FigureCell, tableTotals } from './table-totals.ts';

/** What a value may be, printed as the value is: one number, or both ends where rounding leaves room. */
function printed({ low, high }: Interval, fact: NumberFact, { thousands }: Edition): readonly string[] {
  const print = (value: number): string => printValue({ ...fact, value, approximate: false }, { thousands });
  return [...new Set([print(low.toNumber()), print(high.toNumber())])];
}

/** A delivered value agrees, but for rounding, with what the data says it follows from. */
export const agreement: Rule = {
  code: 'agreement.formula',
  check: (context) =>
    agreements(context).flatMap(({ figure, fact, formula, inputs, allowed, fits }): readonly Problem[] => {
      if (slips(context).has(valueKey(fact)) || inputs.some((it) => restsOnSlip(context, it))) return [];
      // Last year's values agree among themselves; a mixture of old and new says nothing yet.
      if (fits && [fact, ...inputs].some(({ standing }) => standing === 'carried')) return [];
      const used = inputs.map((it) => shown(it, context));
      const at = placeOf(fact);
      if (!fits) return [warnAbout(figure, unitDisagrees(shown(fact, context), formula.kind, used), at)];
      if (overlap(asPrinted(fact), allowed)) return [];
      const expected = printed(allowed, fact, context.edition);
      return [warnAbout(figure, disagrees(shown(fact, context), formula.kind, used, expected), at)];
    }),
};

/** A row of totals is the sum of the rows above it that are in its unit. */
export const tableTotal: Rule = {
  code: 'agreement.total',
  check: (context) =>
    tableTotals(context).flatMap(({ table, cell, fact, addends }): readonly Problem[] => {
      if ([fact, ...addends.map((it) => it.fact)].some((it) => restsOnSlip(context, it))) return [];
      const own = sumOf([cell], context);
      const allowed = sumOf(
        addends.map((it) => it.cell),
        context,
      );
      if (!own || !allowed || overlap(own, allowed)) return [];
      const expected = printed(allowed, fact, context.edition);
      return [warnAbout(table, totalDisagrees(shown(fact, context), table.id, expected), { place: cell.place })];
    }),
};

const sumOf = (cells: readonly FigureCell[], context: CheckContext): Interval | undefined => {
  const terms = cells.map(({ operand, negate }) => ({ sign: negate ? (-1 as const) : (1 as const), operand }));
  return allowedBy({ kind: 'sum', terms }, context);
};
