import type { Sources } from '../load/source.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { assembleHead, assembleJobcenter, assembleTerms, checkYears } from './assemble-edition.ts';
import { assembleChart, assembleTable } from './assemble-exhibits.ts';
import {
  assembleDerived,
  assembleEvent,
  assembleFigure,
  assemblePopulation,
  assembleQuotation,
  assembleSource,
} from './assemble-figure.ts';
import { readChapters } from './check-chapters.ts';
import { checkChart } from './check-chart.ts';
import { checkDerivedCircles, checkPopulationCircles } from './check-circles.ts';
import { checkFormula, checkMembers } from './check-derived.ts';
import { checkFigure } from './check-figure.ts';
import { checkReferences } from './check-references.ts';
import { checkTable } from './check-table.ts';
import type { Entry } from './collect.ts';
import type { Edition } from './edition.ts';
import { collectAll, type Entries, merge, problemsOf } from './entries.ts';
import { KNOWN_FIGURES } from './known-figures.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { Part } from './part.ts';
import { type Readings, readAll } from './readings.ts';
import { gapsOf, type Remainder } from './remainder.ts';

export interface Validation {
  /** Present when neither reading nor validating the sources found an error. */
  readonly edition?: Edition;
  /** Where there is an error: what is sound, so that later steps can look further in the same run. */
  readonly remainder?: Remainder;
  /** What validation found; what reading found is the reader's to report. In reading order, each once. */
  readonly problems: readonly Problem[];
}

const mapValues = <A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): ReadonlyMap<string, B> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

/** Sound entries that a check of their own found no error in; what it found goes to `problems`. */
function keepFaultless<T>(
  { sound, parts }: { readonly sound: ReadonlyMap<string, Entry<T>>; readonly parts: readonly Entry<Part<T>>[] },
  check: (entry: Entry<Part<T>>) => readonly Problem[],
  problems: Problem[],
): ReadonlyMap<string, Entry<T>> {
  const faulty = new Set<string>();
  for (const entry of parts) {
    const found = check(entry);
    problems.push(...found);
    if (hasErrors(found)) faulty.add(entry.id);
  }
  return new Map([...sound].filter(([id]) => !faulty.has(id)));
}

/** Known figures that were probably meant by unknown ones without a label. */
const misspelled = ({ figures }: Entries): readonly string[] =>
  figures.parts
    .filter(({ id, data }) => !KNOWN_FIGURES.has(id) && data.label === undefined)
    .flatMap(({ id }) => nearest(id, KNOWN_FIGURES.keys()) ?? []);

/** Whether a misspelled id may have meant this one: it is the same once mended, or the beginning of it. */
const isMeant = (id: string, mended: ReadonlySet<string>): boolean =>
  [...mended].some((it) => it.startsWith(id) || id.startsWith(it));

const NOT_TOPICS = new Set(['edition.yaml', 'terms.yaml', 'exhibits.yaml']);

function toNames(
  entries: Entries,
  readings: Readings,
  sources: Sources,
  figures: Names['figures'],
  derived: Names['derived'],
): Names {
  const folder = `data/${sources.year}/`;
  const unread = [...sources.unreadable]
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
  const lacksFigures =
    unread.some((name) => !name.includes('/') && !NOT_TOPICS.has(name)) ||
    readings.topics.some((it) => it.lacksSections);
  const lacksTerms = unread.includes('terms.yaml') || (readings.terms?.lacksSections ?? false);
  const meantFigures = new Set([
    ...entries.figures.meant,
    ...entries.derived.meant,
    ...entries.events.meant,
    ...misspelled(entries),
  ]);
  const meantTerms = new Set([...entries.populations.meant, ...entries.sources.meant]);
  return {
    figures,
    derived,
    populations: mapValues(entries.populations.sound, assemblePopulation),
    given: {
      figures: merge(entries.figures.places, entries.derived.places, entries.events.places),
      events: entries.events.places,
      populations: entries.populations.places,
      sources: entries.sources.places,
    },
    isExcused: {
      figure: (id) => lacksFigures || isMeant(id, meantFigures),
      term: (id) => lacksTerms || isMeant(id, meantTerms),
    },
  };
}

/**
 * Turns sources into an edition, or says everything that is wrong with them: first each file against its schema,
 * then each entry by itself, then what refers to what. What has a fault is passed over by the later steps, so that
 * no problem is the consequence of another.
 */
export function validateEdition(sources: Sources): Validation {
  const readings = readAll(sources);
  const entries = collectAll(readings);
  const problems: Problem[] = [...readings.all.flatMap((reading) => reading.problems), ...problemsOf(entries)];

  const figures = keepFaultless(entries.figures, checkFigure, problems);
  const derived = keepFaultless(entries.derived, checkFormula, problems);
  const names = toNames(
    entries,
    readings,
    sources,
    mapValues(figures, assembleFigure),
    mapValues(derived, assembleDerived),
  );

  for (const reading of readings.all) problems.push(...checkReferences(reading, names));
  problems.push(...checkPopulationCircles(entries.populations.sound), ...checkDerivedCircles(derived));
  for (const entry of derived.values()) problems.push(...checkMembers(entry, names));
  for (const entry of entries.tables.parts) problems.push(...checkTable(entry));
  for (const entry of entries.charts.sound.values()) problems.push(...checkChart(entry, names));
  const { jobcenter, edition } = readings;
  const { chapters, problems: inChapters } = readChapters(edition, sources);
  problems.push(...inChapters, ...checkYears(edition, sources));

  const sorted = sortProblems(problems);
  const whole: Edition = {
    ...assembleHead(edition, sources.year),
    ...assembleTerms(readings.terms),
    jobcenter: assembleJobcenter(jobcenter),
    chapters,
    figures: names.figures,
    derived: names.derived,
    events: mapValues(entries.events.sound, assembleEvent),
    quotations: mapValues(entries.quotations.sound, assembleQuotation),
    populations: names.populations,
    sources: mapValues(entries.sources.sound, assembleSource),
    tables: mapValues(entries.tables.sound, assembleTable),
    charts: mapValues(entries.charts.sound, assembleChart),
  };
  if (!hasErrors(sorted) && !sources.hasErrors && edition && jobcenter) return { edition: whole, problems: sorted };
  const gaps = gapsOf(entries, readings, names, sources, chapters.length);
  return { remainder: { edition: whole, gaps }, problems: sorted };
}
