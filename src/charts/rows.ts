import type { MeasureText } from './drawing.ts';
import { baselineAround, heightOf, type Label, type Look } from './label.ts';
import type { Need } from './scale.ts';
import { labelColumn } from './wrap.ts';

/** Between the column of row labels and what stands to its right, in points. */
export const GUTTER = 8;
/** Room that bars and their values keep at least, in points. */
const LEAST_PLOT = 40;
const LEAST_COLUMN = 24;

export interface RowColumn {
  readonly lines: readonly (readonly string[])[];
  /** With the gutter; 0 when no row has a label. */
  readonly width: number;
  /** Height of the tallest label. */
  readonly tallest: number;
}

/** The labels of rows, set into a column that leaves room for `reserved` points of values beside the bars. */
export function rowColumn(
  texts: readonly string[],
  width: number,
  reserved: number,
  look: Look,
  measure: MeasureText,
): RowColumn {
  const most = Math.min(width * 0.42, width - reserved - LEAST_PLOT - GUTTER);
  if (most < LEAST_COLUMN) throw new Error('a chart is too narrow for its values');
  const column = labelColumn(texts, most, look, measure);
  return {
    lines: column.lines,
    width: column.width === 0 ? 0 : column.width + GUTTER,
    tallest: Math.max(0, ...column.lines.map((lines) => heightOf(lines, look))),
  };
}

/** A label at the left edge whose middle lies at `middle`. */
export const rowLabel = (lines: readonly string[], x: number, middle: number, look: Look): Label => ({
  lines,
  x,
  y: baselineAround(middle, lines.length, look),
  align: 'left',
  look,
});

/** A band scale with bars of `thickness` every `step` points; the first row begins at the top of the plot. */
export function bandScale(domain: readonly string[], step: number, thickness: number) {
  const paddingInner = Math.round((1 - thickness / step) * 1e6) / 1e6;
  return { domain: [...domain], paddingInner, paddingOuter: paddingInner / 2 };
}

/** How much the values beside the ends of bars take at most, on both sides together, in points. */
export function reservedFor(needs: readonly Need[]): number {
  const most = (side: 'before' | 'after'): number => Math.max(0, ...needs.map((need) => need[side] ?? 0));
  return most('before') + most('after');
}

/** Whether a column of names of that width leaves room for row labels and bars. */
export const leavesRoom = (names: number, width: number, reserved: number): boolean =>
  names <= width * 0.2 && width - reserved - names - LEAST_PLOT - 2 * GUTTER >= width * 0.2;
