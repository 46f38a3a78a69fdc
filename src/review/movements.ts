import type { Facts, NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import { type Direction, directionOf } from '../german/trend.ts';
import { trendWords } from '../german/trend-words.ts';
import { comparePeriods, lastDay } from '../time/compare.ts';
import type { PrintedSpan } from './stretch.ts';

/** What is known of how a figure has moved. */
export interface Movement {
  /** The change itself, or the later of the two values compared. */
  readonly fact: NumberFact;
  /** The earlier value, where two are compared. */
  readonly from?: NumberFact;
  /** More than one where a text may mean the step before or that of a year. */
  readonly directions: ReadonlySet<Direction>;
  /** So little that „unverändert“ can be said. */
  readonly small: boolean;
}

/** Helpers whose print says nothing about a movement, or is a word chosen by it for another subject. */
const SILENT = new Set(['lage', 'extrem', 'jenach', 'spanne', 'zahlwort', 'aufzaehlung', 'bezeichnung', 'zitat']);

const SMALL_PERCENT = 3;
const SMALL_POINTS = 2;

/** A figure that is a change over time: of its unit, compared with an earlier date, or computed from two dates. */
function isChange({ unit, since, origin }: NumberFact): boolean {
  if (unit.kind === 'change') return true;
  if (unit.kind === 'points') return since !== undefined || origin.kind === 'input';
  return since !== undefined && (origin.kind === 'input' || origin.rule === 'difference');
}

/** A delivered amount that its label calls a decline counts downwards: „Rückgang der Zuteilung“, 1.800.000 €. */
function isDecline({ unit, origin, label }: NumberFact): boolean {
  if (origin.kind !== 'input' || unit.kind === 'change' || unit.kind === 'points') return false;
  return trendWords(label)[0]?.direction === 'down';
}

function ofChange(fact: NumberFact): Movement {
  const value = isDecline(fact) ? -fact.value : fact.value;
  const small =
    (fact.unit.kind === 'change' && Math.abs(value) < SMALL_PERCENT) ||
    (fact.unit.kind === 'points' && Math.abs(value) < SMALL_POINTS);
  return { fact, directions: new Set([directionOf(value)]), small };
}

function isSmall(from: NumberFact, to: NumberFact): boolean {
  const change = Math.abs(to.value - from.value);
  if (to.unit.kind === 'percent') return change < SMALL_POINTS;
  return from.value !== 0 && (change * 100) / Math.abs(from.value) < SMALL_PERCENT;
}

const between = (from: NumberFact, to: NumberFact): Movement => ({
  fact: to,
  from,
  directions: new Set([directionOf(to.value - from.value)]),
  small: isSmall(from, to),
});

/** A value that stands in for the next one is last year's once more: it has not moved, and says nothing yet. */
const isStandIn = (from: NumberFact, to: NumberFact): boolean => to.standing === 'carried' && to.value === from.value;

const months = ({ date }: NumberFact): number => lastDay(date).year * 12 + lastDay(date).month;

const pointsOf = (facts: Facts, id: string): readonly NumberFact[] =>
  facts.series.get(id)?.points.flatMap(({ fact }) => (fact && fact.standing !== 'open' ? [fact] : [])) ?? [];

/** From the value before, and from that of a year before: a text may mean either. */
function upTo(to: NumberFact, points: readonly NumberFact[]): Movement | undefined {
  const earlier = points.filter((point) => comparePeriods(point.date, to.date) < 0);
  const before = earlier.at(-1);
  if (!before || isStandIn(before, to)) return undefined;
  const aYearBefore = earlier.find((point) => months(to) - months(point) === 12);
  const ways = [before, ...(aYearBefore ? [aYearBefore] : [])].map((from) => between(from, to));
  return {
    fact: to,
    from: before,
    directions: new Set(ways.flatMap(({ directions }) => [...directions])),
    small: ways.some(({ small }) => small),
  };
}

/** How the current value of a figure has come about; nothing where the data does not say. */
export function movementOf(id: string, facts: Facts): Movement | undefined {
  const fact = facts.numbers.get(id);
  if (!fact || fact.standing === 'open') return undefined;
  return isChange(fact) ? ofChange(fact) : upTo(fact, pointsOf(facts, id));
}

/**
 * The movements of the figures printed in a stretch of text: changes by their sign; of a series between the dates
 * named, or where only one is, up to that one. What the data does not tell is left out.
 */
export function movementsIn(printed: readonly PrintedSpan[], facts: Facts): readonly Movement[] {
  const changes = new Map<string, Movement>();
  const dated = new Map<string, Map<string, NumberFact>>();
  const valued = new Set<string>();
  for (const { helper, facts: behind } of printed) {
    if (SILENT.has(helper)) continue;
    for (const fact of behind) {
      if (fact.standing === 'open') continue;
      if (isChange(fact)) {
        changes.set(fact.id, ofChange(fact));
        continue;
      }
      const { id } = splitOperand(fact.id);
      if (pointsOf(facts, id).length < 2) continue;
      const dates = dated.get(id) ?? new Map<string, NumberFact>();
      dates.set(JSON.stringify(fact.date), fact);
      if (helper !== 'stichtag') valued.add(id);
      dated.set(id, dates);
    }
  }
  const moved = [...dated].flatMap(([id, dates]): readonly Movement[] => {
    const named = [...dates.values()].sort((a, b) => comparePeriods(a.date, b.date));
    const [from, to] = [named[0], named.at(-1)];
    if (from && to && from !== to) return isStandIn(from, to) ? [] : [between(from, to)];
    // Only the date is named, and of a change that is printed: the change is what the sentence is about.
    if (changes.size > 0 && !valued.has(id)) return [];
    const single = to && upTo(to, pointsOf(facts, id));
    return single ? [single] : [];
  });
  return [...changes.values(), ...moved];
}

/** What has come of an earlier value: „seit dem Tiefstand von 6.540“ speaks of the time from then to now. */
export function sinceThen(movement: Movement, facts: Facts): Movement {
  const current = facts.numbers.get(splitOperand(movement.fact.id).id);
  if (!current || current.standing === 'open' || comparePeriods(movement.fact.date, current.date) >= 0) return movement;
  return between(movement.fact, current);
}

/** Whether a word for a direction can be said of a movement. */
export const supports = ({ directions, small }: Movement, direction: Direction): boolean =>
  directions.has(direction) || (direction === 'same' && small);
