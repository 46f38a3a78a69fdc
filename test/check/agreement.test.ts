import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/time/period.ts';
import type { Agreement, Figure } from '../../src/validate/edition.ts';
import { derived, figure, sum } from '../derive/build.ts';
import { euro, population, table } from './parts.ts';
import { acknowledging, check, findings } from './run.ts';

const code = 'agreement.formula';
const adds = (...terms: readonly string[]): { readonly agrees: Agreement } => {
  const formula = sum(...terms);
  if (formula.kind !== 'sum') throw new Error('a sum is a sum');
  return { agrees: formula };
};

describe('a delivered sum', () => {
  const rough = { approximate: true, decimals: 0 };
  const parts = [euro('egt', 3_780_000, rough), euro('vk', 4_100_000, rough)];
  const total = (value: number, more: Partial<Figure> = {}) => euro('gesamt', value, { ...adds('egt', 'vk'), ...more });

  it('agrees within what rounding leaves open: 3,78 and 4,1 Mio may be 7,86 Mio (Pirmasens)', () => {
    expect(check({ figures: [...parts, total(7_860_000, rough)] })).toEqual([]);
    expect(check({ figures: [...parts, total(7_790_000, rough)] })).toEqual([`gesamt: ${code}`]);
  });

  it('does not agree where the same amounts are exact', () => {
    const exact = [euro('egt', 3_780_000), euro('vk', 4_100_000)];
    const [problem, ...others] = findings({ figures: [...exact, total(7_860_000)] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, subject: 'gesamt', severity: 'warning' });
    expect(problem?.message).toMatch(/7\.860\.000,00.*„egt“.*und „vk“.*7\.880\.000,00/);
    expect(problem?.place).toEqual(expect.objectContaining({ file: 'data/2024/customers.yaml' }));
  });

  it('is acknowledged beside the figure', () => {
    const known = total(7_860_000, acknowledging(code));
    const exact = [euro('egt', 3_780_000), euro('vk', 4_100_000)];
    expect(check({ figures: [...exact, known] })).toEqual([`gesamt: ${code} (notice)`]);
  });

  it('counts to the last person: 15.349 women and 15.694 men are 31.043 (Tempelhof-Schöneberg)', () => {
    const people = [figure('frauen', 'Personen', [['2023', 15349]]), figure('maenner', 'Personen', [['2023', 15694]])];
    const all = (value: number) => figure('alle', 'Personen', [['2023', value]], adds('frauen', 'maenner'));
    expect(check({ figures: [...people, all(31043)] })).toEqual([]);
    expect(check({ figures: [...people, all(31034)] })).toEqual([`alle: ${code}`]);
    expect(check({ figures: [...people, all(31044)] })).toEqual([`alle: ${code}`]);
  });

  it('follows computed figures down to what was typed', () => {
    const net = derived('netto', sum('egt', '-umschichtung'));
    const figures = [euro('egt', 3_780_000, rough), euro('umschichtung', 830_000, rough)];
    const left = (value: number) => euro('rest', value, { ...adds('netto'), ...rough });
    expect(check({ figures: [...figures, left(2_960_000)], derived: [net] })).toEqual([]);
    expect(check({ figures: [...figures, left(2_970_000)], derived: [net] })).toEqual([`rest: ${code}`]);
  });
});

describe('a delivered share or change', () => {
  const people = [
    figure('frauen', 'Personen', [['2023', 15349]]),
    figure('alle', 'Personen', [
      ['2022', 30000],
      ['2023', 31043],
    ]),
  ];
  const rate = (value: number, agrees: Agreement, more: Partial<Figure> = {}) =>
    figure('wert', 'Prozent', [['2023', value]], { agrees, ...more });
  const share: Agreement = { kind: 'share', part: 'frauen', whole: 'alle' };

  it('agrees to its last digit: 49,4 % of 31.043 (Tempelhof-Schöneberg)', () => {
    expect(check({ figures: [...people, rate(49.4, share)] })).toEqual([]);
    expect(check({ figures: [...people, rate(49.6, share)] })).toEqual([`wert: ${code}`]);
    expect(check({ figures: [...people, rate(49, share, { decimals: 0 })] })).toEqual([]);
    expect(check({ figures: [...people, rate(49, share)] })).toEqual([`wert: ${code}`]);
  });

  it('agrees with rounded amounts: 830.000 of 3,78 Mio is 22,0 %, 377.400 more than 7.482.600 is 5,04 % (Pirmasens)', () => {
    const rough = { approximate: true, decimals: 0 };
    const budget = figure(
      'budget',
      'Euro',
      [
        ['2023', 7_482_600, { status: 'Ansatz' }],
        ['2024', 7_860_000, { status: 'Ansatz' }],
      ],
      rough,
    );
    const figures = [budget, euro('egt', 3_780_000, rough), euro('umschichtung', 830_000, rough)];
    const percent = (value: number, agrees: Agreement, unit: 'Prozent' | 'Prozent Veränderung', decimals: number) =>
      figure('wert', unit, [['2024', value, { status: 'Ansatz' }]], { agrees, decimals });
    const moved: Agreement = { kind: 'share', part: 'umschichtung', whole: 'egt' };
    const growth: Agreement = { kind: 'growth', from: 'budget@2023', to: 'budget' };
    expect(check({ figures: [...figures, percent(22, moved, 'Prozent', 1)] })).toEqual([]);
    expect(check({ figures: [...figures, percent(25, moved, 'Prozent', 1)] })).toEqual([`wert: ${code}`]);
    expect(check({ figures: [...figures, percent(5.04, growth, 'Prozent Veränderung', 2)] })).toEqual([]);
    expect(check({ figures: [...figures, percent(4.8, growth, 'Prozent Veränderung', 2)] })).toEqual([`wert: ${code}`]);
  });

  it('agrees with a ratio and a difference', () => {
    const jobs = [
      figure('stellen', 'Ausbildungsstellen', [['2023', 1206]]),
      figure('bewerber', 'Personen', [['2023', 309]]),
    ];
    const ratio = (value: number) =>
      figure('wert', 'Verhältnis', [['2023', value]], { agrees: { kind: 'ratio', of: 'stellen', to: 'bewerber' } });
    expect(check({ figures: [...jobs, ratio(3.9)] })).toEqual([]);
    expect(check({ figures: [...jobs, ratio(3.6)] })).toEqual([`wert: ${code}`]);
    const more = (value: number) =>
      figure('wert', 'Personen', [['2023', value]], { agrees: { kind: 'difference', from: 'alle@2022', to: 'alle' } });
    expect(check({ figures: [...people, more(1043)] })).toEqual([]);
    expect(check({ figures: [...people, more(1034)] })).toEqual([`wert: ${code}`]);
  });

  it('in a unit that the formula cannot give is said to be that', () => {
    const odd = figure('wert', 'Personen', [['2023', 49]], { agrees: share });
    const [problem] = findings({ figures: [...people, odd] });
    expect(problem).toMatchObject({ code, message: expect.stringContaining('Einheiten') });
  });

  it('is said nothing about where the whole may be nothing', () => {
    const none = figure('keine', 'Prozent', [['2023', 0]], { approximate: true, decimals: 0 });
    const part = figure('teil', 'Prozent', [['2023', 4]]);
    const wert = figure('wert', 'Verhältnis', [['2023', 3]], { agrees: { kind: 'ratio', of: 'teil', to: 'keine' } });
    expect(check({ figures: [none, part, wert] })).toEqual([]);
  });
});

describe('a delivered change of a population that is counted on both dates', () => {
  const populations = [population('stellen')];
  const jobs = (id: string, before: number, now: number) =>
    figure(
      id,
      'Stellen',
      [
        ['2022-12', before],
        ['2023-12', now],
      ],
      { population: 'stellen' },
    );
  const fall = (value: number, since: Period = { kind: 'month', year: 2022, month: 12 }) =>
    figure('rueckgang', 'Prozent Veränderung', [['2023-12', value]], {
      population: 'stellen',
      since,
      approximate: true,
      decimals: 0,
    });

  it('is that of the count, without a word about it in the data: rund 30 % from 2.299 to 1.609', () => {
    expect(check({ populations, figures: [jobs('stellen', 2299, 1609), fall(-30)] })).toEqual([]);
    expect(check({ populations, figures: [jobs('stellen', 2299, 1609), fall(-20)] })).toEqual([`rueckgang: ${code}`]);
  });

  it('may be that of another count or of other dates', () => {
    const figures = [jobs('stellen', 2299, 1609), jobs('weitere', 2299, 1609)];
    expect(check({ populations, figures: [...figures, fall(-20)] })).toEqual([]);
    const longer = fall(-20, { kind: 'month', year: 2021, month: 12 });
    expect(check({ populations, figures: [jobs('stellen', 2299, 1609), longer] })).toEqual([]);
  });
});

describe('a row of totals in a table', () => {
  const figures = [euro('egt', 7_000_000), euro('umschichtung', 2_400_000), euro('gesamt', 4_600_000)];
  const share = derived('anteil', { kind: 'share', part: 'umschichtung', whole: 'egt' });
  const budget = (cell: string, more = {}) =>
    table(
      'budget',
      [
        ['Zuteilung', ['egt']],
        ['Umschichtung', [cell]],
        ['Anteil', ['anteil']],
        ['Ansatz', ['gesamt'], 'total'],
      ],
      more,
    );
  const total = 'budget: agreement.total';

  it('is the sum of the rows above it, with their signs, leaving out those in another unit', () => {
    expect(check({ figures, derived: [share], tables: [budget('-umschichtung')] })).toEqual([]);
    expect(check({ figures, derived: [share], tables: [budget('umschichtung')] })).toEqual([total]);
  });

  it('is acknowledged at the table', () => {
    const tables = [budget('umschichtung', acknowledging('agreement.total'))];
    expect(check({ figures, derived: [share], tables })).toEqual([`${total} (notice)`]);
  });

  it('begins anew behind another total', () => {
    const two = table('zwei', [
      ['a', ['egt']],
      ['b', ['-umschichtung']],
      ['a und b', ['gesamt'], 'total'],
      ['c', ['egt']],
      ['d', ['-umschichtung']],
      ['c und d', ['gesamt'], 'total'],
    ]);
    expect(check({ figures, tables: [two] })).toEqual([]);
  });

  it('is said nothing about where it sums up one row, or rates', () => {
    const rates = [figure('a', 'Prozent', [['2023', 49.4]]), figure('b', 'Prozent', [['2023', 50.6]])];
    const mean = table('quoten', [
      ['a', ['a']],
      ['b', ['b']],
      ['alle', ['a'], 'total'],
    ]);
    expect(check({ figures: rates, tables: [mean] })).toEqual([]);
    const one = table('eine', [
      ['a', ['egt']],
      ['alle', ['gesamt'], 'total'],
    ]);
    expect(check({ figures, tables: [one] })).toEqual([]);
  });
});
