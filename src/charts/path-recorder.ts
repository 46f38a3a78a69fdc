import type { Matrix, PathStep } from './drawing.ts';
import { rounded, transformed } from './matrix.ts';

type Point = readonly [x: number, y: number];

const TURN = 2 * Math.PI;

/** Signed angle an arc runs over, by the rules of the Canvas: a full turn at most. */
function sweep(from: number, to: number, counterClockwise: boolean): number {
  const turn = to - from;
  if (counterClockwise ? -turn >= TURN : turn >= TURN) return counterClockwise ? -TURN : TURN;
  const forward = ((turn % TURN) + TURN) % TURN;
  return counterClockwise && forward > 0 ? forward - TURN : forward;
}

/**
 * The current path of a Canvas. A point is transformed when it is added, as the Canvas demands: Vega takes its
 * translation back before it fills.
 */
export function recordPath(matrixNow: () => Matrix) {
  let steps: PathStep[] = [];
  let current: Point = [0, 0];
  let start: Point = [0, 0];

  const at = (x: number, y: number): Point => {
    const [tx, ty] = transformed(matrixNow(), x, y);
    return [rounded(tx), rounded(ty)];
  };
  const moveTo = (x: number, y: number): void => {
    steps.push(['m', ...at(x, y)]);
    start = current = [x, y];
  };
  const lineTo = (x: number, y: number): void => {
    if (steps.length === 0) {
      moveTo(x, y);
      return;
    }
    steps.push(['l', ...at(x, y)]);
    current = [x, y];
  };
  const bezierCurveTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    if (steps.length === 0) moveTo(x1, y1);
    steps.push(['c', ...at(x1, y1), ...at(x2, y2), ...at(x, y)]);
    current = [x, y];
  };
  const closePath = (): void => {
    if (steps.length === 0) return;
    steps.push(['h']);
    current = start;
  };

  return {
    steps: (): readonly PathStep[] => steps,
    beginPath: (): void => {
      steps = [];
    },
    moveTo,
    lineTo,
    closePath,
    bezierCurveTo,
    quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
      const [x0, y0] = current;
      const third = (from: number, to: number): number => from + (2 / 3) * (to - from);
      bezierCurveTo(third(x0, cx), third(y0, cy), third(x, cx), third(y, cy), x, y);
    },
    rect(x: number, y: number, width: number, height: number): void {
      const [a, b, c, d] = matrixNow();
      if (b === 0 && c === 0) {
        steps.push(['re', ...at(x, y), rounded(width * a), rounded(height * d)]);
        start = current = [x, y];
        return;
      }
      moveTo(x, y);
      lineTo(x + width, y);
      lineTo(x + width, y + height);
      lineTo(x, y + height);
      closePath();
    },
    /** Quarter turns as Bézier curves: off by less than 0.03 % of the radius. */
    arc(cx: number, cy: number, radius: number, from: number, to: number, counterClockwise = false): void {
      const on = (angle: number): Point => [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
      const total = sweep(from, to, counterClockwise);
      const count = Math.max(1, Math.ceil(Math.abs(total) / (Math.PI / 2) - 1e-9));
      const step = total / count;
      const reach = (4 / 3) * Math.tan(step / 4) * radius;
      lineTo(...on(from));
      for (let i = 0; i < count; i++) {
        const a = from + i * step;
        const b = a + step;
        const [ax, ay] = on(a);
        const [bx, by] = on(b);
        bezierCurveTo(
          ax - reach * Math.sin(a),
          ay + reach * Math.cos(a),
          bx + reach * Math.sin(b),
          by - reach * Math.cos(b),
          bx,
          by,
        );
      }
    },
  };
}
