import type { ChartPoint } from '../../blocks/chart-model.ts';
import type { LineChartSpec } from '../../validate/edition.ts';
import type { ExhibitReader } from './context.ts';
import { checkNames, type ModelParts, type Placed, pointOf, textsOf } from './reading.ts';

/** Points of series over time, each with its own dates; a gap is a point without a value. */
export function lineParts(spec: LineChartSpec, reader: ExhibitReader) {
  const { facts } = reader.scope;
  const found = spec.series.map(({ figure, place }) => ({ points: facts.series.get(figure)?.points ?? [], place }));
  const values: Placed[] = found.flatMap(({ points, place }) =>
    points.flatMap(({ fact, open = fact }) => (open ? [{ fact: open, place }] : [])),
  );
  for (const { fact } of values) reader.use(fact);
  const texts = textsOf(values, reader);
  const reference = spec.reference && reader.number({ ...spec.reference, negate: false });
  const label = spec.reference && reader.label(spec.reference.label);
  if (spec.reference && reference) values.push({ fact: reference, place: spec.reference.place });

  const parts = (): ModelParts => {
    const series = spec.series.map((it) => reader.label(it.label));
    checkNames(series, spec.place, reader);
    const points = found.flatMap(({ points: dated }, index) =>
      dated.map(({ date, fact: value, open: fact = value }): ChartPoint => {
        const name = series[index] ?? '';
        if (!fact) return { series: name, category: '', date, value: null, text: '', facts: [] };
        return { ...pointOf(name, '', fact, texts(fact)), date };
      }),
    );
    if (!reference || reference.standing === 'open' || label === undefined) return { series, categories: [], points };
    const line = { value: reference.value, text: texts(reference), label, fact: reference.id };
    return { series, categories: [], points, reference: line };
  };
  return { values, parts };
}
