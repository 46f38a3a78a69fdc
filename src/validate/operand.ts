import { type PeriodFault, periodText, readPeriod } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';

/** `elb`, `elb@2022-12` */
export const OPERAND = /^[a-z][a-z0-9-]*(@\S+)?$/;

/** The same with a sign, where one makes sense: `-umschichtung`. */
export const SIGNED_OPERAND = /^-?[a-z][a-z0-9-]*(@\S+)?$/;

export interface ReadOperand {
  readonly negate: boolean;
  readonly id: string;
  readonly date?: Period;
  readonly fault?: PeriodFault;
}

/** Takes an operand apart; undefined for a text that is none. */
export function readOperand(text: string): ReadOperand | undefined {
  if (!SIGNED_OPERAND.test(text)) return undefined;
  const negate = text.startsWith('-');
  const unsigned = negate ? text.slice(1) : text;
  const at = unsigned.indexOf('@');
  if (at < 0) return { negate, id: unsigned };
  const id = unsigned.slice(0, at);
  const reading = readPeriod(unsigned.slice(at + 1));
  return 'period' in reading ? { negate, id, date: reading.period } : { negate, id, fault: reading.fault };
}

/** The spelling that facts are looked up by, without a sign. */
export const operandText = ({ id, date }: Pick<ReadOperand, 'id' | 'date'>): string =>
  date ? `${id}@${periodText(date)}` : id;
