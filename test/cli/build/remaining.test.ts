import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remaining } from '../../../src/cli/build/remaining.ts';
import { severalProgress, severalStep } from '../../../src/words/several.ts';

describe('the time the rest of a batch will take', () => {
  it('is unknown before anything is done', () => expect(remaining(0, 10, 5000)).toBeUndefined());

  it('goes by what was done so far, in steps nobody is misled by', () => {
    expect(remaining(1, 10, 1000)).toBe(10);
    expect(remaining(3, 10, 10_000)).toBe(25);
    expect(remaining(10, 100, 10_000)).toBe(120);
    expect(remaining(1, 1000, 1000)).toBe(1200);
    expect(remaining(9, 10, 9000)).toBe(0);
    expect(remaining(10, 10, 9000)).toBe(0);
  });

  it('is never less than it would be if all went on as before, but for the last seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.nat(10_000_000), (done, more, elapsed) => {
        const exact = (elapsed / 1000 / done) * more;
        const told = remaining(done, done + more, elapsed) ?? Number.NaN;
        expect(told).toBeGreaterThanOrEqual(exact < 5 ? 0 : exact - 1e-6);
        expect(told).toBeLessThan(exact + 300);
      }),
    );
  });

  it('is said in words', () => {
    expect(severalProgress(0, 10, undefined)).toBe('0 von 10 Ausgaben fertig');
    expect(severalProgress(3, 10, 25)).toBe('3 von 10 Ausgaben fertig, noch etwa 25 Sekunden');
    expect(severalProgress(3, 10, 60)).toBe('3 von 10 Ausgaben fertig, noch etwa 1 Minute');
    expect(severalProgress(3, 10, 7200)).toBe('3 von 10 Ausgaben fertig, noch etwa 2 Stunden');
    expect(severalStep(9, 10, '2024: output/amip-2024.pdf', 0)).toBe(
      '[9/10] 2024: output/amip-2024.pdf, gleich fertig',
    );
    expect(severalStep(10, 10, '2025: output/amip-2025.pdf', 0)).toBe('[10/10] 2025: output/amip-2025.pdf');
  });
});
