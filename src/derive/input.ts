import type { Unsettled } from '../standing/standing.ts';
import { comparePeriods, firstDay, lastDay, nextPeriod } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import type { Figure, Observation } from '../validate/edition.ts';
import type { NumberFact, Series, SeriesPoint } from './fact.ts';
import { pointId } from './operand.ts';

/** What stands for a figure that never had a value. Nothing is divided by it without a result. */
const NO_VALUE_YET = 1;

/** The fact an observation with this value is. */
function factFrom(
  figure: Figure,
  observation: Observation,
  id: string,
  value: number,
  standing?: Unsettled,
): NumberFact {
  const { low, high, date, status, place } = observation;
  const { label, unit, decimals, approximate, since, population, source } = figure;
  const origin = { kind: 'input', place } as const;
  const isPlain = low === undefined && high === undefined && !since && population === undefined && !standing;
  // Most are, and conditional parts take longer than all the rest.
  if (isPlain) return { id, label, value, unit, decimals, approximate, date, sources: [source], status, origin };
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
    ...(standing && { standing }),
    origin,
  };
}

/** Of a value still to be delivered: the last one known stands in for it. */
function standIn(figure: Figure, observation: Observation, id: string): NumberFact {
  const before = figure.observations.slice(0, figure.observations.indexOf(observation));
  const last = before.findLast(({ value }) => value !== null)?.value ?? NO_VALUE_YET;
  return factFrom(figure, observation, id, last, 'open');
}

/** What stands in where a gap was declared and something is computed from it all the same. */
export function gapStandIn(figure: Figure | undefined, id: string): NumberFact | undefined {
  const observation = figure?.observations.find(({ date }) => pointId(figure.id, date) === id);
  return figure && observation && standIn(figure, observation, id);
}

/** The last observation with a value or still to be delivered: what `elb` without a date means. */
export const currentObservation = (figure: Figure): Observation | undefined =>
  figure.observations.findLast(({ value, isOpen }) => value !== null || isOpen);

export function currentFact(figure: Figure, standing?: Unsettled): NumberFact | undefined {
  const observation = currentObservation(figure);
  if (!observation) return undefined;
  const { value } = observation;
  return value === null
    ? standIn(figure, observation, figure.id)
    : factFrom(figure, observation, figure.id, value, standing === 'carried' ? standing : undefined);
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
export function seriesOf(figure: Figure, standing?: Unsettled): Series {
  const { id, label, unit, frequency, observations } = figure;
  const current = currentObservation(figure);
  const points = observations.flatMap((observation, index): readonly SeriesPoint[] => {
    const { date, value, isOpen } = observation;
    const before = observations[index - 1];
    const own = pointId(id, date);
    const carried = standing === 'carried' && observation === current ? standing : undefined;
    const fact = value === null ? null : factFrom(figure, observation, own, value, carried);
    const point = isOpen ? { date, fact, open: standIn(figure, observation, own) } : { date, fact };
    if (!before || !frequency) return [point];
    return [...datesBetween(before.date, date, frequency).map((gap) => ({ date: gap, fact: null })), point];
  });
  return { id, label, unit, ...(frequency && { frequency }), points };
}
