import type { Path } from '../load/source.ts';
import type { Acknowledgement } from '../problem/problem.ts';
import { comparePeriods } from '../time/compare.ts';
import { parsePeriod } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { toAcknowledgement } from './acknowledgement.ts';
import type { Entry } from './collect.ts';
import type { Derived, Doubt, Event, Figure, Observation, Population, Quotation, Source } from './edition.ts';
import { writtenValues } from './figure-values.ts';
import { toAgreement, toFormula } from './formula.ts';
import { KNOWN_FIGURES } from './known-figures.ts';
import type { Reading } from './reading.ts';
import type { PopulationData, SourceData } from './schema/terms.ts';
import type { DerivedData, EventData, FigureData, QuotationData } from './schema/topic.ts';
import { UNITS, type Unit } from './unit.ts';

/** Raw entries, already found sound, in the types of an Edition. */

type Doubts = FigureData['doubts'];

/** A period of sound data. Its schema has read it before, so anything else is a fault of the program. */
export function soundPeriod(value: string | number): Period {
  const period = parsePeriod(String(value));
  if (!period) throw new Error(`not a period after validation: ${value}`);
  return period;
}

const NO_DOUBTS: readonly Doubt[] = [];

export const toDoubts = (doubts: Doubts, reading: Reading, path: Path): readonly Doubt[] =>
  doubts?.map((doubt, index) => {
    const acknowledged = toAcknowledgement(doubt.acknowledged);
    return {
      text: doubt.text,
      ...(acknowledged && { acknowledged }),
      place: reading.document.placeOf([...path, 'doubts', index]),
    };
  }) ?? NO_DOUBTS;

const NOTHING_ACKNOWLEDGED: ReadonlyMap<string, Acknowledgement> = new Map();

export const toAcknowledged = (raw: FigureData['acknowledged']): ReadonlyMap<string, Acknowledgement> =>
  raw === undefined
    ? NOTHING_ACKNOWLEDGED
    : new Map(
        Object.entries(raw).flatMap(([code, it]) => {
          const acknowledged = toAcknowledgement(it);
          return acknowledged ? [[code, acknowledged] as const] : [];
        }),
      );

export const unitWithNoun = (data: Pick<FigureData, 'unit' | 'noun'>): Unit => ({ ...UNITS[data.unit], ...data.noun });

function toObservations(entry: Entry<FigureData>): readonly Observation[] {
  const { document } = entry.reading;
  const observations: Observation[] = [];
  for (const { path, date, value, isOpen, low, high, status } of writtenValues(entry)) {
    if (!date || value === undefined || !status) continue;
    const place = document.placeOf(entry.data.series ? path : [...path, 'value']);
    const isPlain = !isOpen && low === undefined && high === undefined;
    observations.push(
      isPlain
        ? { date, value, status, place }
        : {
            date,
            value,
            ...(isOpen && { isOpen }),
            ...(low !== undefined && { low }),
            ...(high !== undefined && { high }),
            status,
            place,
          },
    );
  }
  return observations.length < 2 ? observations : observations.sort((a, b) => comparePeriods(a.date, b.date));
}

export function assembleFigure(entry: Entry<FigureData>): Figure {
  const { id, data, path, reading, place } = entry;
  const unit = unitWithNoun(data);
  return {
    id,
    label: data.label ?? KNOWN_FIGURES.get(id)?.label ?? id,
    unit,
    decimals: data.decimals ?? unit.decimals,
    approximate: data.approximate ?? false,
    ...(data.population !== undefined && { population: data.population }),
    source: data.source,
    ...(data.since !== undefined && { since: soundPeriod(data.since) }),
    ...(data.topics && { topics: data.topics }),
    observations: toObservations(entry),
    ...(data.agrees && { agrees: toAgreement(data.agrees) }),
    ...(data.frequency && { frequency: data.frequency }),
    doubts: toDoubts(data.doubts, reading, path),
    acknowledged: toAcknowledged(data.acknowledged),
    place,
  };
}

/** A derived figure that has exactly one formula. */
export function assembleDerived({ id, data, path, reading, place }: Entry<DerivedData>): Derived {
  return {
    id,
    label: data.label,
    formula: toFormula(data),
    ...(data.unit && { unit: UNITS[data.unit] }),
    ...(data.decimals !== undefined && { decimals: data.decimals }),
    ...(data.population !== undefined && { population: data.population }),
    doubts: toDoubts(data.doubts, reading, path),
    acknowledged: toAcknowledged(data.acknowledged),
    place,
  };
}

export const assembleEvent = ({ id, data, path, reading, place }: Entry<EventData>): Event => ({
  id,
  label: data.label,
  date: soundPeriod(data.date),
  ...(data.source !== undefined && { source: data.source }),
  doubts: toDoubts(data.doubts, reading, path),
  place,
});

export const assembleQuotation = ({ id, data, path, reading, place }: Entry<QuotationData>): Quotation => ({
  id,
  speaker: data.speaker,
  role: data.role,
  parts: data.parts,
  date: soundPeriod(data.date),
  source: data.source,
  doubts: toDoubts(data.doubts, reading, path),
  place,
});

export const assemblePopulation = ({ id, data, place }: Entry<PopulationData>): Population => ({
  id,
  name: data.name,
  definition: data.definition,
  members: data.members ?? [],
  ...(data.partOf !== undefined && { partOf: data.partOf }),
  place,
});

export const assembleSource = ({ id, data, place }: Entry<SourceData>): Source => ({
  id,
  name: data.name,
  ...(data.waitingMonths !== undefined && { waitingMonths: data.waitingMonths }),
  ...(data.url !== undefined && { url: data.url }),
  place,
});
