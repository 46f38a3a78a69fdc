import type { MeasureText } from './drawing.ts';
import type { Line } from './frame.ts';
import { heightOf, type Label, LOOKS, type Look, widthOf } from './label.ts';
import { spread } from './spread.ts';
import { twoLineWidth, wrap } from './wrap.ts';

/** What stands at the right end of a line: a name, and below it the last value, if it has one. */
export interface EndText {
  readonly name: string;
  readonly look: Look;
  readonly value: string;
}

const APART = 3;
/** From the end of a line to its label, in points. */
export const TO_LABELS = 12;

/** The labels in lines, with the width and height of their column; it takes at most `most` points. */
export function endColumn(texts: readonly EndText[], most: number, measure: MeasureText) {
  const blocks = texts.map(({ name, look, value }) => {
    const wish = Math.min(measure(name, LOOKS[look]), Math.max(most * 0.75, twoLineWidth(name, look, measure)));
    const lines = wrap(name, Math.min(most, wish) + 0.001, look, measure);
    const height = heightOf(lines, look) + (value === '' ? 0 : LOOKS.value.lineHeight) + APART;
    return { lines, look, value, height };
  });
  return {
    blocks,
    width: Math.max(
      0,
      ...blocks.map(({ lines, look, value }) => Math.max(widthOf(lines, look, measure), measure(value, LOOKS.value))),
    ),
    height: blocks.reduce((sum, block) => sum + block.height, 0),
  };
}

/** Sets each label as near to the end of its line as the others let it, with a hairline where it is away from it. */
export function setEndLabels(
  { blocks }: ReturnType<typeof endColumn>,
  ends: readonly { readonly x: number; readonly y: number }[],
  area: { readonly left: number; readonly top: number; readonly bottom: number },
) {
  const middles = spread(
    blocks.map(({ height }, i) => ({ wish: ends[i]?.y ?? 0, size: height })),
    area.top,
    area.bottom,
  );
  const labels: Label[] = [];
  const leaders: Line[] = [];
  blocks.forEach(({ lines, look, value, height }, i) => {
    const middle = middles[i] ?? 0;
    const y = middle - (height - APART) / 2 + LOOKS[look].size * 0.88;
    const name: Label = { lines, x: area.left, y, align: 'left', look };
    labels.push(name);
    if (value !== '') labels.push({ ...name, lines: [value], y: y + heightOf(lines, look), look: 'value' });
    const end = ends[i];
    if (end !== undefined && (Math.abs(middle - end.y) > 2 || area.left - end.x > TO_LABELS + 2)) {
      leaders.push({ x: end.x, y: end.y, x2: area.left - 2.5, y2: middle });
    }
  });
  return { labels, leaders };
}
