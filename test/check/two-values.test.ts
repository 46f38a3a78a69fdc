import { describe, expect, it } from 'vitest';
import { derived, figure, sum } from '../derive/build.ts';
import { population } from './parts.ts';
import { acknowledging, check, findings, summary } from './run.ts';

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

  it('are reported once for each that differs, however many differ before it', () => {
    const figures = [count('a', 970), count('b', 950), count('c', 930), count('d', 970)];
    const problems = findings({ populations, figures });
    expect(summary(problems)).toEqual([`b: ${code}`, `c: ${code}`, `d: ${code}`]);
    expect(problems[1]?.message).toMatch(/970.*930/);
    expect(problems[2]?.message).toMatch(/950.*970/);
  });

  it('stay open beside one that is not acknowledged', () => {
    const figures = [count('a', 970, acknowledging(code)), count('b', 950), count('c', 930)];
    expect(check({ populations, figures })).toEqual([`b: ${code} (notice)`, `c: ${code}`]);
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

describe('two values of one population, differently spelled or worked out', () => {
  const code = 'population.two-values';
  const populations = [population('herkunft8'), population('elb')];
  const count = (id: string, value: number, date: string, more = {}) =>
    figure(id, 'Personen', [[date, value]], { population: 'herkunft8', ...more });

  it('contradict each other though one is dated by the month and one by its last day', () => {
    const figures = [count('a', 970, '2023-12'), count('b', 950, '2023-12-31')];
    expect(check({ populations, figures })).toEqual([`b: ${code}`]);
  });

  it('contradict each other where one is the sum of others', () => {
    const figures = [
      figure('frauen', 'Personen', [['2023-09', 15349]]),
      figure('maenner', 'Personen', [['2023-09', 15694]]),
      figure('elb', 'Personen', [['2023-09', 31034]], { population: 'elb' }),
    ];
    const all = derived('alle', sum('frauen', 'maenner'), { population: 'elb' });
    expect(check({ populations, figures, derived: [all] })).toEqual([`alle: ${code}`]);
    const same = [...figures.slice(0, 2), figure('elb', 'Personen', [['2023-09', 31043]], { population: 'elb' })];
    expect(check({ populations, figures: same, derived: [all] })).toEqual([]);
  });

  it('are none where a remainder is named after what it remains of', () => {
    const figures = [count('alle', 1079, '2023-12-31'), figure('kinder', 'Personen', [['2023-12-31', 299]])];
    const adults = derived('erwachsene', sum('alle', '-kinder'), { population: 'herkunft8' });
    expect(check({ populations, figures, derived: [adults] })).toEqual([]);
  });

  it('are left to the rule of agreement where the figure names the same sum', () => {
    const figures = [
      figure('frauen', 'Personen', [['2023-09', 15349]]),
      figure('maenner', 'Personen', [['2023-09', 15694]]),
      figure('elb', 'Personen', [['2023-09', 31034]], {
        population: 'elb',
        agrees: {
          kind: 'sum',
          terms: [
            { sign: 1, operand: 'frauen' },
            { sign: 1, operand: 'maenner' },
          ],
        },
      }),
    ];
    const all = derived('alle', sum('frauen', 'maenner'), { population: 'elb' });
    expect(check({ populations, figures, derived: [all] })).toEqual(['elb: agreement.formula']);
  });
});
