import type { Path } from '../load/source.ts';
import type { Formula } from './edition.ts';
import { operandText, readOperand } from './operand.ts';
import type { DerivedData } from './schema/topic.ts';

export const FORMULAS = [
  'share',
  'sum',
  'growth',
  'difference',
  'points',
  'ratio',
  'lowest',
  'highest',
  'members',
] as const;

/** An operand as written in a formula, with its path below the derived figure. */
export interface WrittenOperand {
  readonly text: string;
  readonly path: Path;
  readonly signed: boolean;
  readonly series: boolean;
}

const one = (text: string, ...path: Path): WrittenOperand => ({ text, path, signed: false, series: false });

/** The operands of all formulas of a derived figure; `members` names a population and is none. */
export function operandsOf(data: DerivedData): readonly WrittenOperand[] {
  const { share, sum, ratio, lowest, highest } = data;
  const fromTo = (['growth', 'difference', 'points'] as const).flatMap((key) => {
    const it = data[key];
    return it ? [one(it.from, key, 'from'), one(it.to, key, 'to')] : [];
  });
  return [
    ...(share ? [one(share.part, 'share', 'part'), one(share.whole, 'share', 'whole')] : []),
    ...(sum ?? []).map((text, index) => ({ ...one(text, 'sum', index), signed: true })),
    ...fromTo,
    ...(ratio ? [one(ratio.of, 'ratio', 'of'), one(ratio.to, 'ratio', 'to')] : []),
    ...(lowest !== undefined ? [{ ...one(lowest, 'lowest'), series: true }] : []),
    ...(highest !== undefined ? [{ ...one(highest, 'highest'), series: true }] : []),
  ];
}

/** The spelling under which facts are looked up; sound data only. */
const canonical = (text: string): string => {
  const operand = readOperand(text);
  return operand ? operandText(operand) : text;
};

/** The formula of a derived figure that has exactly one. */
export function toFormula(data: DerivedData): Formula | undefined {
  const { share, sum, growth, difference, points, ratio, lowest, highest, members } = data;
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
  if (lowest !== undefined) return { kind: 'lowest', of: lowest };
  if (highest !== undefined) return { kind: 'highest', of: highest };
  return members === undefined ? undefined : { kind: 'members', of: members };
}
