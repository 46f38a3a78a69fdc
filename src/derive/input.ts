import { comparePeriods, firstDay, lastDay, nextPeriod } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import type { Figure, Observation } from '../validate/edition.ts';
import type { NumberFact, Series, SeriesPoint } from './fact.ts';
import { pointId } from './operand.ts';

/** The fact an observation is, null for a declared gap. */
function observed(figure: Figure, observation: Observation, id: string): NumberFact | null {
  const { value, low, high, date, status, place } = observation;
  if (value === null) return null;
  const { label, unit, decimals, approximate, since, population, source } = figure;
  return {
    id,
    label,
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    decimals,
    approximate,
    date,
    ...(since && { since }),
    ...(population !== undefined && { population }),
    sources: [source],
    status,
    origin: { kind: 'input', place },
  };
}

/** The last observation with a value: what `elb` without a date means. */
export const currentObservation = (figure: Figure): Observation | undefined =>
  figure.observations.findLast(({ value }) => value !== null);

export function currentFact(figure: Figure): NumberFact | undefined {
  const observation = currentObservation(figure);
  return observation && (observed(figure, observation, figure.id) ?? undefined);
}

/** Dates of the figure's rhythm that lie wholly between two of its observations. */
function datesBetween(from: Period, to: Period, frequency: NonNullable<Figure['frequency']>): readonly Period[] {
  const dates: Period[] = [];
  let date = nextPeriod(from, frequency);
  while (date && comparePeriods(lastDay(date), firstDay(to)) < 0) {
    dates.push(date);
    date = nextPeriod(date, frequency);
  }
  return dates;
}

/** A figure over time; with a rhythm, every date that nobody entered is there as a gap. */
export function seriesOf(figure: Figure): Series {
  const { id, label, unit, frequency, observations } = figure;
  const points = observations.flatMap((observation, index): readonly SeriesPoint[] => {
    const { date } = observation;
    const before = observations[index - 1];
    const gaps = before && frequency ? datesBetween(before.date, date, frequency) : [];
    const fact = observed(figure, observation, pointId(id, date));
    return [...gaps.map((gap) => ({ date: gap, fact: null })), { date, fact }];
  });
  return { id, label, unit, ...(frequency && { frequency }), points };
}
