import type { MeasureText } from './drawing.ts';
import type { Line } from './frame.ts';
import { heightOf, type Label, LOOKS } from './label.ts';
import { twoLineWidth, wrap } from './wrap.ts';

/** A part of a bar that wants a name: where it begins and ends, in points, and what its flag says. */
export interface Flagged {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Value for which the part itself has no room; empty otherwise. */
  readonly value: string;
}

export interface Flag {
  readonly x: number;
  readonly lines: readonly string[];
  readonly value: string;
  readonly height: number;
}

const INDENT = 3;
const BETWEEN = 7;
const MOST_LINES = 3;

/**
 * Sets names above the parts of a bar, each beside a hairline that stands on its own part and may move to the right
 * within it. null for a name that finds no room; the others keep theirs.
 */
export function raiseFlags(parts: readonly Flagged[], right: number, measure: MeasureText): readonly (Flag | null)[] {
  let free = Number.NEGATIVE_INFINITY;
  return parts.map(({ start, end, name, value }) => {
    const natural = measure(name, LOOKS.label);
    const wish = Math.min(natural, Math.max(end - start - INDENT, twoLineWidth(name, 'label', measure)));
    const lines = wrap(name, wish + 0.001, 'label', measure);
    const words = lines.map((line) => measure(line, LOOKS.label));
    const width = INDENT + Math.max(...words, measure(value, LOOKS.value));
    const x = Math.max(start, free);
    if (end <= start || x > end - 1 || x + width > right || lines.length > MOST_LINES) return null;
    free = x + width + BETWEEN;
    return { x, lines, value, height: heightOf(lines, 'label') + (value === '' ? 0 : LOOKS.value.lineHeight) };
  });
}

/** Flags standing on a bar whose upper edge is at `bottom`. */
export function drawFlags(flags: readonly Flag[], bottom: number) {
  const labels = flags.flatMap(({ x, lines, value, height }): Label[] => {
    const y = bottom - 4 - height + LOOKS.label.size * 0.9;
    const name: Label = { lines, x: x + INDENT, y, align: 'left', look: 'label' };
    if (value === '') return [name];
    return [name, { ...name, lines: [value], y: y + heightOf(lines, 'label'), look: 'value' }];
  });
  const poles = flags.map(({ x, height }): Line => ({ x, y: bottom - 4 - height + 1, x2: x, y2: bottom }));
  return { labels, poles };
}
