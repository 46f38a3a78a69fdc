import type { ChartModel, ChartPoint } from '../../blocks/chart-model.ts';
import type { NumberFact } from '../../derive/fact.ts';
import type { Finding, Place } from '../../problem/problem.ts';
import { ofValues } from '../../validate/draft.ts';
import type { ChartSpec } from '../../validate/edition.ts';
import type { Unit } from '../../validate/unit.ts';
import { DOCUMENT, GAP } from '../../words/document.ts';
import * as words from '../../words/problems/chart.ts';
import { mixedUnits } from '../../words/problems/exhibit.ts';
import type { ExhibitReader } from './context.ts';
import { exhibitText } from './values.ts';

/** A number of a chart with the place that asked for it. */
export interface Placed {
  readonly fact: NumberFact;
  readonly place: Place;
}

export type ModelParts = Pick<ChartModel, 'series' | 'categories' | 'points'> &
  Pick<Partial<ChartModel>, 'reference' | 'awaits'>;

export const isOpen = ({ fact }: Pick<Placed, 'fact'>): boolean => fact.standing === 'open';

/** Values that have been delivered: only of these anything can be said. */
export const delivered = (values: readonly Placed[]): readonly Placed[] => values.filter((value) => !isOpen(value));

/** What does not fit together may do so once everything taken over has been gone over: until then it stops nothing. */
export const untilConfirmed = (finding: Finding, values: readonly Pick<Placed, 'fact'>[]): Finding =>
  ofValues(
    finding,
    values.some(({ fact }) => fact.standing),
  );

/** One axis has one unit: reports every computed value of another kind, and gives the unit of the first. */
export function commonUnit(id: string, values: readonly Placed[], reader: ExhibitReader): Unit | undefined {
  const [first, ...others] = values;
  if (!first) return undefined;
  for (const { fact, place } of others) {
    if (fact.unit.kind === first.fact.unit.kind) continue;
    reader.report(place, mixedUnits(id, fact.id, DOCUMENT.unit(fact.unit), DOCUMENT.unit(first.fact.unit)));
  }
  return first.fact.unit;
}

/** All values with as many digits, so that their labels line up; whole amounts of money lose their cents. */
export function textsOf(values: readonly Placed[], reader: ExhibitReader): (fact: NumberFact) => string {
  const facts = delivered(values).map((value) => value.fact);
  const isWholeMoney = facts.every((fact) => fact.unit.kind === 'money' && Number.isInteger(fact.value));
  const { thousands } = reader.scope.edition;
  return (fact) => exhibitText(fact, thousands, false, isWholeMoney ? 0 : fact.decimals);
}

const BASED_ON_ZERO: ReadonlySet<ChartSpec['type']> = new Set(['bar', 'groupedBar', 'stackedBar', 'share', 'path']);

/**
 * Axis of a chart: its title, and limits that show every value. A bar starts at zero, or its length says nothing. A
 * limit that a value exceeds is none: in a draft the values make the axis.
 */
export function axisOf(
  spec: ChartSpec,
  unit: Unit,
  values: readonly Placed[],
  reader: ExhibitReader,
): ChartModel['axis'] {
  const { axisFrom: from, axisTo: to } = spec;
  if (from !== undefined && from !== 0 && BASED_ON_ZERO.has(spec.type)) reader.report(spec.place, words.barAxis());
  let [isBelow, isAbove] = [false, false];
  for (const { fact, place } of delivered(values)) {
    const below = from !== undefined && (fact.low ?? fact.value) < from;
    const above = to !== undefined && (fact.high ?? fact.value) > to;
    isBelow ||= below;
    isAbove ||= above;
    if (below || above) {
      reader.reportOfValues(place, words.axisCuts(fact.id, exhibitText(fact, reader.scope.edition.thousands, true)));
    }
  }
  return {
    title: spec.axisTitle ? reader.label(spec.axisTitle) : DOCUMENT.unit(unit),
    ...(from !== undefined && !isBelow && { from }),
    ...(to !== undefined && !isAbove && { to }),
  };
}

/** Names of one kind in a chart must differ, else nobody can tell its marks apart. */
export function checkNames(names: readonly string[], place: Place, reader: ExhibitReader): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) reader.reportOfValues(place, words.nameRepeated(name));
  });
}

export function pointOf(series: string, category: string, fact: NumberFact, text: string): ChartPoint {
  if (fact.standing === 'open') return { series, category, value: null, text: GAP.cell, facts: [fact.id] };
  return {
    series,
    category,
    value: fact.value,
    ...(fact.low !== undefined && { low: fact.low }),
    ...(fact.high !== undefined && { high: fact.high }),
    text,
    facts: [fact.id],
  };
}

export const gapOf = (series: string, category: string): ChartPoint => ({
  series,
  category,
  value: null,
  text: '',
  facts: [],
});
