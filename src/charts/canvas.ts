import { parseColor, parseFont } from './css.ts';
import type { DrawOp, Matrix, MeasureText } from './drawing.ts';
import { IDENTITY, multiply, rounded, scaleOf, transformed } from './matrix.ts';
import { recordPath } from './path-recorder.ts';

/** What Vega sets on a Canvas; saved and restored as one. */
interface State {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'miter' | 'round' | 'bevel';
  miterLimit: number;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
}

const INITIAL: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'left',
};

/** What the recorder refuses: named, so that a new kind of mark fails with a reason and not with a wrong picture. */
const REFUSED = [
  'arcTo',
  'clearRect',
  'createConicGradient',
  'createLinearGradient',
  'createPattern',
  'createRadialGradient',
  'drawImage',
  'ellipse',
  'isPointInPath',
  'isPointInStroke',
  'measureText',
  'putImageData',
  'resetTransform',
  'setTransform',
  'strokeText',
] as const;

const refuse = (operation: string) => (): never => {
  throw new Error(`a chart uses the Canvas operation “${operation}”, which is not supported`);
};

/**
 * A Canvas that writes down what Vega's own CanvasRenderer draws into it, as plain operations with all coordinates
 * resolved. Handed to `view.toCanvas(1, { externalContext })`; `ops()` is read afterwards.
 */
export function recordCanvas(measure: MeasureText) {
  const ops: DrawOp[] = [];
  const state: State = { ...INITIAL };
  let matrix: Matrix = IDENTITY;
  let dash: readonly number[] = [];
  // Operations carry their whole state, so a save is written only where a clip has to end again.
  const stack: { state: State; matrix: Matrix; dash: readonly number[]; clipped: boolean }[] = [];
  const path = recordPath(() => matrix);
  const { steps, ...pathOperations } = path;

  const fillPath = (evenOdd: boolean): void => {
    const paint = parseColor(state.fillStyle);
    const alpha = rounded((paint?.alpha ?? 0) * state.globalAlpha);
    if (paint === null || alpha === 0 || steps().length === 0) return;
    ops.push({ op: 'fill', path: [...steps()], evenOdd, color: paint.color, alpha });
  };

  const context = {
    ...pathOperations,
    ...Object.fromEntries(REFUSED.map((operation) => [operation, refuse(operation)])),
    pixelRatio: 1,

    save(): void {
      stack.push({ state: { ...state }, matrix, dash, clipped: false });
    },
    restore(): void {
      const before = stack.pop();
      if (before === undefined) return;
      Object.assign(state, before.state);
      ({ matrix, dash } = before);
      if (before.clipped) ops.push({ op: 'restore' });
    },
    transform(...by: [number, number, number, number, number, number]): void {
      matrix = multiply(matrix, by);
    },
    translate(x: number, y: number): void {
      matrix = multiply(matrix, [1, 0, 0, 1, x, y]);
    },
    scale(x: number, y: number): void {
      matrix = multiply(matrix, [x, 0, 0, y, 0, 0]);
    },
    rotate(angle: number): void {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      matrix = multiply(matrix, [cos, sin, -sin, cos, 0, 0]);
    },
    setLineDash(lengths: readonly number[]): void {
      dash = [...lengths];
    },
    clip(rule?: string): void {
      const level = stack.at(-1);
      if (level !== undefined && !level.clipped) {
        level.clipped = true;
        ops.push({ op: 'save' });
      }
      ops.push({ op: 'clip', path: [...steps()], evenOdd: rule === 'evenodd' });
    },
    fill(rule?: string): void {
      fillPath(rule === 'evenodd');
    },
    stroke(): void {
      const paint = parseColor(state.strokeStyle);
      const alpha = rounded((paint?.alpha ?? 0) * state.globalAlpha);
      if (paint === null || alpha === 0 || state.lineWidth <= 0 || steps().length === 0) return;
      const scale = scaleOf(matrix);
      ops.push({
        op: 'stroke',
        path: [...steps()],
        color: paint.color,
        alpha,
        width: rounded(state.lineWidth * scale),
        cap: state.lineCap,
        join: state.lineJoin,
        miterLimit: rounded(state.miterLimit),
        dash: dash.map((length) => rounded(length * scale)),
        dashOffset: rounded(state.lineDashOffset * scale),
      });
    },
    fillRect(x: number, y: number, width: number, height: number): void {
      context.beginPath();
      context.rect(x, y, width, height);
      fillPath(false);
    },
    fillText(text: string, x: number, y: number): void {
      const paint = parseColor(state.fillStyle);
      if (paint === null || text === '') return;
      const font = parseFont(state.font);
      const width = measure(text, font);
      const left = x - (state.textAlign === 'center' ? width / 2 : state.textAlign === 'right' ? width : 0);
      const [a, b, c, d] = matrix;
      const upright = a === 1 && b === 0 && c === 0 && d === 1;
      const [px, py] = upright ? transformed(matrix, left, y) : [left, y];
      ops.push({
        op: 'text',
        text,
        x: rounded(px),
        y: rounded(py),
        ...font,
        color: paint.color,
        alpha: rounded(paint.alpha * state.globalAlpha),
        matrix: upright ? IDENTITY : matrix,
      });
    },
    get globalCompositeOperation(): string {
      return 'source-over';
    },
    set globalCompositeOperation(mode: string) {
      if (mode !== 'source-over') refuse(`globalCompositeOperation = ${mode}`)();
    },
    set shadowBlur(_: number) {
      refuse('shadowBlur')();
    },
    set textBaseline(baseline: string) {
      if (baseline !== 'alphabetic') refuse(`textBaseline = ${baseline}`)();
    },
  };
  for (const key of Object.keys(INITIAL) as (keyof State)[]) {
    // Each property is read and written through, so that save and restore see one state.
    Object.defineProperty(context, key, {
      get: () => state[key],
      set: (value: unknown) => Object.assign(state, { [key]: value }),
    });
  }
  return { context, ops: (): readonly DrawOp[] => ops };
}
