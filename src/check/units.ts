import type { NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import type { Finding } from '../problem/problem.ts';
import type { Printed } from '../words/problems/check.ts';
import { changeForPoints, factorSlip, fractionForRate, pointsForChange } from '../words/problems/check-units.ts';
import { digitsOf } from './intervals.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import type { Slip } from './slip.ts';
import { slips } from './slips.ts';

/** With every digit that was typed: those that are not printed are what gives a slip away. */
function asTyped(fact: NumberFact, context: CheckContext): Printed {
  const decimals = Math.max(fact.decimals, digitsOf(fact.value));
  return { ...shown({ ...fact, decimals }, context), id: splitOperand(fact.id).id };
}

function findingOf({ kind, fact, against, times }: Slip, context: CheckContext): Finding {
  const [own, other] = [asTyped(fact, context), against && asTyped(against, context)];
  switch (kind) {
    case 'factor':
      return factorSlip(own, other, times);
    case 'fraction':
      return fractionForRate(own, other);
    case 'points':
      return fact.unit.kind === 'points' ? changeForPoints(own) : pointsForChange(own);
  }
}

const rule = (code: string, kind: Slip['kind']): Rule => ({
  code,
  check: (context) =>
    [...slips(context).values()]
      .filter((slip) => slip.kind === kind)
      .map((slip) => warnAbout(slip.figure, findingOf(slip, context), placeOf(slip.fact))),
});

/** A value that is a thousand (or a million) times too large or too small: thousands of Euro for Euro, Mrd for Mio. */
export const unitFactor = rule('unit.factor', 'factor');

/** A rate typed as a fraction, 0.415 for 41.5. */
export const unitFraction = rule('unit.fraction', 'fraction');

/** A difference of rates called a change in percent, or the other way round. */
export const unitPoints = rule('unit.points', 'points');
