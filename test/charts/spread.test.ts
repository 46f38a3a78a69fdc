import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

describe('spreading labels along a line', () => {
  it('leaves what does not touch where it wants to be', () => {
    expect(
      spread(
        [
          { wish: 80, size: 10 },
          { wish: 20, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20]);
  });

  it('moves what touches apart by the same amount to both sides', () => {
    expect(
      spread(
        [
          { wish: 50, size: 10 },
          { wish: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('never overlaps or leaves the room, and keeps the order of wishes', () => {
    const wish = fc.record({ wish: fc.integer({ min: -20, max: 220 }), size: fc.integer({ min: 1, max: 25 }) });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 8 }), (wishes) => {
        const placed = spread(wishes, 0, 200).map((middle, i) => ({
          middle,
          size: wishes[i]?.size ?? 0,
          wish: wishes[i]?.wish ?? 0,
        }));
        const sorted = [...placed].sort((a, b) => a.middle - b.middle);
        sorted.forEach(({ middle, size }, i) => {
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + size / 2).toBeLessThanOrEqual(200 + 1e-9);
          const next = sorted[i + 1];
          if (next) expect(next.middle - next.size / 2).toBeGreaterThanOrEqual(middle + size / 2 - 1e-9);
          if (next) expect(next.wish).toBeGreaterThanOrEqual(sorted[i]?.wish ?? 0);
        });
      }),
    );
  });
});
