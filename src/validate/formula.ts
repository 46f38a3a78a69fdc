import type { Agreement, Formula } from './edition.ts';
import { operandText, readOperand } from './operand.ts';
import type { AgreementData, DerivedData } from './schema/topic.ts';

/** Formulas whose result a delivered figure can be held against. */
export const AGREEMENTS = ['share', 'sum', 'growth', 'difference', 'points', 'ratio'] as const;

export const FORMULAS = [...AGREEMENTS, 'lowest', 'highest', 'members'] as const;

/** The operands of a derived figure or an agreement; `members` names a population and is none. */
export function operandsOf({
  share,
  sum,
  growth,
  difference,
  points,
  ratio,
  ...more
}: AgreementData & Pick<DerivedData, 'lowest' | 'highest'>): readonly string[] {
  const changes = [growth, difference, points].flatMap((it) => (it ? [it.from, it.to] : []));
  return [
    ...(share ? [share.part, share.whole] : []),
    ...(sum ?? []),
    ...changes,
    ...(ratio ? [ratio.of, ratio.to] : []),
    ...[more.lowest, more.highest].flatMap((it) => it ?? []),
  ];
}

/** The spelling under which facts are looked up; sound data only. */
const canonical = (text: string): string => {
  const operand = readOperand(text);
  return operand ? operandText(operand) : text;
};

function overValues({ share, sum, growth, difference, points, ratio }: AgreementData): Agreement | undefined {
  if (share) return { kind: 'share', part: canonical(share.part), whole: canonical(share.whole) };
  if (sum)
    return {
      kind: 'sum',
      terms: sum.map((text) => ({ sign: text.startsWith('-') ? -1 : 1, operand: canonical(text) })),
    };
  if (growth) return { kind: 'growth', from: canonical(growth.from), to: canonical(growth.to) };
  if (difference) return { kind: 'difference', from: canonical(difference.from), to: canonical(difference.to) };
  if (points) return { kind: 'points', from: canonical(points.from), to: canonical(points.to) };
  if (ratio) return { kind: 'ratio', of: canonical(ratio.of), to: canonical(ratio.to) };
  return undefined;
}

/** The formula of a derived figure that has exactly one; without any it is a fault of the program. */
export function toFormula(data: DerivedData): Formula {
  const { lowest, highest, members } = data;
  const formula = overValues(data);
  if (formula) return formula;
  if (lowest !== undefined) return { kind: 'lowest', of: lowest };
  if (highest !== undefined) return { kind: 'highest', of: highest };
  if (members === undefined) throw new Error('a derived figure without formula was taken for sound');
  return { kind: 'members', of: members };
}

/** What a figure must agree with, of data with exactly one formula; without any it is a fault of the program. */
export function toAgreement(data: AgreementData): Agreement {
  const formula = overValues(data);
  if (!formula) throw new Error('an agreement without formula was taken for sound');
  return formula;
}
