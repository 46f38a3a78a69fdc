import type { NumberFact } from '../../derive/fact.ts';
import { isFinding } from '../../derive/operand.ts';
import { PROTECTED_SPACE } from '../../german/number.ts';
import { numeral } from '../../german/numeral.ts';
import { formatPeriod } from '../../german/period.ts';
import { type PrintOptions, printNumber, printValue } from '../../german/unit.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, type Result, refuse } from './helper.ts';
import { endsOf, pick, type Stretch } from './pick.ts';
import { followed, type Piece, printed, printedDate } from './piece.ts';
import type { Scope } from './scope.ts';
import { date, decimals, figure, flag } from './slots.ts';

/** Helpers that print a number. */

const printing = { nachkomma: decimals, betrag: flag, mio: flag, ohneRund: flag, mitVorzeichen: flag };

interface Printing {
  readonly nachkomma?: number;
  readonly betrag?: boolean;
  readonly mio?: boolean;
  readonly ohneRund?: boolean;
  readonly mitVorzeichen?: boolean;
}

const optionsOf = (
  { nachkomma, betrag, mio, ohneRund, mitVorzeichen }: Printing,
  { edition }: Scope,
): PrintOptions => ({
  thousands: edition.thousands,
  ...(nachkomma !== undefined && { decimals: nachkomma }),
  absolute: betrag ?? false,
  signed: mitVorzeichen ?? false,
  withoutRund: ohneRund ?? false,
  millions: mio ?? false,
});

type Print = (fact: NumberFact, options: PrintOptions) => string;

function printWith(
  print: Print,
  fact: NumberFact,
  options: Printing & { readonly am?: NumberFact['date'] },
  scope: Scope,
): Result<Piece> {
  const found = pick(fact, options.am, scope);
  if (isFinding(found)) return refuse(found);
  if (options.mio && found.unit.kind !== 'money' && found.unit.kind !== 'count')
    return refuse(words.noMillions(fact.id));
  return printed(print(found, optionsOf(options, scope)), found);
}

const zahl = helper({
  name: 'zahl',
  parameters: [figure],
  required: {},
  options: { am: date, ...printing },
  run: ([fact], options, scope) => printWith(printNumber, fact, options, scope),
});

const wert = helper({
  name: 'wert',
  parameters: [figure],
  required: {},
  options: { am: date, ...printing },
  run: ([fact], options, scope) => printWith(printValue, fact, options, scope),
});

const zahlwort = helper({
  name: 'zahlwort',
  parameters: [figure],
  required: {},
  options: { am: date, ohneRund: flag },
  run: ([fact], { am, ohneRund }, scope) => {
    const found = pick(fact, am, scope);
    if (isFinding(found)) return refuse(found);
    const rund = found.approximate && !ohneRund ? `rund${PROTECTED_SPACE}` : '';
    return followed(rund + numeral(found.value, scope.edition.thousands), found);
  },
});

/** From and to: two dates of the series, or for a delivered change the date it is compared with and its own. */
function spanOf(fact: NumberFact, { von, bis }: Stretch, scope: Scope) {
  if (von === undefined) {
    return fact.since && bis === undefined ? { from: fact.since, to: fact } : words.noComparisonDate(fact.id);
  }
  const ends = endsOf(fact, von, bis, scope);
  return isFinding(ends) ? ends : { from: ends.from.date, to: ends.to };
}

const spanne = helper({
  name: 'spanne',
  parameters: [figure],
  required: {},
  options: { von: date, bis: date },
  run: ([fact], stretch, scope) => {
    const span = spanOf(fact, stretch, scope);
    if (isFinding(span)) return refuse(span);
    const { from, to } = span;
    const years = to.date.year - from.year;
    const sameSpot = JSON.stringify({ ...from, year: 0 }) === JSON.stringify({ ...to.date, year: 0 });
    if (years < 1 || !sameSpot) return refuse(words.notWholeYears(formatPeriod(from), formatPeriod(to.date)));
    return printedDate(numeral(years, scope.edition.thousands), to);
  },
});

export const NUMBER_HELPERS = [zahl, wert, zahlwort, spanne];
