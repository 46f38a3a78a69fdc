import type { Path } from '../load/source.ts';
import { rolesOf } from './assemble-exhibits.ts';
import type { Part } from './part.ts';
import type { ChartData } from './schema/exhibits.ts';

/** A chart of one kind without what was refused in it. */
export type ChartPart<Type extends ChartData['type']> = Part<Extract<ChartData, { type: Type }>>;
export type CategoryChartPart = Part<Exclude<ChartData, { type: 'line' | 'interval' | 'path' }>>;

/** An operand with its path below the chart. */
export interface Used {
  readonly text: string;
  readonly path: Path;
}

const used = (text: string | null | undefined, ...path: Path): readonly Used[] =>
  text === null || text === undefined ? [] : [{ text, path }];

export const operandsOfCategories = (data: CategoryChartPart): readonly Used[] => [
  ...(data.categories ?? []).flatMap((it, row) =>
    (it?.values ?? []).flatMap((text, index) => used(text, 'categories', row, 'values', index)),
  ),
  ...used(data.neutral, 'neutral'),
];

/** Every operand of a chart in the order of the file. */
export function operandsOfChart(data: Part<ChartData>): readonly Used[] {
  switch (data.type) {
    case undefined:
      return [];
    case 'line':
      return [
        ...(data.series ?? []).flatMap((it, index) => used(it?.figure, 'series', index, 'figure')),
        ...used(data.reference?.operand, 'reference', 'operand'),
      ];
    case 'interval':
      return (data.values ?? []).flatMap((it, index) => used(it?.figure, 'values', index, 'figure'));
    case 'path':
      return (data.paths ?? []).flatMap((it, row) =>
        (it?.steps ?? []).flatMap((step, index) =>
          rolesOf(step ?? {}).flatMap(({ role, operand }) => used(operand, 'paths', row, 'steps', index, role)),
        ),
      );
    default:
      return operandsOfCategories(data);
  }
}
