import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Doubt, Population, Source } from '../../src/validate/edition.ts';
import { derived, figure, period, place } from '../derive/build.ts';
import { programme2024 } from '../derive/programme-2024.ts';
import { acknowledging, check, findings, summary } from './run.ts';

const population = (id: string, partOf?: string): Population => ({
  id,
  name: `Gruppe ${id}`,
  definition: 'wer dazugehört',
  members: [],
  ...(partOf !== undefined && { partOf }),
  place: place(1, 'data/2024/terms.yaml'),
});
const source = (waitingMonths?: number): Source => ({
  id: 'quelle',
  name: 'Grundsicherungsstatistik',
  ...(waitingMonths !== undefined && { waitingMonths }),
  place: place(2, 'data/2024/terms.yaml'),
});
const euro = (id: string, value: number, more = {}) =>
  figure(id, 'Euro', [['2024', value, { status: 'Ansatz' }]], more);

describe('the rules', () => {
  it('find nothing in the programme for 2024 as computed', () => {
    const programme = programme2024();
    const { facts } = deriveFacts(programme);
    expect(RULES.flatMap((rule) => rule.check({ edition: programme, facts }))).toEqual([]);
  });

  it('have a code each', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });
});

describe('a recorded doubt', () => {
  const open: Doubt = { text: 'zwei Werte für dieselben Länder', place: place(7) };
  const settled: Doubt = { ...open, place: place(8), acknowledged: { reason: 'so gedruckt' } };

  it('is a warning at its own place, and a notice with a reason', () => {
    const problems = findings({ figures: [figure('a', 'Personen', [['2023', 1]], { doubts: [open, settled] })] });
    expect(summary(problems)).toEqual(['a: doubt', 'a: doubt (notice)']);
    expect(problems.map((it) => it.place)).toEqual([place(7), place(8)]);
    expect(problems[0]?.message).toContain(open.text);
    expect(problems[1]?.acknowledged).toEqual({ reason: 'so gedruckt' });
  });

  it('is found beside derived figures, events, quotations and the edition too', () => {
    const at = (line: number) => ({ doubts: [{ ...open, place: place(line) }] });
    const problems = check({
      figures: [figure('a', 'Personen', [['2023', 1]])],
      derived: [derived('b', { kind: 'lowest', of: 'a' }, at(1))],
      events: [{ id: 'c', label: 'Ansiedlung', date: period('2022-Herbst'), place: place(20), ...at(2) }],
      quotations: [
        {
          id: 'd',
          speaker: 'x',
          role: 'y',
          parts: ['z'],
          date: period('2023-12'),
          source: 's',
          place: place(30),
          ...at(3),
        },
      ],
      doubts: [{ ...open, place: place(4), chapter: 'ressourcen.md' }],
    });
    expect(problems).toEqual(['b: doubt', 'c: doubt', 'd: doubt', 'ressourcen.md: doubt']);
  });
});

describe('a part', () => {
  const populations = [population('elb'), population('gefluechtet', 'elb'), population('herkunft8', 'gefluechtet')];
  const whole = figure(
    'elb',
    'Personen',
    [
      ['2022-12', 6540],
      ['2023-09', 6658],
    ],
    { population: 'elb' },
  );
  const code = 'plausibility.part-exceeds-whole';
  const part = (date: string, value: number, more = {}) =>
    figure('herkunft8', 'Personen', [[date, value]], { population: 'herkunft8', ...more });

  it('is not larger than its whole on the same date, over any number of definitions', () => {
    expect(check({ populations, figures: [whole, part('2023-09', 6659)] })).toEqual([`herkunft8: ${code}`]);
    expect(check({ populations, figures: [whole, part('2023-09', 6658)] })).toEqual([]);
    expect(check({ populations, figures: [whole, part('2022-12', 6600)] })).toEqual([`herkunft8: ${code}`]);
  });

  it('may be larger than the whole of another date or in another unit', () => {
    expect(check({ populations, figures: [whole, part('2022-11', 9999)] })).toEqual([]);
    const sameShare = figure('quote', 'Prozent', [['2023-09', 90]], { population: 'herkunft8' });
    const share = figure('quote-alle', 'Prozent', [['2023-09', 80]], { population: 'elb' });
    expect(check({ populations, figures: [share, sameShare] })).toEqual([]);
    const months = figure('dauer', 'Monate', [['2023-09', 9999]], { population: 'herkunft8' });
    expect(check({ populations, figures: [whole, months] })).toEqual([]);
  });

  it('counts as larger only where rounding cannot explain it', () => {
    expect(check({ populations, figures: [whole, part('2023-09', 7000, { approximate: true })] })).toEqual([]);
    expect(check({ populations, figures: [whole, part('2023-09', 8000, { approximate: true })] })).toHaveLength(1);
  });

  it('is said at the value that is too large, and only there, not at its share as well', () => {
    const figures = [whole, part('2023-09', 6700)];
    const share = derived('anteil', { kind: 'share', part: 'herkunft8', whole: 'elb' });
    const problems = findings({ populations, figures, derived: [share] });
    expect(summary(problems)).toEqual([`herkunft8: ${code}`]);
    expect(problems[0]?.place).toEqual(figures[1]?.observations[0]?.place);
  });

  it('that is no declared part of a population is found by its share above 100 %', () => {
    const figures = [figure('a', 'Stellen', [['2023', 5]]), figure('b', 'Stellen', [['2023', 4]])];
    const share = derived('anteil', { kind: 'share', part: 'a', whole: 'b' });
    expect(check({ figures, derived: [share] })).toEqual([`anteil: ${code}`]);
    expect(check({ figures, derived: [{ ...share, ...acknowledging(code) }] })).toEqual([`anteil: ${code} (notice)`]);
    const all = derived('alle', { kind: 'share', part: 'a', whole: 'a' });
    expect(check({ figures, derived: [all] })).toEqual([]);
    const besides = [whole, part('2023-09', 6700), ...figures];
    expect(check({ populations, figures: besides, derived: [share] })).toHaveLength(2);
  });

  it('does not lose itself in definitions that run in a ring', () => {
    const ring = [population('a', 'b'), population('b', 'a')];
    expect(
      check({ populations: ring, figures: [figure('a', 'Personen', [['2023', 1]], { population: 'a' })] }),
    ).toEqual([]);
  });
});

describe('the budget', () => {
  const egt = euro('egt-zuteilung', 7245607);
  const vk = euro('vk-zuteilung', 11033496);
  const transfer = euro('umschichtung', 2421392);
  const kfa = (value: number, more = {}) => euro('kfa', value, more);

  it('moves no more than there is', () => {
    expect(check({ figures: [egt, vk, transfer] })).toEqual([]);
    expect(check({ figures: [egt, vk, euro('umschichtung', 7245608)] })).toEqual([
      'umschichtung: plausibility.umschichtung',
    ]);
    expect(check({ figures: [egt, vk, euro('umschichtung', 7245607)] })).toEqual([]);
    expect(check({ figures: [egt, vk, euro('umschichtung', -8000000)] })).toEqual([]);
    expect(check({ figures: [euro('vk-zuteilung', -1), euro('umschichtung', 0)] })).toEqual([]);
    expect(check({ figures: [egt, vk, euro('umschichtung', -12000000)] })).toHaveLength(1);
    const acknowledged = euro('umschichtung', 7245608, acknowledging('plausibility.umschichtung'));
    expect(check({ figures: [egt, acknowledged] })).toEqual(['umschichtung: plausibility.umschichtung (notice)']);
  });

  it('has a municipal share near that of § 46 Abs. 3 SGB II', () => {
    expect(check({ figures: [egt, vk, transfer, kfa(2374960.98)] })).toEqual([]);
    expect(check({ figures: [egt, vk, transfer, kfa(237496.98)] })).toEqual(['kfa: plausibility.kfa']);
    expect(check({ figures: [egt, vk, transfer, kfa(2750000)] })).toEqual(['kfa: plausibility.kfa']);
    const of100 = (value: number) => check({ figures: [euro('vk-zuteilung', 100 - value), kfa(value)] });
    expect([13.99, 14, 16.5, 16.51].map((value) => of100(value).length)).toEqual([1, 0, 0, 1]);
    const [problem] = findings({ figures: [vk, transfer, kfa(2750000, acknowledging('plausibility.kfa'))] });
    expect(problem).toMatchObject({ severity: 'notice', acknowledged: { reason: 'geprüft' } });
    expect(problem?.message).toContain('17,0\u00A0%');
  });

  it('is not judged without the figures that it needs, or with those of two years', () => {
    expect(check({ figures: [kfa(1)] })).toEqual([]);
    expect(check({ figures: [kfa(0), euro('vk-zuteilung', 0)] })).toEqual([]);
    expect(check({ figures: [kfa(1), figure('vk-zuteilung', 'Euro', [['2023', 5, { status: 'Ansatz' }]])] })).toEqual(
      [],
    );
  });
});

describe('a date', () => {
  it('after the Stand belongs to planned values only', () => {
    const later = 'date.later-than-stand';
    const counted = (date: string, more = {}) => check({ figures: [figure('a', 'Personen', [[date, 1, more]])] });
    expect(counted('2024-02')).toEqual([`a: ${later}`]);
    expect(counted('2024-12-31', { status: 'operativ' })).toEqual([`a: ${later}`]);
    expect(counted('2024-12', { status: 'Angebot' })).toEqual([]);
    expect(counted('2024-01-31')).toEqual([]);
    expect(counted('2024')).toEqual([]);
    expect(
      check({
        figures: [
          figure(
            'a',
            'Personen',
            [
              ['2024-02', 1],
              ['2024-03', 2],
            ],
            acknowledging(later),
          ),
        ],
      }),
    ).toEqual([`a: ${later} (notice)`, `a: ${later} (notice)`]);
  });
});

describe('the waiting time of a source', () => {
  const code = 'source.waiting-time';
  const counted = (date: string, status: 'endgültig' | 'hochgerechnet' = 'endgültig', months?: number, more = {}) =>
    check({ sources: [source(months)], figures: [figure('elb', 'Personen', [[date, 1, { status }]], more)] });

  it('is over for a final value', () => {
    expect(counted('2023-10', 'endgültig', 3)).toEqual([]);
    expect(counted('2023-11', 'endgültig', 3)).toEqual([`elb: ${code}`]);
    expect(counted('2023-06-30', 'endgültig', 6)).toEqual([]);
    expect(counted('2023-Q3', 'endgültig', 6)).toEqual([`elb: ${code}`]);
    expect(counted('2023-11', 'endgültig', 3, acknowledging(code))).toEqual([`elb: ${code} (notice)`]);
  });

  it('binds no extrapolated value and no source without one', () => {
    expect(counted('2023-12', 'hochgerechnet', 3)).toEqual([]);
    expect(counted('2023-12', 'endgültig')).toEqual([]);
    expect(check({ figures: [figure('elb', 'Personen', [['2023-12', 1]])] })).toEqual([]);
  });

  it('is not reported of a value that is from after the Stand anyway', () => {
    expect(counted('2024-05', 'endgültig', 3)).toEqual(['elb: date.later-than-stand']);
  });
});

describe('two values of one population', () => {
  const code = 'population.two-values';
  const populations = [population('herkunft8')];
  const count = (id: string, value: number, more = {}, date = '2023-09') =>
    figure(id, 'Personen', [[date, value]], { population: 'herkunft8', ...more });

  it('on one date are reported once, as with the eight countries of origin: 970 and 950', () => {
    const problems = findings({ populations, figures: [count('a', 970), count('b', 950)] });
    expect(summary(problems)).toEqual([`b: ${code}`]);
    expect(problems[0]?.message).toMatch(/970.*950/);
    for (const figures of [
      [count('a', 970, acknowledging(code)), count('b', 950)],
      [count('a', 970), count('b', 950, acknowledging(code))],
    ]) {
      expect(check({ populations, figures })).toEqual([`b: ${code} (notice)`]);
    }
  });

  it('may be equal, of two dates, of two units, of nobody, or equal but for rounding', () => {
    const other = (more: object, date?: string, value = 950) => [count('a', 970), count('b', value, more, date)];
    expect(check({ populations, figures: other({}, '2023-09', 970) })).toEqual([]);
    expect(check({ populations, figures: other({}, '2023-12-31') })).toEqual([]);
    expect(check({ populations, figures: other({ population: 'elb' }) })).toEqual([]);
    expect(check({ populations, figures: other({ approximate: true }, '2023-09', 1000) })).toEqual([]);
    expect(check({ populations, figures: other({ approximate: true }, '2023-09', 900) })).toHaveLength(1);
    const stellen = figure('b', 'Stellen', [['2023-09', 950]], { population: 'herkunft8' });
    expect(check({ populations, figures: [count('a', 970), stellen] })).toEqual([]);
  });
});

describe('a comparison', () => {
  const populations = [population('elb'), population('kunden')];
  const figures = [
    figure('alt', 'Personen', [['2022-09', 100]], { population: 'kunden' }),
    figure('neu', 'Personen', [['2023-09', 110]], { population: 'elb' }),
    figure('andere', 'Personen', [['2023-09', 120]], { population: 'kunden' }),
    figure('ohne', 'Personen', [['2023-09', 130]]),
    figure('tag', 'Personen', [['2023-09-30', 130]]),
    figure('zwilling', 'Personen', [['2023-09-30', 140]]),
  ];
  const of = (kind: 'growth' | 'difference', from: string, to: string, more = {}) =>
    check({ populations, figures, derived: [derived('d', { kind, from, to }, more)] });

  it('over time is of the same people', () => {
    const code = 'comparison.populations';
    expect(of('growth', 'alt', 'neu')).toEqual([`d: ${code}`]);
    expect(of('difference', 'alt', 'neu')).toEqual([`d: ${code}`]);
    expect(of('growth', 'andere', 'neu')).toEqual([`d: ${code}`]);
    expect(of('growth', 'alt', 'neu', acknowledging(code))).toEqual([`d: ${code} (notice)`]);
    expect(of('growth', 'alt', 'andere')).toEqual([]);
    expect(of('growth', 'alt', 'ohne')).toEqual([]);
    expect(of('growth', 'ohne', 'neu')).toEqual([]);
  });

  it('on one date may be of two groups', () => {
    expect(of('difference', 'andere', 'neu')).toEqual([]);
  });

  it('runs forward in time', () => {
    const code = 'comparison.backwards';
    expect(of('growth', 'andere', 'alt')).toEqual([`d: ${code}`]);
    expect(of('difference', 'tag', 'zwilling')).toEqual([]);
    expect(of('growth', 'andere', 'alt', acknowledging(code))).toEqual([`d: ${code} (notice)`]);
  });

  it('of a part with its whole is of one date', () => {
    const code = 'comparison.dates';
    const share = (part: string, more = {}) =>
      check({ figures, derived: [derived('d', { kind: 'share', part, whole: 'andere' }, more)] });
    expect(share('alt')).toEqual([`d: ${code}`]);
    expect(share('alt', acknowledging(code))).toEqual([`d: ${code} (notice)`]);
    expect(share('neu')).toEqual([]);
  });

  it('that cannot be computed is left to those who say so', () => {
    const facts = { numbers: new Map(), series: new Map() };
    const programme = programme2024();
    const empty = { ...deriveFacts(programme).facts, ...facts };
    expect(RULES.flatMap((rule) => rule.check({ edition: programme, facts: empty }))).toEqual([]);
  });
});
