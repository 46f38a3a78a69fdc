import { type Problem, problemAt } from '../problem/problem.ts';
import { checkReference } from './check-reference.ts';
import type { Names } from './names.ts';
import type { Reading } from './reading.ts';
import { visitNaming } from './schema-walk.ts';

/** Every value of a file that names a figure, population or source, found through the schema and looked up. */
export function checkReferences(reading: Reading, names: Names): readonly Problem[] {
  const problems: Problem[] = [];
  visitNaming(reading.schema, reading.document.value, (value, kind, path) => {
    if (reading.isBroken(path)) return;
    const finding = checkReference(value, kind, names, () => reading.field(path));
    if (finding) problems.push(problemAt(reading.document.placeOf(path), finding));
  });
  return problems;
}
