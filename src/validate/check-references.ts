import { type Problem, problemAt } from '../problem/problem.ts';
import { checkReference } from './check-reference.ts';
import { leaves } from './leaves.ts';
import type { Names } from './names.ts';
import type { Reading } from './reading.ts';

/** Every value of a file that names a figure, population or source, found through the schema and looked up. */
export function checkReferences(reading: Reading, names: Names): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { path, value } of leaves(reading.document.value)) {
    if (typeof value !== 'string' || reading.isBroken(path)) continue;
    const described = reading.describe(path);
    const finding = described?.kind && checkReference(value, described.kind, names, described.field);
    if (finding) problems.push(problemAt(reading.document.placeOf(path), finding));
  }
  return problems;
}
