import type { Line } from './frame.ts';
import type { Layer } from './layer.ts';
import { bandScale } from './rows.ts';
import { linear, type Scale } from './scale.ts';
import type { Part, StackedRows } from './stack.ts';
import { GRID } from './style.ts';

/** Height of a bar of parts, in points. */
export const THICKNESS = 18;

/** The parts of all bars; where `whole` is asked for, over the bar they are parts of. */
export function barLayers(rows: StackedRows, scale: Scale, step: number, shift: number): readonly Layer[] {
  const range = [shift, step * rows.categories.length + shift];
  const y = {
    field: 'category',
    type: 'nominal',
    scale: { ...bandScale(rows.categories, step, THICKNESS), range },
    axis: null,
  } as const;
  const x = { ...linear(scale), axis: null };
  const whole: Layer = {
    data: { values: rows.categories.map((category) => ({ category, from: scale.from, to: scale.to })) },
    mark: { type: 'bar', color: GRID },
    encoding: { y, x: { ...x, field: 'from' }, x2: { field: 'to' } },
  };
  const parts: Layer = {
    data: {
      values: rows.parts
        .flat()
        .filter(({ from, to }) => from !== to)
        .map(({ category, series, from, to, color }) => ({ category, series, from, to, color })),
    },
    mark: { type: 'bar' },
    encoding: {
      y,
      x: { ...x, field: 'from' },
      x2: { field: 'to' },
      color: { field: 'color', type: 'nominal', scale: null },
    },
  };
  return rows.whole ? [whole, parts] : [parts];
}

/** White rules where two parts meet; none where a part is too narrow to lose any of its width. */
export function seams(
  rows: StackedRows,
  startOf: (part: Part) => number,
  lengthOfPart: (part: Part) => number,
  middleOf: (row: number) => number,
): readonly Line[] {
  return rows.parts.flatMap((parts, row) => {
    const drawn = parts.filter((part) => lengthOfPart(part) > 0);
    return drawn.slice(1).flatMap((part, i): Line[] => {
      const before = drawn[i];
      if (before === undefined || Math.min(lengthOfPart(before), lengthOfPart(part)) < 2) return [];
      const x = part.to < part.from ? startOf(part) + lengthOfPart(part) : startOf(part);
      const middle = middleOf(row);
      return [{ x, y: middle - THICKNESS / 2, x2: x, y2: middle + THICKNESS / 2 }];
    });
  });
}
