import type { Sources } from '../load/source.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import {
  assembleApproval,
  assembleCarriedOver,
  assembleHead,
  assembleJobcenter,
  assembleTerms,
  checkYears,
} from './assemble-edition.ts';
import { assembleChart, assembleTable } from './assemble-exhibits.ts';
import { assembleEvent, assembleQuotation, assembleSource } from './assemble-figure.ts';
import { readChapters } from './check-chapters.ts';
import { checkChart } from './check-chart.ts';
import { checkDerivedCircles, checkPopulationCircles } from './check-circles.ts';
import { checkFormula, checkMembers } from './check-derived.ts';
import { checkFigure } from './check-figure.ts';
import { checkReferences } from './check-references.ts';
import { checkTable } from './check-table.ts';
import type { Entry } from './collect.ts';
import { isDraft } from './draft.ts';
import type { Edition } from './edition.ts';
import { collectAll, problemsOf } from './entries.ts';
import { mapValues } from './map-values.ts';
import { namesOf } from './names.ts';
import type { Part } from './part.ts';
import { readAll } from './readings.ts';
import { gapsOf, type Remainder } from './remainder.ts';

export interface Validation {
  /** Present when neither reading nor validating the sources found an error. */
  readonly edition?: Edition;
  /** Where there is an error: what is sound, so that later steps can look further in the same run. */
  readonly remainder?: Remainder;
  /** What validation found; what reading found is the reader's to report. In reading order, each once. */
  readonly problems: readonly Problem[];
}

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

/**
 * Turns sources into an edition, or says everything that is wrong with them: first each file against its schema,
 * then each entry by itself, then what refers to what. What has a fault is passed over by the later steps, so that
 * no problem is the consequence of another.
 */
export function validateEdition(sources: Sources): Validation {
  const readings = readAll(sources);
  const entries = collectAll(readings);
  const problems: Problem[] = [...readings.all.flatMap((reading) => reading.problems), ...problemsOf(entries)];

  const head = assembleHead(readings.edition, sources.year);
  const draft = readings.edition !== null && isDraft(head);
  const figures = keepFaultless(entries.figures, (entry) => checkFigure(entry, draft), problems);
  const derived = keepFaultless(entries.derived, checkFormula, problems);
  const names = namesOf(entries, readings, sources, figures, derived, draft);

  for (const reading of readings.all) problems.push(...checkReferences(reading, names));
  problems.push(...checkPopulationCircles(entries.populations.sound), ...checkDerivedCircles(derived));
  for (const entry of derived.values()) problems.push(...checkMembers(entry, names));
  for (const entry of entries.tables.parts) problems.push(...checkTable(entry));
  for (const entry of entries.charts.parts) problems.push(...checkChart(entry, names));
  const { jobcenter, edition } = readings;
  const { chapters, problems: inChapters } = readChapters(edition, sources);
  problems.push(...inChapters, ...checkYears(edition, sources));

  const sorted = sortProblems(problems);
  const whole: Edition = {
    ...head,
    ...assembleTerms(readings.terms),
    ...assembleCarriedOver(readings.carriedOver),
    ...assembleApproval(readings.approval),
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
