import { type Finding, type Problem, problemAt } from '../problem/problem.ts';
import * as words from '../words/problems/figure.ts';
import { findCircles } from './circles.ts';
import type { Entry } from './collect.ts';
import { operandsOf } from './formula.ts';
import { readOperand } from './operand.ts';
import type { PopulationData } from './schema/terms.ts';
import type { DerivedData } from './schema/topic.ts';

/** A long circle is no clearer for being printed in full. */
const MOST_NAMES = 12;

function problemsOf<T>(
  entries: ReadonlyMap<string, Entry<T>>,
  pointsTo: (data: T) => readonly string[],
  finding: (ids: readonly string[]) => Finding,
): readonly Problem[] {
  const next = (id: string): readonly string[] => {
    const entry = entries.get(id);
    return entry ? [...new Set(pointsTo(entry.data))].filter((it) => entries.has(it)) : [];
  };
  return findCircles(entries.keys(), next).flatMap((circle) => {
    const entry = entries.get(circle[0] ?? '');
    const shown = circle.length > MOST_NAMES ? [...circle.slice(0, MOST_NAMES - 1), '…', ...circle.slice(-1)] : circle;
    return entry ? [problemAt(entry.place, finding(shown), { subject: entry.id })] : [];
  });
}

/** Derived figures that are computed from themselves. */
export const checkDerivedCircles = (entries: ReadonlyMap<string, Entry<DerivedData>>): readonly Problem[] =>
  problemsOf(entries, (data) => operandsOf(data).flatMap((text) => readOperand(text)?.id ?? []), words.circular);

/** Populations that are part of themselves. */
export const checkPopulationCircles = (entries: ReadonlyMap<string, Entry<PopulationData>>): readonly Problem[] =>
  problemsOf(entries, (data) => (data.partOf === undefined ? [] : [data.partOf]), words.populationCycle);
