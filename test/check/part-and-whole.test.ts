import { describe, expect, it } from 'vitest';
import { derived, figure, sum } from '../derive/build.ts';
import { population } from './parts.ts';
import { acknowledging, check, findings, summary } from './run.ts';

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
    expect(check({ populations, figures: [whole, part('2023-11', 9999)] })).toEqual([]);
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
      check({ populations: ring, figures: [figure('a', 'Personen', [['2023', 10]], { population: 'a' })] }),
    ).toEqual([]);
  });
});

describe('parts and wholes that are spelled or worked out differently', () => {
  const code = 'plausibility.part-exceeds-whole';
  const populations = [population('elb'), population('herkunft8', 'elb'), population('ukraine', 'elb')];
  const count = (id: string, date: string, value: number) =>
    figure(id, 'Personen', [[date, value]], { population: id });

  it('are of one Stichtag whether it is written as a month or as its last day', () => {
    const figures = (date: string) => [count('elb', '2023-12', 6658), count('herkunft8', date, 6700)];
    expect(check({ populations, figures: figures('2023-12-31') })).toEqual([`herkunft8: ${code}`]);
    expect(check({ populations, figures: figures('2023-12-30') })).toEqual([]);
  });

  it('are not when one is the average of a year that ends on that day', () => {
    expect(check({ populations, figures: [count('elb', '2023', 6658), count('herkunft8', '2023-12', 6700)] })).toEqual(
      [],
    );
  });

  it('hold for a whole that is added up: women and men are all', () => {
    const figures = [
      figure('frauen', 'Personen', [['2023-09', 15349]]),
      figure('maenner', 'Personen', [['2023-09', 15694]]),
      count('herkunft8', '2023-09', 31044),
    ];
    const all = derived('alle', sum('frauen', 'maenner'), { population: 'elb' });
    expect(check({ populations, figures, derived: [all] })).toEqual([`herkunft8: ${code}`]);
  });

  it('leave no remainder below nothing, though each part alone is small enough', () => {
    const figures = [
      count('elb', '2023-09', 6658),
      count('herkunft8', '2023-09', 970),
      count('ukraine', '2023-09', 5747),
    ];
    const rest = derived('rest', sum('elb', '-herkunft8', '-ukraine'));
    expect(check({ populations, figures, derived: [rest] })).toEqual([`rest: ${code}`]);
    const tooMany = [...figures.slice(0, 2), count('ukraine', '2023-09', 7470)];
    expect(check({ populations, figures: tooMany, derived: [rest] })).toEqual([`ukraine: ${code}`]);
  });

  it('hold against each of several wholes, not only the largest', () => {
    const nested = [population('elb'), population('herkunft8', 'elb'), population('anerkannt', 'herkunft8')];
    const figures = [
      count('elb', '2023-09', 6658),
      count('herkunft8', '2023-09', 970),
      count('anerkannt', '2023-09', 1086),
    ];
    expect(check({ populations: nested, figures })).toEqual([`anerkannt: ${code}`]);
  });
});
