import { describe, expect, it } from 'vitest';
import type { DrawOp, PathStep } from '../../src/charts/drawing.ts';
import { IDENTITY } from '../../src/charts/matrix.ts';
import { visibleBox } from '../../src/layout/visible-box.ts';
import { fonts } from '../support/fonts.ts';

const boxOf = (...ops: readonly DrawOp[]) => {
  const { x, y, width, height } = visibleBox({ width: 200, height: 100, ops }, fonts().face);
  return { left: x, top: y, right: x + width, bottom: y + height };
};
const fill = (...path: readonly PathStep[]): DrawOp => ({
  op: 'fill',
  path,
  evenOdd: false,
  color: [0, 0, 0],
  alpha: 1,
});
const line = (width: number, ...path: readonly PathStep[]): DrawOp => ({
  op: 'stroke',
  path,
  color: [0, 0, 0],
  alpha: 1,
  width,
  cap: 'butt',
  join: 'round',
  miterLimit: 10,
  dash: [],
  dashOffset: 0,
});
const text = (words: string, matrix: Extract<DrawOp, { op: 'text' }>['matrix'] = IDENTITY): DrawOp => ({
  op: 'text',
  text: words,
  x: 20,
  y: 50,
  size: 10,
  weight: 400,
  italic: false,
  color: [0, 0, 0],
  alpha: 1,
  matrix,
});

describe('the box of what is visible of a drawing', () => {
  it('leaves out the margin around the marks', () => {
    expect(boxOf(fill(['re', 30, 20, 50, 10]), fill(['re', 40, 60, 10, 5]))).toEqual({
      left: 30,
      top: 20,
      right: 80,
      bottom: 65,
    });
  });

  it('reaches beyond the picture where a mark does', () => {
    expect(boxOf(fill(['re', -2, 90, 10, 15])).left).toBe(-2);
    expect(boxOf(fill(['re', -2, 90, 10, 15])).bottom).toBe(105);
  });

  it('holds half the width of a line on either side', () => {
    expect(boxOf(line(4, ['m', 10, 50], ['l', 90, 50]))).toMatchObject({ top: 48, bottom: 52 });
  });

  it('holds the outlines of letters: high ones, low ones, and no spaces', () => {
    const [flat, high, low] = [boxOf(text('x')), boxOf(text('Ä')), boxOf(text('p'))];
    expect(flat.top).toBeGreaterThan(44);
    expect(high.top).toBeLessThan(flat.top - 2);
    expect(low.bottom).toBeGreaterThan(flat.bottom + 1);
    expect(boxOf(text('x  '))).toEqual(flat);
  });

  it('turns with a text that is turned', () => {
    const upright = boxOf(text('Anteil'));
    const turned = boxOf(text('Anteil', [0, -1, 1, 0, 0, 100]));
    expect(turned.right - turned.left).toBeCloseTo(upright.bottom - upright.top, 9);
    expect(turned.bottom - turned.top).toBeCloseTo(upright.right - upright.left, 9);
  });

  it('ends where a clip cuts off, and begins again behind it', () => {
    const wide = fill(['re', 0, 0, 200, 100]);
    const clip: DrawOp = { op: 'clip', path: [['re', 10, 10, 20, 20]], evenOdd: false };
    const box = { left: 10, top: 10, right: 30, bottom: 30 };
    expect(boxOf({ op: 'save' }, clip, wide, { op: 'restore' })).toEqual(box);
    expect(boxOf({ op: 'save' }, clip, wide, { op: 'restore' }, fill(['re', 50, 10, 1, 1]))).toEqual({
      ...box,
      right: 51,
    });
  });

  it('is the whole picture where there is nothing', () => {
    expect(boxOf()).toEqual({ left: 0, top: 0, right: 200, bottom: 100 });
  });
});
