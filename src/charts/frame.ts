import { type Box, type Label, LOOKS } from './label.ts';
import type { Layer, Picture } from './layer.ts';
import { rounded } from './matrix.ts';
import { FONT_FAMILY, RULE } from './style.ts';

/** The rectangle of a drawing that the scales span, in points. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line at its place in the drawing, in points. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Positions in points, so no scale and no axis. */
export const inPoints = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/** Lines that belong to the layout, not to the data. */
export function lineLayer(plot: Plot, lines: readonly Line[], mark: { color: string; strokeWidth: number }): Layer[] {
  if (lines.length === 0) return [];
  const values = lines.map(({ x, y, x2, y2 }) => ({
    x: hundredths(x - plot.left),
    y: hundredths(y - plot.top),
    x2: hundredths(x2 - plot.left),
    y2: hundredths(y2 - plot.top),
  }));
  return [
    {
      data: { values },
      mark: { type: 'rule', ...mark },
      encoding: { x: inPoints('x'), y: inPoints('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
  ];
}

/** Rectangles that belong to the layout, not to the data. */
export function boxLayer(plot: Plot, boxes: readonly (Box & { readonly color: string })[]): Layer[] {
  if (boxes.length === 0) return [];
  const values = boxes.map(({ left, top, right, bottom, color }) => ({
    x: hundredths(left - plot.left),
    y: hundredths(top - plot.top),
    x2: hundredths(right - plot.left),
    y2: hundredths(bottom - plot.top),
    color,
  }));
  return [
    {
      data: { values },
      mark: { type: 'rect' },
      encoding: {
        x: inPoints('x'),
        y: inPoints('y'),
        x2: { field: 'x2' },
        y2: { field: 'y2' },
        color: { field: 'color', type: 'nominal', scale: null },
      },
    },
  ];
}

/** All texts of a chart, one layer for each look, colour and alignment. */
function labelLayers(plot: Plot, labels: readonly Label[]): readonly Layer[] {
  const groups = new Map<string, { label: Label; values: { text: string; x: number; y: number }[] }>();
  for (const label of labels) {
    const key = `${label.look} ${label.align} ${label.color ?? ''}`;
    const group = groups.get(key) ?? { label, values: [] };
    groups.set(key, group);
    label.lines.forEach((text, index) => {
      const y = label.y + index * LOOKS[label.look].lineHeight;
      group.values.push({ text, x: hundredths(label.x - plot.left), y: hundredths(y - plot.top) });
    });
  }
  return [...groups.values()].map(({ label, values }) => {
    const { size, weight, italic, color } = LOOKS[label.look];
    return {
      data: { values },
      mark: {
        type: 'text',
        font: FONT_FAMILY,
        fontSize: size,
        fontWeight: weight,
        fontStyle: italic ? 'italic' : 'normal',
        color: label.color ?? color,
        align: label.align,
        baseline: 'alphabetic',
      },
      encoding: { x: inPoints('x'), y: inPoints('y'), text: { field: 'text', type: 'nominal' } },
    };
  });
}

/**
 * Puts the layers of a chart and its texts together. Vega draws at fixed places only: sizes, axes and texts are
 * settled before, with the widths of the embedded font, and Vega's own estimate of a text's width decides nothing.
 */
export function frame(
  size: { readonly width: number; readonly height: number },
  plot: Plot,
  layers: readonly Layer[],
  labels: readonly Label[],
): Picture {
  const [width, height] = [hundredths(size.width), hundredths(size.height)];
  const inner = { width: hundredths(plot.width), height: hundredths(plot.height) };
  const [left, top] = [hundredths(plot.left), hundredths(plot.top)];
  return {
    width,
    height,
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      ...inner,
      padding: { left, top, right: rounded(width - left - inner.width), bottom: rounded(height - top - inner.height) },
      autosize: 'none',
      background: 'transparent',
      config: {
        aria: false,
        font: FONT_FAMILY,
        view: { stroke: null },
        axis: {
          translate: 0,
          labels: false,
          title: null,
          domainColor: RULE,
          tickColor: RULE,
          domainWidth: 0.6,
          tickWidth: 0.6,
          tickSize: 3,
        },
      },
      layer: [...layers, ...labelLayers({ ...plot, left, top }, labels)],
    },
  };
}
