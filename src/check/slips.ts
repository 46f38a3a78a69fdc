import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import { decimal } from '../german/decimal.ts';
import { slipsInFormulas, slipsInSeries } from './factor-slips.ts';
import { valueKey } from './formulas.ts';
import { once } from './once.ts';
import { slipsInAgreements, slipsOfRates } from './rate-slips.ts';
import { type CheckContext, observedFacts } from './rule.ts';
import type { Slip } from './slip.ts';

/** Amounts are typed to the cent; more digits are thousands or millions of Euro. */
const hasMoreThanCents = ({ value }: NumberFact): boolean =>
  !Number.isInteger(value) && !decimal(value).times(100).mod(1).eq(0);

/** Every value that was typed in the wrong unit, by `valueKey`, each once. Other rules say nothing about these. */
export const slips = once((context: CheckContext): ReadonlyMap<string, Slip> => {
  const found = new Map<string, Slip>();
  const add = (more: readonly Slip[]): void => {
    for (const slip of more) if (!found.has(valueKey(slip.fact))) found.set(valueKey(slip.fact), slip);
  };
  for (const figure of context.edition.figures.values()) {
    const facts = observedFacts(context.facts, figure.id);
    if (figure.unit.kind === 'money')
      add(facts.filter(hasMoreThanCents).map((fact) => ({ kind: 'factor', figure, fact })));
    add(slipsInSeries(figure, facts));
    add(slipsOfRates(context, figure, facts));
  }
  add(slipsInFormulas(context, (fact) => found.has(valueKey(fact))));
  add(slipsInAgreements(context).filter(({ against }) => !against || !found.has(valueKey(against))));
  return found;
});

/** Whether a fact was typed in the wrong unit or is computed from such a value. */
export function restsOnSlip(context: CheckContext, fact: NumberFact): boolean {
  const all = slips(context);
  if (all.size === 0) return false;
  const open = [fact];
  const seen = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    if (next.origin.kind === 'input') {
      if (all.has(valueKey(next))) return true;
    } else open.push(...inputsOf(context, next.origin.inputs));
  }
  return false;
}

const inputsOf = ({ facts }: CheckContext, ids: readonly string[]): readonly NumberFact[] =>
  ids.flatMap((id) => {
    const fact = resolveOperand(facts, id);
    return isFinding(fact) ? [] : [fact];
  });
