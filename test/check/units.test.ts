import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/validate/edition.ts';
import { derived, figure, sum } from '../derive/build.ts';
import { euro, population } from './parts.ts';
import { acknowledging, check, findings } from './run.ts';

describe('a factor of a thousand', () => {
  const code = 'unit.factor';
  const series = (before: number, now: number, more = {}) =>
    figure(
      'mittel',
      'Euro',
      [
        ['2023', before, { status: 'Ansatz' }],
        ['2024', now, { status: 'Ansatz' }],
      ],
      more,
    );

  it('against the value of last year is a slip, and said once: nothing is said about the change', () => {
    expect(check({ figures: [series(7_245_607, 7_502)] })).toEqual([`mittel: ${code}`]);
    expect(check({ figures: [series(7_245_607, 7_502_180_000)] })).toEqual([`mittel: ${code}`]);
    expect(check({ figures: [series(7_245_607, 7.5)] })).toEqual([`mittel: ${code}`]);
    expect(check({ figures: [series(7_245_607, 7_502_180)] })).toEqual([]);
  });

  it('is found in the middle of a series too, at the value that is odd', () => {
    const values = [6540, 6_612_000, 6658].map((value, index) => [`202${index + 1}-09`, value] as const);
    const [problem, ...others] = findings({ figures: [figure('leute', 'Personen', values)] });
    expect(others).toEqual([]);
    expect(problem?.message).toContain('6.612.000');
  });

  it('is at the older of two values where only the newer one is possible', () => {
    const budget = figure('egt-zuteilung', 'Euro', [
      ['2023', 9_050, { status: 'Ansatz' }],
      ['2024', 7_245_607, { status: 'Ansatz' }],
    ]);
    expect(findings({ figures: [budget] })[0]?.message).toContain('9.050,00');
  });

  it('shows in digits behind the cents: 7245.607 thousand Euro', () => {
    const [problem, ...others] = findings({ figures: [euro('mittel', 7245.607)] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, message: expect.stringContaining('Nachkommastellen') });
  });

  it('shows beside the amounts it is added to: thousands among Euro', () => {
    const figures = (transfer: number) => [
      euro('vk-zuteilung', 11_033_496),
      euro('kfa', 2_374_960.98),
      euro('umschichtung', transfer),
    ];
    const all = derived('vk-operativ', sum('vk-zuteilung', 'kfa', 'umschichtung'));
    expect(check({ figures: figures(2421), derived: [all] })).toEqual([`umschichtung: ${code}`]);
    expect(check({ figures: figures(2_421_392), derived: [all] })).toEqual([]);
  });

  it('is no slip between a Jobcenter and the whole Bund', () => {
    const figures = [euro('anteil-jc', 7_245_607), euro('bund', 4_200_000_000)];
    const share = derived('anteil', { kind: 'share', part: 'anteil-jc', whole: 'bund' });
    expect(check({ figures, derived: [share] })).toEqual([]);
    const reversed = derived('anteil', { kind: 'share', part: 'bund', whole: 'anteil-jc' });
    expect(check({ figures, derived: [reversed] })).toEqual([`bund: ${code}`]);
  });

  it('explains why a value disagrees with its sum: 7,86 instead of 7.860.000', () => {
    const agrees: Agreement = {
      kind: 'sum',
      terms: [
        { sign: 1, operand: 'a' },
        { sign: 1, operand: 'b' },
      ],
    };
    const total = figure('alle', 'Personen', [['2023', 31]], { agrees });
    const figures = [figure('a', 'Personen', [['2023', 15349]]), figure('b', 'Personen', [['2023', 15651]]), total];
    expect(check({ figures })).toEqual([`alle: ${code}`]);
  });

  it('keeps the rules of the budget silent, which would only see what follows', () => {
    const figures = [
      euro('egt-zuteilung', 7245.607),
      euro('vk-zuteilung', 11_033_496),
      euro('umschichtung', 2_421_392),
    ];
    const share = derived('anteil', { kind: 'share', part: 'umschichtung', whole: 'egt-zuteilung' });
    expect(check({ figures, derived: [share] })).toEqual([`egt-zuteilung: ${code}`]);
  });

  it('is acknowledged beside the figure', () => {
    expect(check({ figures: [series(7_245_607, 7_502, acknowledging(code))] })).toEqual([`mittel: ${code} (notice)`]);
  });
});

describe('a rate typed as a fraction', () => {
  const code = 'unit.fraction';
  const rate = (id: string, value: number, date = '2023-09') =>
    figure(id, 'Prozent', [[date, value]], { population: 'elb' });

  it('is seen beside other rates of the population: 0.415 beside 35 %', () => {
    const figures = [rate('frueher', 35, '2023-06'), rate('heute', 0.415)];
    expect(check({ populations: [population('elb')], figures })).toEqual([`heute: ${code}`]);
  });

  it('is seen in its own series', () => {
    const series = figure('quote', 'Prozent', [
      ['2022-09', 41.5],
      ['2023-09', 0.423],
    ]);
    expect(check({ figures: [series] })).toEqual([`quote: ${code}`]);
  });

  it('is seen by the share it must agree with', () => {
    const people = [figure('a', 'Personen', [['2023', 970]]), figure('b', 'Personen', [['2023', 6658]])];
    const quote = figure('quote', 'Prozent', [['2023', 0.146]], { agrees: { kind: 'share', part: 'a', whole: 'b' } });
    expect(check({ figures: [...people, quote] })).toEqual([`quote: ${code}`]);
  });

  it('may as well be a small rate', () => {
    const series = figure('quote', 'Prozent', [
      ['2022-09', 0.8],
      ['2023-09', 0.7],
    ]);
    expect(check({ figures: [series] })).toEqual([]);
    expect(check({ figures: [rate('klein', 0.3), rate('gross', 98)] })).toEqual([]);
  });
});

describe('percent and Prozentpunkte', () => {
  const code = 'unit.points';
  const rates = figure(
    'anteil',
    'Prozent',
    [
      ['2019-09', 35],
      ['2023-09', 41.5],
    ],
    { population: 'elb' },
  );
  const populations = [population('elb')];
  const change = (unit: 'Prozent Veränderung' | 'Prozentpunkte', value: number, more = {}) =>
    figure('mehr', unit, [['2023-09', value]], more);
  const of = (kind: 'growth' | 'points'): { readonly agrees: Agreement } => ({
    agrees: { kind, from: 'anteil@2019-09', to: 'anteil' },
  });

  it('are told apart where the data says what the change is of: 35 to 41,5 % is 6,5 Prozentpunkte or 18,6 %', () => {
    expect(check({ figures: [rates, change('Prozent Veränderung', 6.5, of('growth'))] })).toEqual([`mehr: ${code}`]);
    expect(check({ figures: [rates, change('Prozent Veränderung', 18.6, of('growth'))] })).toEqual([]);
    expect(check({ figures: [rates, change('Prozentpunkte', 18.6, of('points'))] })).toEqual([`mehr: ${code}`]);
    expect(check({ figures: [rates, change('Prozentpunkte', 6.5, of('points'))] })).toEqual([]);
  });

  it('are told apart by the unit alone where the formula is the other one', () => {
    expect(check({ figures: [rates, change('Prozent Veränderung', 6.5, of('points'))] })).toEqual([`mehr: ${code}`]);
    expect(check({ figures: [rates, change('Prozentpunkte', 18.6, of('growth'))] })).toEqual([`mehr: ${code}`]);
    expect(check({ figures: [rates, change('Prozent Veränderung', 9, of('points'))] })).toEqual([
      'mehr: agreement.formula',
    ]);
  });

  it('are told apart where a change says since when, and a rate of the same population is known on both dates', () => {
    const since = { population: 'elb', since: { kind: 'month', year: 2019, month: 9 } as const };
    expect(check({ populations, figures: [rates, change('Prozent Veränderung', 6.5, since)] })).toEqual([
      `mehr: ${code}`,
    ]);
    expect(check({ populations, figures: [rates, change('Prozentpunkte', 18.6, since)] })).toEqual([`mehr: ${code}`]);
    expect(check({ populations, figures: [rates, change('Prozent Veränderung', 3.1, since)] })).toEqual([]);
  });
});
