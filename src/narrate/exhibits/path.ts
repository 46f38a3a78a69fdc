import type { ChartPoint } from '../../blocks/chart-model.ts';
import { sumFits } from '../../derive/rounding.ts';
import type { Place } from '../../problem/problem.ts';
import type { PathChartSpec } from '../../validate/edition.ts';
import * as words from '../../words/problems/chart.ts';
import type { ExhibitReader } from './context.ts';
import { checkNames, isOpen, type ModelParts, type Placed, pointOf, textsOf, untilConfirmed } from './reading.ts';

type Step = Placed & { readonly role: 'start' | 'change' | 'result'; readonly label: string };

/** What lies between start and result leads from one to the other, but for rounding. */
function checkSum(steps: readonly Step[], place: Place, reader: ExhibitReader): void {
  const facts = steps.map(({ fact }) => fact);
  const result = facts.at(-1);
  if (steps.some(isOpen)) return;
  if (!result || facts.some(({ unit }) => unit.kind !== result.unit.kind)) return;
  if (!sumFits(facts.slice(0, -1), result))
    reader.reportOfValues(place, untilConfirmed(words.pathSum(result.id), steps));
}

/** Names of steps in an order that suits every path: a new one stands behind the step before it in its own path. */
function mergeSteps(known: readonly string[], steps: readonly Step[]): readonly string[] {
  const merged = [...known];
  let at = 0;
  for (const { label } of steps) {
    const found = merged.indexOf(label);
    if (found < 0) merged.splice(at, 0, label);
    at = (found < 0 ? at : found) + 1;
  }
  return merged;
}

/** Points of paths from a start over changes to a result; the paths are the series, the names of steps the categories. */
export function pathParts(spec: PathChartSpec, reader: ExhibitReader) {
  const paths = spec.paths.map((path) => {
    const steps = path.steps.map((step): Step | undefined => {
      const fact = reader.number(step);
      return fact && { fact, place: step.place, role: step.role, label: reader.label(step.label) };
    });
    const known = steps.flatMap((step) => step ?? []);
    if (known.length === steps.length) checkSum(known, path.label.place, reader);
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
    const categories = paths.reduce<readonly string[]>((known, { steps }) => mergeSteps(known, steps), []);
    const points = paths.flatMap(({ name, steps }) =>
      steps.map(({ fact, label, role }): ChartPoint => ({ ...pointOf(name, label, fact, texts(fact)), role })),
    );
    return { series, categories, points };
  };
  return { values, parts };
}
