import type { Facts, NumberFact, Origin } from '../derive/fact.ts';
import { difference, growth } from '../derive/on-demand.ts';
import { isFinding, splitOperand } from '../derive/operand.ts';
import { roundHalfUp } from '../german/decimal.ts';
import type { Thousands } from '../german/number.ts';
import { formatPeriod } from '../german/period.ts';
import { printNumber, printValue } from '../german/unit.ts';
import { exhibitText } from '../narrate/exhibits/values.ts';
import { parsePeriod, periodText } from '../time/parse-period.ts';
import type { UnitKind } from '../validate/unit.ts';
import { DERIVED, STANDING } from '../words/comparison.ts';
import { DOCUMENT } from '../words/document.ts';
import type { Examined } from './comparison.ts';
import type { Derivation, FigureValue, Named, ValueChange } from './figure-change.ts';

const named = (id: string, all: ReadonlyMap<string, { readonly name: string }>): Named => ({
  id,
  name: all.get(id)?.name ?? id,
});

function derivationOf({ rule, inputs }: Extract<Origin, { kind: 'derived' }>, facts: Facts): Derivation {
  const labels = inputs.map((operand) => {
    const { id, date } = splitOperand(operand);
    const label = facts.numbers.get(id)?.label ?? facts.populations.get(id)?.name ?? id;
    const period = date === undefined ? undefined : parsePeriod(date);
    return period ? DERIVED.at(label, formatPeriod(period)) : label;
  });
  return { rule, inputs, text: DERIVED.from(rule, labels) };
}

/** What an edition says of a figure, names in place of the ids that another edition may use otherwise. */
export function figureValue(fact: NumberFact, { facts, programme: { thousands } }: Examined): FigureValue {
  const { origin, population, since, low, high, standing } = fact;
  // What stands in for an open value keeps everything computable and is never shown.
  const isOpen = standing === 'open';
  return {
    value: isOpen ? null : fact.value,
    text: isOpen ? STANDING.open : exhibitText(fact, thousands, true),
    short: isOpen ? STANDING.open : exhibitText(fact, thousands, false),
    date: periodText(fact.date),
    dateText: formatPeriod(fact.date),
    since: since ? periodText(since) : null,
    sinceText: since ? formatPeriod(since) : null,
    low: low ?? null,
    high: high ?? null,
    unit: DOCUMENT.unit(fact.unit),
    decimals: fact.decimals,
    approximate: fact.approximate,
    population: population === undefined ? null : named(population, facts.populations),
    sources: fact.sources.map((id) => named(id, facts.sources)),
    status: fact.status,
    derivation: origin.kind === 'derived' ? derivationOf(origin, facts) : null,
    label: fact.label,
    standing: standing ?? null,
  };
}

/** Of these a change in % says something; an index or a percentage has its own unit for that. */
const RELATIVE: ReadonlySet<UnitKind> = new Set(['count', 'money', 'fte', 'ratio']);

const directionOf = (rounded: number): ValueChange['direction'] => (rounded > 0 ? 'up' : rounded < 0 ? 'down' : 'same');

const printed = ({ value, decimals }: NumberFact) => roundHalfUp(value, decimals);

/** By how much a figure changed from one edition to the other; null where one is open or the units cannot be compared. */
export function valueChange(before: NumberFact, after: NumberFact, thousands: Thousands): ValueChange | null {
  if (before.standing === 'open' || after.standing === 'open') return null;
  if (before.unit.kind !== after.unit.kind || before.unit.many !== after.unit.many) return null;
  const absolute = difference(before, after);
  if (isFinding(absolute)) return null;
  const ofSize = RELATIVE.has(after.unit.kind) && before.value > 0 && after.value >= 0;
  const relative = ofSize ? growth(before, after) : null;
  const known = relative && !isFinding(relative) ? relative : null;
  const print = { thousands, signed: true };
  const isCounted = absolute.unit.kind === 'count' || absolute.unit.kind === 'ratio';
  return {
    direction: directionOf(roundHalfUp(absolute.value, absolute.decimals).toNumber()),
    absolute: absolute.value,
    absoluteText: printValue(absolute, print),
    absoluteShort: isCounted ? printNumber(absolute, print) : printValue(absolute, print),
    relative: known?.value ?? null,
    relativeText: known && printValue(known, print),
    offByRounding: !printed(after).minus(printed(before)).eq(roundHalfUp(absolute.value, absolute.decimals)),
  };
}
