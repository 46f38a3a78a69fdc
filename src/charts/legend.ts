import type { MeasureText } from './drawing.ts';
import { boxLayer, type Plot } from './frame.ts';
import { baselineAround, type Label, LOOKS } from './label.ts';
import type { Layer } from './layer.ts';
import { wrap } from './wrap.ts';

/** A name with the colour of its mark. */
export interface Entry {
  readonly name: string;
  readonly color: string;
}

/** An entry at its place: `x` and `middle` of its mark, in points. */
export interface PlacedEntry extends Entry {
  readonly x: number;
  readonly middle: number;
}

/** Side of the square of a filled entry. */
export const SWATCH = 7;
const AFTER_MARK = 4;
const BETWEEN = 14;
const LINE = 12;

/** Sets names with their marks into lines from `left` to `right`, the first line beginning at `top`. */
export function flowEntries(
  entries: readonly Entry[],
  area: { readonly left: number; readonly right: number; readonly top: number },
  markWidth: number,
  measure: MeasureText,
) {
  const placed: PlacedEntry[] = [];
  const labels: Label[] = [];
  const reach = markWidth + AFTER_MARK;
  let x = area.left;
  let y = area.top;
  for (const entry of entries) {
    const lines = wrap(entry.name, area.right - area.left - reach, 'label', measure);
    const width = Math.max(...lines.map((line) => measure(line, LOOKS.label)));
    if (x > area.left && x + reach + width > area.right) {
      x = area.left;
      y += LINE;
    }
    const middle = y + LINE / 2;
    placed.push({ ...entry, x, middle });
    labels.push({ lines, x: x + reach, y: baselineAround(middle, 1, 'label'), align: 'left', look: 'label' });
    x += reach + width + BETWEEN;
    y += (lines.length - 1) * LINE;
  }
  return { placed, labels, height: entries.length === 0 ? 0 : y + LINE - area.top };
}

/** The squares of filled entries. */
export const swatchLayer = (plot: Plot, placed: readonly PlacedEntry[]): readonly Layer[] =>
  boxLayer(
    plot,
    placed.map(({ x, middle, color }) => ({
      left: x,
      top: middle - SWATCH / 2,
      right: x + SWATCH,
      bottom: middle + SWATCH / 2,
      color,
    })),
  );
