import type { IntervalChartSpec } from '../../validate/edition.ts';
import * as words from '../../words/problems/chart.ts';
import type { ExhibitReader } from './context.ts';
import { checkNames, gapOf, type ModelParts, type Placed, pointOf, textsOf } from './reading.ts';

/** Points of values with their intervals, one category each. */
export function intervalParts(spec: IntervalChartSpec, reader: ExhibitReader) {
  if (spec.values.length < 2) reader.report(spec.place, words.singleCategory());
  const rows = spec.values.map((value): Placed | undefined => {
    const fact = reader.number(value);
    return fact && { fact, place: value.place };
  });
  const values = rows.flatMap((row) => row ?? []);
  const texts = textsOf(values, reader);
  const parts = (axisTitle: string): ModelParts => {
    const categories = spec.values.map(({ label }) => reader.label(label));
    checkNames(categories, spec.place, reader);
    const points = categories.map((category, index) => {
      const value = rows[index];
      return value ? pointOf(axisTitle, category, value.fact, texts(value.fact)) : gapOf(axisTitle, category);
    });
    return { series: [axisTitle], categories, points };
  };
  return { values, parts };
}
