import type { z } from 'zod';
import type { SourceDocument, Sources } from '../load/source.ts';
import { hasErrors, type Place, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { assembleHead, assembleJobcenter, checkYears } from './assemble-edition.ts';
import { assembleChart, assembleTable } from './assemble-exhibits.ts';
import {
  assembleEvent,
  assembleFigure,
  assemblePopulation,
  assembleQuotation,
  assembleSource,
} from './assemble-figure.ts';
import { readChapters } from './check-chapters.ts';
import { checkChart } from './check-chart.ts';
import { assembleDerived, checkCircles, checkFormula, checkOperands } from './check-derived.ts';
import { checkFigure } from './check-figure.ts';
import { checkPopulations, checkTerms } from './check-references.ts';
import { checkTable } from './check-table.ts';
import { type Collected, collect, type Entry } from './collect.ts';
import type { Edition } from './edition.ts';
import type { Names } from './names.ts';
import { type Reading, readDocument } from './read-document.ts';
import { editionSchema } from './schema/edition.ts';
import { chartSchema, exhibitsSchema, tableSchema } from './schema/exhibits.ts';
import { jobcenterSchema } from './schema/jobcenter.ts';
import { populationSchema, sourceSchema, termsSchema } from './schema/terms.ts';
import { derivedSchema, eventSchema, figureSchema, quotationSchema, topicSchema } from './schema/topic.ts';

export interface Validation {
  /** Present when neither reading nor validating the sources found an error. */
  readonly edition?: Edition;
  /** What validation found; what reading found is the reader's to report. In reading order, each once. */
  readonly problems: readonly Problem[];
}

const mapValues = <A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): ReadonlyMap<string, B> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

/** Entries that pass a check of their own; the rest have had their problem and count as given, not as sound. */
function keepSound<T>(
  entries: ReadonlyMap<string, Entry<T>>,
  check: (entry: Entry<T>) => readonly Problem[],
  problems: Problem[],
): ReadonlyMap<string, Entry<T>> {
  const sound = new Map<string, Entry<T>>();
  for (const [id, entry] of entries) {
    const found = check(entry);
    problems.push(...found);
    if (!hasErrors(found)) sound.set(id, entry);
  }
  return sound;
}

const merge = (...maps: readonly ReadonlyMap<string, Place>[]): ReadonlyMap<string, Place> =>
  new Map(maps.flatMap((map) => [...map]));

/**
 * Turns sources into an edition, or says everything that is wrong with them: first each file against its schema,
 * then each entry by itself, then what refers to what. An entry with a fault is left out of the later steps, so that
 * no problem is the consequence of another.
 */
export function validateEdition(sources: Sources): Validation {
  const problems: Problem[] = [];
  const read = (document: SourceDocument, schema: z.ZodType): Reading => {
    const reading = readDocument(document, schema);
    problems.push(...reading.problems);
    return reading;
  };
  const readOptional = (document: SourceDocument | null, schema: z.ZodType): readonly Reading[] =>
    document ? [read(document, schema)] : [];
  const noting = <T>(collected: Collected<T>): Collected<T> => {
    problems.push(...collected.problems);
    return collected;
  };

  const [jobcenter] = readOptional(sources.jobcenter, jobcenterSchema);
  const [head] = readOptional(sources.edition, editionSchema);
  const terms = readOptional(sources.terms, termsSchema);
  const topics = sources.topics.map((document) => read(document, topicSchema));
  const exhibits = readOptional(sources.exhibits, exhibitsSchema);

  const populations = noting(collect(terms, 'populations', populationSchema, 'Personengruppe'));
  const named = noting(collect(terms, 'sources', sourceSchema, 'Quelle'));
  const figures = noting(collect(topics, 'figures', figureSchema, 'Kennzahl'));
  const derived = noting(collect(topics, 'derived', derivedSchema, 'abgeleitete Kennzahl', figures.places));
  const events = noting(collect(topics, 'events', eventSchema, 'Ereignis', merge(figures.places, derived.places)));
  const quotations = noting(collect(topics, 'quotations', quotationSchema, 'Zitat'));
  const tables = noting(collect(exhibits, 'tables', tableSchema, 'Tabelle'));
  const charts = noting(collect(exhibits, 'charts', chartSchema, 'Abbildung', tables.places));

  const soundFigures = keepSound(figures.sound, checkFigure, problems);
  const soundDerived = keepSound(derived.sound, checkFormula, problems);
  const isUnread = (file: string): boolean => sources.unreadable.has(`data/${sources.year}/${file}`);
  const names: Names = {
    figures: mapValues(soundFigures, assembleFigure),
    derived: new Map(
      [...soundDerived].flatMap(([id, entry]) => {
        const it = assembleDerived(entry);
        return it ? [[id, it] as const] : [];
      }),
    ),
    populations: mapValues(populations.sound, assemblePopulation),
    given: merge(figures.places, derived.places, events.places),
    events: events.places,
    sourcesGiven: named.places,
    populationsGiven: populations.places,
    hasAllFigures:
      ![...sources.unreadable].some((file) => isTopic(file, sources.year)) && !topics.some((it) => it.lacksSections),
    hasAllTerms: !isUnread('terms.yaml') && !terms.some((it) => it.lacksSections),
  };

  problems.push(...checkPopulations(populations.sound, names));
  for (const entry of [
    ...figures.sound.values(),
    ...derived.sound.values(),
    ...events.sound.values(),
    ...quotations.sound.values(),
  ]) {
    problems.push(...checkTerms(entry, names));
  }
  for (const entry of soundDerived.values()) problems.push(...checkOperands(entry, names));
  problems.push(...checkCircles(soundDerived));
  for (const entry of tables.sound.values()) problems.push(...checkTable(entry, names));
  for (const entry of charts.sound.values()) problems.push(...checkChart(entry, names));

  const chapters = head && readChapters(head, sources);
  if (head && chapters) problems.push(...chapters.problems, ...checkYears(head, sources));
  const sorted = sortProblems(problems);
  if (hasErrors(sorted) || sources.hasErrors || !head || !jobcenter || !chapters) return { problems: sorted };
  const words = terms[0] ? termsSchema.parse(terms[0].document.value) : {};
  const edition: Edition = {
    ...assembleHead(head),
    jobcenter: assembleJobcenter(jobcenter),
    chapters: chapters.chapters,
    figures: names.figures,
    derived: names.derived,
    events: mapValues(events.sound, assembleEvent),
    quotations: mapValues(quotations.sound, assembleQuotation),
    populations: names.populations,
    sources: mapValues(named.sound, assembleSource),
    abbreviations: Object.entries(words.abbreviations ?? {}).map(([short, long]) => ({
      short,
      long,
      place: terms[0]?.document.placeOf(['abbreviations', short]) ?? { file: '' },
    })),
    laws: words.laws ?? [],
    tables: mapValues(tables.sound, assembleTable),
    charts: mapValues(charts.sound, assembleChart),
  };
  return { edition, problems: sorted };
}

const NOT_TOPICS = ['edition.yaml', 'terms.yaml', 'exhibits.yaml'];

const isTopic = (file: string, year: string): boolean =>
  file.startsWith(`data/${year}/`) &&
  /^[^/]+\.yaml$/.test(file.slice(`data/${year}/`.length)) &&
  !NOT_TOPICS.some((name) => file.endsWith(`/${name}`));
