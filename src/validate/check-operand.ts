import type { Path } from '../load/source.ts';
import { type Finding, type Problem, problemAt } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import { periodText } from '../time/parse-period.ts';
import { badPeriod } from '../words/problems/field.ts';
import * as words from '../words/problems/figure.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import { type ReadOperand, readOperand } from './operand.ts';
import type { Reading } from './read-document.ts';

export interface OperandUse {
  /** A leading minus has a meaning here. */
  readonly signed?: boolean;
  /** The whole series is meant, not one value. */
  readonly series?: boolean;
}

function fault(
  operand: ReadOperand,
  text: string,
  names: Names,
  use: OperandUse,
  reading: Reading,
  path: Path,
): Finding | undefined {
  const { id, date } = operand;
  const field = reading.field(path);
  if (operand.negate && !use.signed) return words.signNotAllowed(field, text);
  if (operand.fault) return badPeriod(field, text.split('@').slice(1).join('@'), operand.fault);
  if (names.events.has(id)) return words.noFigure(field, id);
  if (!names.given.has(id)) {
    return names.hasAllFigures ? words.unknownOperand(field, id, nearest(id, names.given.keys())) : undefined;
  }
  const figure = names.figures.get(id);
  if (use.series && (date || (!figure && names.derived.has(id)))) return words.noSeries(field, id);
  if (!date) return undefined;
  if (!figure) return names.derived.has(id) ? words.dateOfDerived(field, id) : undefined;
  const dates = figure.observations.map((it) => periodText(it.date));
  const found = figure.observations.find((it) => samePeriod(it.date, date));
  if (!found) return words.noSuchDate(field, id, periodText(date), dates);
  return found.value === null ? words.gapAtDate(field, id, periodText(date)) : undefined;
}

/** Whether an operand names something that has a value; at most one problem. Ids with faults of their own pass. */
export function checkOperand(
  text: string,
  names: Names,
  reading: Reading,
  path: Path,
  use: OperandUse = {},
): readonly Problem[] {
  const operand = readOperand(text);
  const finding = operand && fault(operand, text, names, use, reading, path);
  return finding ? [problemAt(reading.document.placeOf(path), finding)] : [];
}
