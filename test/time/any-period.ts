import fc from 'fast-check';
import { daysOfMonth, SEASONS } from '../../src/time/parse-period.ts';
import type { Period } from '../../src/time/period.ts';

/** Every period that can be written. */
export const anyPeriod: fc.Arbitrary<Period> = fc.integer({ min: 1900, max: 2199 }).chain((year) => {
  const month = fc.integer({ min: 1, max: 12 });
  return fc.oneof(
    month.chain((m) =>
      fc.integer({ min: 1, max: daysOfMonth(year, m) }).map((day): Period => ({ kind: 'day', year, month: m, day })),
    ),
    month.map((m): Period => ({ kind: 'month', year, month: m })),
    fc.constantFrom(1, 2, 3, 4).map((quarter): Period => ({ kind: 'quarter', year, quarter })),
    fc.constantFrom(...SEASONS).map((season): Period => ({ kind: 'season', year, season })),
    fc.constant<Period>({ kind: 'year', year }),
  );
});
