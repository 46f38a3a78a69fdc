import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification } from '../../src/charts/specification.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { chartsOf, produce } from '../../src/pipeline/produce.ts';
import { fontFiles, fonts } from '../support/fonts.ts';
import { anyProgress, progressed } from './any-progress.ts';
import { STARTS, withRenewed } from './editions.ts';

const style = { accent: '#1f5a94', width: 460, thousands: 'point' } as const;

describe.each(Object.entries(STARTS))('a draft made from %s', (_, { files, name, next: [first = ''] }) => {
  const fresh = withRenewed(files, name, first);
  const errorsOf = ({ problems }: Pick<ReturnType<typeof examine>, 'problems'>): readonly string[] =>
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ place, code, message }) => `${code} ${place.file}:${place.line} ${message}`);

  it('can be told and drawn whichever values are there and whatever was written anew', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const examined = examine(progressed(fresh, first, progress), first);
        expect(errorsOf(examined)).toEqual([]);
        expect(examined.programme).toBeDefined();
        for (const chart of examined.programme ? chartsOf(examined.programme) : []) {
          expect(() => specification(chart, style, fonts().measure)).not.toThrow();
        }
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('becomes a file that passes the read-back', async () => {
    await fc.assert(
      fc.asyncProperty(anyProgress, async (progress) => {
        const { programme } = examine(progressed(fresh, first, progress), first);
        if (!programme) throw new Error('the draft has errors');
        const draft = { date: '2031-01-02', notices: 3 };
        const production = await produce(programme, fontFiles, () => undefined, { draft });
        expect(errorsOf(production)).toEqual([]);
        expect(production.pdf?.pages).toBeGreaterThan(2);
      }),
      { numRuns: 3 },
    );
  }, 240_000);
});
