import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification } from '../../src/charts/specification.ts';
import { examine } from '../../src/pipeline/examine.ts';
import { chartsOf, produce } from '../../src/pipeline/produce.ts';
import { withText } from '../pipeline/overlay.ts';
import { fontFiles, fonts } from '../support/fonts.ts';
import { anyProgress, progressed } from './any-progress.ts';
import { STARTS, withRenewed } from './editions.ts';
import { smallEdition } from './small-edition.ts';

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

describe('references of a draft to headings that print a value or a year', () => {
  const FIGURES = (value: string): string => `figures:
  elb:
    label: Leistungsberechtigte
    unit: Personen
    source: muster
    series:
      - { date: 2022-12, value: 640, status: endgültig }
      - { date: 2023-12, value: ${value}, status: endgültig }
`;
  const text = `# Ausblick {{jahr}}

## Rund {{zahl elb}} Menschen

Siehe {{kapitel "rund-665-menschen"}} und {{kapitel "ausblick-2024"}}, auch [dort](#rund-665-menschen).

## Menschen

Siehe {{kapitel "menschen"}}.
`;
  const old = smallEdition({ 'zahlen.yaml': FIGURES('665'), 'chapters/a.md': text });
  const linksOf = (files: typeof old, year: string): readonly string[] => {
    const { programme, problems } = examine(files, year);
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    expect(errors).toEqual([]);
    return (programme?.sections ?? [])
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'paragraph' ? block.text : []))
      .flatMap((it) => (it.kind === 'carried' ? it.children : [it]))
      .flatMap((it) => (it.kind === 'link' ? [it.href] : []));
  };

  it('lead to them whether the value is there, missing or another one', () => {
    expect(linksOf(old, '2024')).toEqual(['#rund-665-menschen', '#ausblick-2024', '#rund-665-menschen', '#menschen']);
    const fresh = withRenewed(old, '2024', '2025');
    const missing = '#rund-fehlt-menschen';
    expect(linksOf(fresh, '2025')).toEqual([missing, '#ausblick-2025', missing, '#menschen']);
    const path = 'data/2025/zahlen.yaml';
    const delivered = withText(
      fresh,
      path,
      FIGURES('665').concat('      - { date: 2024-12, value: 777, status: endgültig }\n'),
    );
    const found = '#rund-777-menschen';
    expect(linksOf(delivered, '2025')).toEqual([found, '#ausblick-2025', found, '#menschen']);
  });

  it('are a mistake where no heading has or had such words', () => {
    const wrong = smallEdition({
      'zahlen.yaml': FIGURES('665'),
      'chapters/a.md': `${text}\nSiehe {{kapitel "rund"}}.\n`,
    });
    expect(examine(wrong, '2024').problems.map(({ code }) => code)).toContain('text.unknown-heading');
  });
});

describe('a draft nobody has touched yet', () => {
  it('has no contradictions that its stand-ins alone make', () => {
    const { files, name, next } = STARTS['the published programme'] ?? { files: smallEdition({}), name: '', next: [] };
    const [first = ''] = next;
    const of = (year: string, from: typeof files): ReadonlySet<string> =>
      new Set(
        examine(from, year)
          .problems.filter(({ code }) => !code.startsWith('open.') && code !== 'doubt')
          .map(({ code, subject }) => `${code} ${subject}`),
      );
    const before = of(name, files);
    expect([...of(first, withRenewed(files, name, first))].filter((it) => !before.has(it))).toEqual([]);
  });
});
