import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLACK, blackTint, type Cmyk, inkCoverage, MOST_INK, PAPER, shade, tint } from '../../src/colour/cmyk.ts';

const percent = fc.integer({ min: 0, max: 100 });
const anyInks = fc.tuple(percent, percent, percent, percent).filter((inks) => inkCoverage(inks) <= MOST_INK);
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('inks', () => {
  it('are counted as percent of the paper', () => {
    expect([PAPER, BLACK, blackTint(30), [90, 45, 20, 35] as Cmyk].map(inkCoverage)).toEqual([0, 100, 30, 190]);
  });

  it('give lighter steps in which black goes out first, down to the paper', () => {
    expect(tint([80, 40, 20, 50], 0.5)).toEqual([40, 20, 10, 12.5]);
    expect(tint([80, 40, 20, 50], 0)).toEqual(PAPER);
    expect(tint([80, 40, 20, 50], 1)).toEqual([80, 40, 20, 50]);
  });

  it('give darker steps by black alone', () => {
    expect(shade([80, 40, 20, 50], 0.8)).toEqual([80, 40, 20, 70]);
    expect(shade([80, 40, 20, 50], 0)).toEqual([80, 40, 20, 100]);
  });

  it('never grow wetter than the paper bears, whatever the step', () => {
    fc.assert(
      fc.property(anyInks, part, (inks, step) => {
        expect(inkCoverage(tint(inks, step))).toBeLessThanOrEqual(MOST_INK);
        expect(inkCoverage(shade(inks, step))).toBeLessThanOrEqual(MOST_INK + 1e-6);
      }),
    );
  });
});
