import type { Inline } from '../../blocks/inline.ts';
import type { NumberFact } from '../../derive/fact.ts';
import type { Thousands } from '../../german/number.ts';
import { printNumber, printValue } from '../../german/unit.ts';
import type { UnitKind } from '../../validate/unit.ts';
import { GAP } from '../../words/document.ts';
import { marked } from '../marks.ts';

/** Kinds whose values carry their unit everywhere: a bare 41,5 or 2.374.960,98 would be read as something else. */
const ALWAYS_WITH_UNIT: ReadonlySet<UnitKind> = new Set(['percent', 'change', 'points', 'money']);
/** Kinds where the sign is the message. */
const SIGNED: ReadonlySet<UnitKind> = new Set(['change', 'points']);

/** A value as tables and charts print it; with its unit where the surroundings don't name it. */
export function exhibitText(
  fact: NumberFact,
  thousands: Thousands,
  withUnit: boolean,
  decimals = fact.decimals,
): string {
  const { kind } = fact.unit;
  const print = withUnit || ALWAYS_WITH_UNIT.has(kind) ? printValue : printNumber;
  return print(fact, { thousands, decimals, signed: SIGNED.has(kind) });
}

export const figureCell = (fact: NumberFact, text: string): readonly Inline[] => [marked(text, fact, GAP.cell)];
