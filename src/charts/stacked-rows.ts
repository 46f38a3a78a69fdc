import { named } from '../words/chart.ts';
import type { MeasureText } from './drawing.ts';
import { drawFlags, raiseFlags } from './flags.ts';
import { frame, type Line, lineLayer, type Plot } from './frame.ts';
import type { Band } from './head.ts';
import { baselineAround, type Label, LOOKS } from './label.ts';
import type { Picture } from './layer.ts';
import { flowEntries, SWATCH, swatchLayer } from './legend.ts';
import { textOn } from './palette.ts';
import { rowColumn, rowLabel } from './rows.ts';
import { positionOn, type Scale } from './scale.ts';
import type { Part, StackedRows } from './stack.ts';
import { barLayers, seams, THICKNESS } from './stacked-layers.ts';
import { type ChartStyle, RULE, WHITE } from './style.ts';

/** Between a bar's labels and the next row, in points. */
const APART = 8;
/** Between a text inside a part and the part's edges, on both sides together. */
const INSIDE = 7;

/**
 * Horizontal bars of several parts. A value stands inside its part where it fits. Names stand above the parts of the
 * first bar where all find room there, otherwise in a legend; a single bar has no legend. What finds no room on the
 * bar stands below it, value with name.
 */
export function stackedRows(head: Band, rows: StackedRows, style: ChartStyle, measure: MeasureText): Picture {
  const single = rows.categories.length === 1;
  const column = rowColumn(single ? [''] : rows.categories, style.width, 0, 'label', measure);
  const left = column.width;
  const width = style.width - left;
  const scale: Scale = { ...span(rows.domain), perUnit: width / (rows.domain[1] - rows.domain[0]) };
  const lengthOfPart = ({ from, to }: Part): number => Math.abs(to - from) * scale.perUnit;
  const startOf = ({ from, to }: Part): number => left + positionOn(scale, Math.min(from, to));
  const valueFits = (part: Part): boolean =>
    part.known && lengthOfPart(part) >= measure(part.text, LOOKS.value) + INSIDE;

  const raised = raiseFlags(
    (rows.parts[0] ?? []).map((part) => ({
      start: startOf(part),
      end: startOf(part) + lengthOfPart(part),
      name: part.series,
      value: single && !valueFits(part) ? part.text : '',
    })),
    style.width,
    measure,
  );
  const direct = single || raised.every((flag) => flag !== null);
  const flags = direct ? raised.flatMap((flag) => flag ?? []) : [];
  const onBar = (part: Part, index: number): boolean => (single ? Boolean(raised[index]) : valueFits(part));

  const legend = flowEntries(
    direct ? [] : rows.entries,
    { left, right: style.width, top: head.height },
    SWATCH,
    measure,
  );
  const legendHeight = legend.height === 0 ? 0 : legend.height + 6;
  const top = head.height + legendHeight + Math.max(0, ...flags.map(({ height }) => height + 4));

  // The bar lies at the middle of a label that is taller than it.
  const lead = Math.max(THICKNESS, column.tallest) / 2;
  const below = rows.parts.map((parts) =>
    flowEntries(
      parts
        .filter((part, index) => !onBar(part, index))
        .map((part) => ({ name: named(part.series, part.text), color: part.color })),
      { left, right: style.width, top: 0 },
      SWATCH,
      measure,
    ),
  );
  const underneath = Math.max(0, ...below.map(({ height }) => (height === 0 ? 0 : height + 4)));
  const rest = Math.max(THICKNESS / 2 + underneath, column.tallest / 2);
  const gap = single ? 0 : APART;
  const step = lead + rest + gap;
  const plot: Plot = { left, top, width, height: step * rows.categories.length - gap };
  const middleOf = (row: number): number => top + row * step + lead;

  const { labels: names, poles } = drawFlags(flags, middleOf(0) - THICKNESS / 2);
  const values = rows.parts.flatMap((parts, row) =>
    parts
      .filter((part, index) => valueFits(part) && onBar(part, index))
      .map(
        (part): Label => ({
          lines: [part.text],
          x: startOf(part) + lengthOfPart(part) / 2,
          y: baselineAround(middleOf(row), 1, 'value'),
          align: 'center',
          look: 'value',
          color: textOn(part.color),
        }),
      ),
  );
  // The zero line stands at the bars only and spares the words between them.
  const zeros = rows.categories.map((_, row): Line => {
    const x = left + positionOn(scale, 0);
    return { x, y: middleOf(row) - THICKNESS / 2 - 2, x2: x, y2: middleOf(row) + THICKNESS / 2 + 2 };
  });
  const shift = (row: number): number => middleOf(row) + THICKNESS / 2 + 4;
  const moved = below.map(({ placed, labels }, row) => ({
    placed: placed.map((entry) => ({ ...entry, middle: entry.middle + shift(row) })),
    labels: labels.map((label) => ({ ...label, y: label.y + shift(row) })),
  }));
  const layers = [
    ...barLayers(rows, scale, step, lead - step / 2),
    ...lineLayer(plot, seams(rows, startOf, lengthOfPart, middleOf), { color: WHITE, strokeWidth: 1 }),
    ...lineLayer(plot, rows.whole ? [] : zeros, { color: RULE, strokeWidth: 0.6 }),
    ...lineLayer(plot, poles, { color: RULE, strokeWidth: 0.6 }),
    ...swatchLayer(plot, [...legend.placed, ...moved.flatMap(({ placed }) => placed)]),
  ];
  return frame({ width: style.width, height: top + plot.height }, plot, layers, [
    ...head.labels,
    ...legend.labels,
    ...names,
    ...(single ? [] : column.lines).map((lines, row) => rowLabel(lines, 0, middleOf(row), 'label')),
    ...values,
    ...moved.flatMap(({ labels }) => labels),
  ]);
}

const span = ([from, to]: readonly [number, number]) => ({ from, to });
