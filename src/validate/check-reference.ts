import type { Finding } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import { type PeriodFault, periodText } from '../time/parse-period.ts';
import type { FieldName } from '../words/problems/field-name.ts';
import * as words from '../words/problems/figure.ts';
import { quote } from '../words/problems/quote.ts';
import { badPeriod } from '../words/problems/value.ts';
import { ofValues } from './draft.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import { type ReadOperand, readOperand } from './operand.ts';
import type { Kind } from './schema/field.ts';

const withId = (fault: PeriodFault, id: string): PeriodFault =>
  fault.kind === 'spelling' ? { kind: 'spelling', canonical: `${id}@${fault.canonical}` } : fault;

function checkOperand(
  operand: ReadOperand,
  text: string,
  names: Names,
  nameOf: () => FieldName,
  isSeries: boolean,
): Finding | undefined {
  const { id, date, fault } = operand;
  if (fault) return badPeriod(nameOf(), quote(text.slice(text.indexOf('@') + 1)), withId(fault, id));
  if (names.given.events.has(id)) return words.noFigure(nameOf(), id);
  if (!names.given.figures.has(id)) {
    return names.isExcused.figure(id)
      ? undefined
      : words.unknownOperand(nameOf(), id, nearest(id, names.given.figures.keys()));
  }
  const figure = names.figures.get(id);
  if (isSeries && (date || names.derived.has(id))) return words.noSeries(nameOf(), id);
  if (!date) return undefined;
  if (!figure) return names.derived.has(id) ? words.dateOfDerived(nameOf(), id) : undefined;
  const found = figure.observations.find((it) => samePeriod(it.date, date));
  if (found) {
    const isGap = found.value === null && !found.isOpen;
    return isGap ? ofValues(words.gapAtDate(nameOf(), id, periodText(date)), names.isDraft) : undefined;
  }
  const dates = figure.observations.map((it) => periodText(it.date));
  return words.noSuchDate(nameOf(), id, periodText(date), dates);
}

function checkTerm(
  id: string,
  kind: 'population' | 'source',
  names: Names,
  nameOf: () => FieldName,
): Finding | undefined {
  const known = kind === 'population' ? names.given.populations : names.given.sources;
  if (known.has(id) || names.isExcused.term(id)) return undefined;
  return words.unknownReference(nameOf(), kind, id, nearest(id, known.keys()), [...known.keys()]);
}

/** What is wrong with a value that refers to something by its id; undefined where nothing is, or it refers to nothing. */
export function checkReference(text: string, kind: Kind, names: Names, nameOf: () => FieldName): Finding | undefined {
  if (kind === 'population' || kind === 'source') return checkTerm(text, kind, names, nameOf);
  if (kind !== 'operand' && kind !== 'signed' && kind !== 'series' && kind !== 'cell') return undefined;
  const operand = readOperand(text);
  return operand && checkOperand(operand, text, names, nameOf, kind === 'series');
}
