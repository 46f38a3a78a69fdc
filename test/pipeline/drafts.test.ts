import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/plain-text.ts';
import { allBlocks, linesOf } from '../../src/blocks/walk.ts';
import { specification } from '../../src/charts/specification.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { chartsOf } from '../../src/pipeline/produce.ts';
import { draftOf } from '../support/draft-of.ts';
import { fonts } from '../support/fonts.ts';

const EDITIONS = [
  { root: '.', year: '2024', values: 80 },
  { root: 'test/editions/seenland', year: '2019-2020', values: 250 },
] as const;

const errorsOf = ({ problems }: ReturnType<typeof examine>): readonly string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message }) => `${place.file}:${place.line} ${message}`);

describe.each(EDITIONS)('a draft of the edition $year', ({ root, year, values }) => {
  const files = nodeFiles(root);
  const style = { accent: '#1f5a94', width: 460, thousands: 'point' } as const;

  it('can be made from the first minute, whichever values are missing and whatever was taken over', () => {
    const open = fc.array(fc.boolean(), { minLength: values, maxLength: values });
    fc.assert(
      fc.property(open, fc.nat(), (missing, taken) => {
        const draft = draftOf({
          root: files,
          year,
          isOpen: (index) => missing[index % values] ?? false,
          isTaken: (name) => (name.length * 31 + taken) % 3 > 0,
        });
        const examined = examine(draft, year);
        expect(errorsOf(examined)).toEqual([]);
        for (const chart of examined.programme ? chartsOf(examined.programme) : []) {
          expect(() => specification(chart, style, fonts().measure)).not.toThrow();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('can be made when nothing at all has been delivered', () => {
    const draft = draftOf({ root: files, year, isOpen: () => true, isTaken: () => true });
    const examined = examine(draft, year);
    expect(errorsOf(examined)).toEqual([]);
    const charts = examined.programme ? chartsOf(examined.programme) : [];
    for (const chart of charts) expect(() => specification(chart, style, fonts().measure)).not.toThrow();
    expect(charts.map(({ awaits }) => awaits)).toContain(true);
  }, 60_000);

  it('prints no stand-in: without any value nothing is printed as one', () => {
    const draft = draftOf({ root: files, year, isOpen: () => true, isTaken: () => false });
    const { programme } = examine(draft, year);
    const marks = (programme?.sections ?? []).flatMap(({ blocks }) => allBlocks(blocks)).flatMap(linesOf);
    const open = new Set(
      [...(programme?.printed.values() ?? [])].filter((it) => it.standing === 'open').map(({ id }) => id),
    );
    const figures = marks.flat().filter((it) => it.kind === 'figure' && open.has(it.fact));
    // Dates are known before their values are, and so is the time between two of them.
    expect(
      figures
        .map((it) => plainText([it]))
        .filter((text) => !/\b(?:19|20)\d\d$|^(?:zwei|drei|vier|fünf|sechs)$/.test(text)),
    ).toEqual([]);
  }, 60_000);
});
