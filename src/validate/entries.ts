import type { Place, Problem } from '../problem/problem.ts';
import { type Collected, collect } from './collect.ts';
import type { Readings } from './readings.ts';
import { type ChartData, chartSchema, type TableData, tableSchema } from './schema/exhibits.ts';
import { type PopulationData, populationSchema, type SourceData, sourceSchema } from './schema/terms.ts';
import {
  type DerivedData,
  derivedSchema,
  type EventData,
  eventSchema,
  type FigureData,
  figureSchema,
  type QuotationData,
  quotationSchema,
} from './schema/topic.ts';

/** All named entries of an edition, by kind. */
export interface Entries {
  readonly populations: Collected<PopulationData>;
  readonly sources: Collected<SourceData>;
  readonly figures: Collected<FigureData>;
  readonly derived: Collected<DerivedData>;
  readonly events: Collected<EventData>;
  readonly quotations: Collected<QuotationData>;
  readonly tables: Collected<TableData>;
  readonly charts: Collected<ChartData>;
}

export const merge = (...maps: readonly ReadonlyMap<string, Place>[]): ReadonlyMap<string, Place> =>
  new Map(maps.flatMap((map) => [...map]));

/** Collects the entries; figures, derived figures and events share their ids, as do tables and charts. */
export function collectAll({ terms, topics, exhibits }: Readings): Entries {
  const fromTerms = terms ? [terms] : [];
  const fromExhibits = exhibits ? [exhibits] : [];
  const figures = collect(topics, 'figures', figureSchema, 'Kennzahl');
  const derived = collect(topics, 'derived', derivedSchema, 'abgeleitete Kennzahl', figures.places);
  const tables = collect(fromExhibits, 'tables', tableSchema, 'Tabelle');
  return {
    populations: collect(fromTerms, 'populations', populationSchema, 'Personengruppe'),
    sources: collect(fromTerms, 'sources', sourceSchema, 'Quelle'),
    figures,
    derived,
    events: collect(topics, 'events', eventSchema, 'Ereignis', merge(figures.places, derived.places)),
    quotations: collect(topics, 'quotations', quotationSchema, 'Zitat'),
    tables,
    charts: collect(fromExhibits, 'charts', chartSchema, 'Abbildung', tables.places),
  };
}

export const problemsOf = (entries: Entries): readonly Problem[] =>
  Object.values(entries).flatMap((collected: Collected<unknown>) => collected.problems);
