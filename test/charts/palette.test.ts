import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fills, lightness, luminance, strokes, textOn } from '../../src/charts/palette.ts';
import { DEEP_INK, GREY, INK, WHITE } from '../../src/charts/style.ts';

/** Any accent the data accept: at least 4.5:1 to white. */
const anyAccent = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`)
  .filter((color) => contrast(color, WHITE) >= 4.5);
const neighbours = (colors: readonly string[]): readonly number[] =>
  colors.slice(1).map((color, i) => Math.abs(lightness(color) - lightness(colors[i] ?? WHITE)));

describe('the colours of charts', () => {
  it('measures contrast and lightness as WCAG and CIE do', () => {
    expect(luminance('#000000')).toBe(0);
    expect(luminance('#ffffff')).toBeCloseTo(1, 10);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(lightness('#777777')).toBeCloseTo(50.034, 2);
  });

  it('writes in colours that are legible on paper', () => {
    for (const color of [INK, GREY, DEEP_INK]) expect(contrast(color, WHITE)).toBeGreaterThanOrEqual(4.5);
  });

  it('begins with the accent itself where there is one series', () => {
    expect(fills('#1f5a94', 1)).toEqual(['#1f5a94']);
    expect(strokes('#1f5a94', 1)).toEqual(['#1f5a94']);
  });

  it('keeps fills that touch apart without colour: at least 9 steps of lightness, from any accent', () => {
    fc.assert(
      fc.property(anyAccent, fc.integer({ min: 2, max: 12 }), (accent, count) => {
        const colors = fills(accent, count);
        expect(new Set(colors).size).toBe(count);
        expect(Math.min(...neighbours(colors))).toBeGreaterThanOrEqual(9);
      }),
    );
  });

  it('keeps text on every fill legible: at least 4.5:1, from any accent', () => {
    fc.assert(
      fc.property(anyAccent, fc.integer({ min: 1, max: 12 }), (accent, count) => {
        for (const fill of fills(accent, count)) expect(contrast(textOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('gives two bars of a group 2.5:1 to the paper at least, lines 3:1', () => {
    fc.assert(
      fc.property(anyAccent, fc.integer({ min: 1, max: 8 }), (accent, count) => {
        for (const fill of fills(accent, 2)) expect(contrast(fill, WHITE)).toBeGreaterThanOrEqual(2.5);
        for (const stroke of strokes(accent, count)) expect(contrast(stroke, WHITE)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('keeps up to four lines apart in a black and white print', () => {
    fc.assert(
      fc.property(anyAccent, fc.integer({ min: 2, max: 4 }), (accent, count) => {
        expect(Math.min(...neighbours(strokes(accent, count)))).toBeGreaterThanOrEqual(9);
      }),
    );
  });

  it('takes an accent without colour as well', () => {
    expect(fills('#333333', 3).map((color) => color.slice(1, 3) === color.slice(3, 5))).toEqual([true, true, true]);
    expect(new Set(fills('#000000', 6)).size).toBe(6);
  });
});
