import type { ChartPoint } from '../../blocks/chart-model.ts';
import { sumFits } from '../../derive/rounding.ts';
import type { Place } from '../../problem/problem.ts';
import type { PathChartSpec } from '../../validate/edition.ts';
import * as words from '../../words/problems/exhibit.ts';
import type { ExhibitReader } from './context.ts';
import { checkNames, type ModelParts, type Placed, pointOf, textsOf } from './reading.ts';

type Path = PathChartSpec['paths'][number];
type Step = Placed & { readonly role: Path['steps'][number]['role']; readonly label: string };

/** A path starts with a value, ends with a result, and what lies between leads from one to the other but for rounding. */
function checkPath(path: Path, steps: readonly (Step | undefined)[], place: Place, reader: ExhibitReader): void {
  const roles = path.steps.map((step) => step.role);
  const isWellFormed =
    roles.length >= 3 &&
    roles.every((role, index) => role === (index === 0 ? 'start' : index === roles.length - 1 ? 'result' : 'change'));
  if (!isWellFormed) {
    reader.report(place, words.pathForm());
    return;
  }
  const facts = steps.flatMap((step) => step?.fact ?? []);
  const result = facts.at(-1);
  if (!result || facts.length < steps.length) return;
  if (facts.every(({ unit }) => unit.kind === result.unit.kind) && !sumFits(facts.slice(0, -1), result)) {
    reader.report(place, words.pathSum(result.id));
  }
}

/** Points of paths from a start over changes to a result; the paths are the series, the names of steps the categories. */
export function pathParts(spec: PathChartSpec, reader: ExhibitReader) {
  if (spec.paths.length === 0) reader.report(spec.place, words.noValues());
  const paths = spec.paths.map((path) => {
    const steps = path.steps.map((step): Step | undefined => {
      const fact = reader.number(step);
      return fact && { fact, place: step.place, role: step.role, label: reader.label(step.label) };
    });
    checkPath(path, steps, path.label.place, reader);
    const known = steps.flatMap((step) => step ?? []);
    checkNames(
      known.map(({ label }) => label),
      path.label.place,
      reader,
    );
    return { name: reader.label(path.label), steps: known };
  });
  const values: readonly Placed[] = paths.flatMap(({ steps }) => steps);
  const texts = textsOf(values, reader);
  const parts = (): ModelParts => {
    const series = paths.map(({ name }) => name);
    checkNames(series, spec.place, reader);
    const categories = [...new Set(paths.flatMap(({ steps }) => steps.map(({ label }) => label)))];
    const points = paths.flatMap(({ name, steps }) =>
      steps.map(({ fact, label, role }): ChartPoint => ({ ...pointOf(name, label, fact, texts(fact)), role })),
    );
    return { series, categories, points };
  };
  return { values, parts };
}
