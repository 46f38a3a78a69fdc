import type { NumberFact } from '../derive/fact.ts';
import { isFinding, resolveOperand, splitOperand } from '../derive/operand.ts';
import { operandsOf } from '../derive/order.ts';
import { periodText } from '../time/parse-period.ts';
import type { Formula } from '../validate/edition.ts';
import { once } from './once.ts';
import type { CheckContext, Subject } from './rule.ts';

/** A formula of the data with the facts of its operands, in their order. */
export interface Computed {
  /** The derived figure, or the delivered one that must agree with the result. */
  readonly subject: Subject;
  readonly isAgreement: boolean;
  readonly formula: Formula;
  readonly inputs: readonly NumberFact[];
}

/**
 * Every formula that can be computed: of derived figures, and of what delivered ones must agree with. What rests on a
 * value still to be delivered is none: nothing is plausible or not about a stand-in.
 */
export const computedFormulas = once(({ edition, facts }: CheckContext): readonly Computed[] => {
  const all = [
    ...[...edition.derived.values()].map((it) => ({ subject: it, isAgreement: false, formula: it.formula })),
    ...[...edition.figures.values()].flatMap((it) =>
      it.agrees ? [{ subject: it, isAgreement: true, formula: it.agrees }] : [],
    ),
  ];
  return all.flatMap((it) => {
    const operands = operandsOf(it.formula).map((operand) => resolveOperand(facts, operand));
    const inputs = operands.flatMap((operand) => (isFinding(operand) || operand.standing === 'open' ? [] : [operand]));
    const isWhole = inputs.length === operands.length && facts.numbers.get(it.subject.id)?.standing !== 'open';
    return isWhole && facts.numbers.has(it.subject.id) ? [{ ...it, inputs }] : [];
  });
});

/** `elb@2023-09`: one name for a typed value, whether it is asked for as the current one or by its date. */
export const valueKey = ({ id, date }: Pick<NumberFact, 'id' | 'date'>): string =>
  `${splitOperand(id).id}@${periodText(date)}`;
