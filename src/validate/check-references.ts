import type { Path } from '../load/source.ts';
import { type Place, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/figure.ts';
import { findCircles } from './check-derived.ts';
import type { Entry } from './collect.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { Reading } from './read-document.ts';
import type { PopulationData } from './schema/terms.ts';

function checkReference(
  id: string | undefined,
  code: 'population' | 'source',
  known: ReadonlyMap<string, Place>,
  reading: Reading,
  path: Path,
): readonly Problem[] {
  if (id === undefined || known.has(id)) return [];
  const names = [...known.keys()];
  return [
    problemAt(
      reading.document.placeOf(path),
      words.unknownReference(reading.field(path), code, id, nearest(id, names), names),
    ),
  ];
}

/** Whether the populations and sources an entry names are there. Nothing is said when the terms could not be read. */
export function checkTerms(
  { data, path, reading }: Entry<{ population?: string | undefined; members?: unknown; source?: string | undefined }>,
  names: Names,
): readonly Problem[] {
  if (!names.hasAllTerms) return [];
  const members = typeof data.members === 'string' ? data.members : undefined;
  return [
    ...checkReference(data.population, 'population', names.populationsGiven, reading, [...path, 'population']),
    ...checkReference(members, 'population', names.populationsGiven, reading, [...path, 'members']),
    ...checkReference(data.source, 'source', names.sourcesGiven, reading, [...path, 'source']),
  ];
}

/** Whether the larger group of each population is there, and none is part of itself. */
export function checkPopulations(
  entries: ReadonlyMap<string, Entry<PopulationData>>,
  names: Names,
): readonly Problem[] {
  const missing = names.hasAllTerms
    ? [...entries.values()].flatMap(({ data, path, reading }) =>
        checkReference(data.partOf, 'population', names.populationsGiven, reading, [...path, 'partOf']),
      )
    : [];
  const partOf = (id: string): readonly string[] =>
    [entries.get(id)?.data.partOf ?? []].flat().filter((it) => entries.has(it));
  const circles = findCircles(entries.keys(), partOf).flatMap((circle) => {
    const entry = entries.get(circle[0] ?? '');
    return entry ? [problemAt(entry.place, words.populationCycle(circle), { subject: entry.id })] : [];
  });
  return [...missing, ...circles];
}
