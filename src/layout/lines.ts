import type { Breakpoint } from './breakpoints.ts';

/** A line as a stretch of the text. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly hyphen: boolean;
}

export interface Measured {
  /** Width of the text between two offsets. */
  readonly between: (start: number, end: number) => number;
  /** Width of an added hyphen at this offset. */
  readonly hyphenAt: (offset: number) => number;
}

/** Lines may be this much too long before they count as too long: rounding of kerning at a line's end. */
const TOLERANCE = 0.05;

/**
 * What makes lines ugly, in one currency: a line one tenth of the width short costs 1, two tenths 4, and so on.
 * The paragraph with the smallest sum is set (total fit after Knuth and Plass, without stretching or squeezing).
 */
const COST = {
  consecutiveHyphens: 4,
  hyphenBeforeLast: 3,
  unevenness: 0.25,
  runt: 5,
  /** A last line shorter than this part of the width looks lost. */
  runtBelow: 0.14,
};

interface Best {
  readonly cost: number;
  readonly from: number;
  readonly slack: number;
  readonly hyphens: number;
}

function lineCost(slack: number, previous: Best, point: Breakpoint, isFirst: boolean): number {
  const uneven = isFirst ? 0 : COST.unevenness * ((slack - previous.slack) * 10) ** 2;
  const row = point.hyphen && previous.hyphens > 0 ? COST.consecutiveHyphens * previous.hyphens : 0;
  return (slack * 10) ** 2 + point.cost + uneven + row;
}

function lastLineCost(slack: number, previous: Best, balance: boolean, isFirst: boolean): number {
  if (isFirst) return 0;
  const broken = previous.hyphens > 0 ? COST.hyphenBeforeLast : 0;
  const runt = 1 - slack < COST.runtBelow ? COST.runt : 0;
  return broken + runt + (balance ? (slack * 10) ** 2 : 0);
}

/**
 * Chooses the lines of a paragraph. `points` in order, the last one being the end of the text. Undefined where some
 * word fits no line.
 */
export function chooseLines(
  points: readonly Breakpoint[],
  measured: Measured,
  width: number,
  balance: boolean,
): readonly LineSpan[] | undefined {
  const starts = [0, ...points.map((p) => p.next)];
  const best: (Best | undefined)[] = [{ cost: 0, from: -1, slack: 0, hyphens: 0 }];
  points.forEach((point, index) => {
    let chosen: Best | undefined;
    const hyphen = point.hyphen ? measured.hyphenAt(point.end) : 0;
    for (let from = index; from >= 0; from--) {
      const start = starts[from] ?? 0;
      const natural = measured.between(start, point.end);
      // Every earlier start makes the line longer still; without the hyphen, so that no shorter rival is missed.
      if (natural > width + TOLERANCE) break;
      const before = best[from];
      const length = natural + hyphen;
      if (!before || length > width + TOLERANCE) continue;
      const slack = Math.max(0, 1 - length / width);
      const isFirst = from === 0;
      const isLast = index === points.length - 1;
      const cost =
        before.cost +
        (isLast ? lastLineCost(slack, before, balance, isFirst) : lineCost(slack, before, point, isFirst));
      if (!chosen || cost < chosen.cost) {
        chosen = { cost, from, slack, hyphens: point.hyphen ? before.hyphens + 1 : 0 };
      }
    }
    best[index + 1] = chosen;
  });
  if (!best[points.length]) return undefined;
  return trace(points, starts, best);
}

function trace(
  points: readonly Breakpoint[],
  starts: readonly number[],
  best: readonly (Best | undefined)[],
): readonly LineSpan[] {
  const lines: LineSpan[] = [];
  for (let index = points.length; index > 0; ) {
    const node = best[index];
    const point = points[index - 1];
    if (!node || !point) throw new Error('a chosen line has no predecessor');
    lines.unshift({ start: starts[node.from] ?? 0, end: point.end, hyphen: point.hyphen });
    index = node.from;
  }
  return lines;
}
