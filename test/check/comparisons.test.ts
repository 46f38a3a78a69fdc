import { describe, expect, it } from 'vitest';
import { derived, figure, sum } from '../derive/build.ts';
import { chart, euro, population, table } from './parts.ts';
import { acknowledging, check, findings } from './run.ts';

describe('a comparison', () => {
  const populations = [population('elb'), population('kunden')];
  const figures = [
    figure('alt', 'Personen', [['2023-03', 100]], { population: 'kunden', source: 'alt' }),
    figure('neu', 'Personen', [['2023-09', 110]], { population: 'elb', source: 'neu' }),
    figure('andere', 'Personen', [['2023-09', 120]], { population: 'kunden', source: 'andere' }),
    figure('ohne', 'Personen', [['2023-09', 130]], { source: 'ohne' }),
    figure('tag', 'Personen', [['2023-09-30', 130]], { source: 'tag' }),
    figure('zwilling', 'Personen', [['2023-09-30', 140]], { source: 'zwilling' }),
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
});

describe('a sum', () => {
  const dates = 'comparison.dates';
  const groups = 'comparison.populations';
  const populations = [population('elb'), population('herkunft8', 'elb'), population('kinder', 'ukraine')];
  const count = (id: string, date: string, value = 970, of = id) =>
    figure(id, 'Personen', [[date, value]], { population: of, source: id });

  it('of current values is of one date', () => {
    const figures = (date: string) => [count('elb', '2023-09', 6658), count('herkunft8', date)];
    const rest = derived('rest', sum('elb', '-herkunft8'));
    expect(check({ populations, figures: figures('2023-09-30'), derived: [rest] })).toEqual([]);
    expect(check({ populations, figures: figures('2023-08'), derived: [rest] })).toEqual([`rest: ${dates}`]);
    const acknowledged = [{ ...rest, ...acknowledging(dates) }];
    expect(check({ populations, figures: figures('2023-08'), derived: acknowledged })).toEqual([
      `rest: ${dates} (notice)`,
    ]);
  });

  it('of values whose dates are named is meant so: two years together', () => {
    const twoYears = figure('eintritte', 'Eintritte', [
      ['2022', 905],
      ['2023', 960],
    ]);
    const both = derived('beide', sum('eintritte@2022', 'eintritte@2023'));
    expect(check({ figures: [twoYears], derived: [both] })).toEqual([]);
  });

  it('counts nobody twice', () => {
    const figures = [count('elb', '2023-09', 6658), count('herkunft8', '2023-09')];
    expect(check({ populations, figures, derived: [derived('alle', sum('elb', 'herkunft8'))] })).toEqual([
      `alle: ${groups}`,
    ]);
  });

  it('takes away only who belongs to the whole', () => {
    const all = [...populations, population('ukraine')];
    const figures = [count('elb', '2023-09', 6658), count('kinder', '2023-09', 299)];
    const rest = derived('rest', sum('elb', '-kinder'));
    expect(check({ populations: all, figures, derived: [rest] })).toEqual([`rest: ${groups}`]);
    const within = [...populations.slice(0, 2), population('kinder', 'ukraine'), population('ukraine', 'elb')];
    expect(check({ populations: within, figures, derived: [rest] })).toEqual([]);
  });

  it('of amounts or of groups that nobody defined is left alone', () => {
    const amounts = [euro('a', 500_000), euro('b', 300_000)];
    expect(check({ figures: amounts, derived: [derived('rest', sum('a', '-b'))] })).toEqual([]);
    const figures = [count('elb', '2023-09', 6658), count('andere', '2023-09', 299)];
    expect(check({ populations, figures, derived: [derived('rest', sum('elb', '-andere'))] })).toEqual([]);
  });
});

describe('a share', () => {
  it('is that of a part: children from the Ukraine are none of the erwerbsfähigen Leistungsberechtigten', () => {
    const populations = [population('elb'), population('ukraine'), population('kinder', 'ukraine')];
    const count = (id: string, value: number) =>
      figure(id, 'Personen', [['2023-12-31', value]], { population: id, source: id });
    const figures = [count('elb', 6658), count('ukraine', 1079), count('kinder', 299)];
    const share = (whole: string) => [derived('anteil', { kind: 'share', part: 'kinder', whole })];
    expect(check({ populations, figures, derived: share('elb') })).toEqual(['anteil: comparison.populations']);
    expect(check({ populations, figures, derived: share('ukraine') })).toEqual([]);
  });
});

describe('a bar of parts', () => {
  const dates = 'bild: comparison.dates';
  const groups = 'bild: comparison.populations';
  const populations = [
    population('elb'),
    population('herkunft8', 'elb'),
    population('ukraine', 'elb'),
    population('stellen'),
  ];
  const count = (id: string, date = '2023-09', value = 970) =>
    figure(id, 'Personen', [[date, value]], { population: id, source: id });
  const figures = [
    count('elb', '2023-09', 6658),
    count('herkunft8'),
    count('ukraine', '2023-09', 747),
    count('stellen', '2023-09', 1609),
  ];

  it('shows values of one date', () => {
    const mixed = [count('herkunft8', '2023-09'), count('ukraine', '2023-12-31', 747)];
    expect(check({ populations, figures: mixed, charts: [chart('share', [['herkunft8', 'ukraine']])] })).toEqual([
      dates,
    ]);
    expect(check({ populations, figures: mixed, charts: [chart('stackedBar', [['herkunft8', 'ukraine']])] })).toEqual([
      dates,
    ]);
    expect(check({ populations, figures, charts: [chart('share', [['herkunft8', 'ukraine']])] })).toEqual([]);
  });

  it('may be of another date than the bar beside it, and groups of bars may be of several', () => {
    const mixed = [count('herkunft8', '2023-09'), count('ukraine', '2023-12-31', 747)];
    expect(check({ populations, figures: mixed, charts: [chart('stackedBar', [['herkunft8'], ['ukraine']])] })).toEqual(
      [],
    );
    expect(check({ populations, figures: mixed, charts: [chart('groupedBar', [['herkunft8', 'ukraine']])] })).toEqual(
      [],
    );
  });

  it('shows parts of one whole', () => {
    const of = (...parts: readonly string[]) => check({ populations, figures, charts: [chart('share', [parts])] });
    expect(of('herkunft8', 'ukraine')).toEqual([]);
    expect(of('herkunft8', 'stellen')).toEqual([groups]);
    expect(of('herkunft8', 'elb')).toEqual([groups]);
  });

  it('is acknowledged at the chart, at the place of the value', () => {
    const drawn = chart('share', [['herkunft8', 'stellen']], acknowledging('comparison.populations'));
    const [problem] = findings({ populations, figures, charts: [drawn] });
    expect(problem).toMatchObject({ severity: 'notice', place: drawn.categories[0]?.values[1]?.place });
    expect(problem?.hint).toContain('exhibits.yaml');
  });

  it('is not reported for a part that is itself computed from two dates', () => {
    const mixed = [count('elb', '2023-09', 6658), count('herkunft8', '2023-08')];
    const rest = derived('rest', sum('elb', '-herkunft8'), { population: 'ukraine' });
    const drawn = chart('share', [['herkunft8', 'rest']]);
    expect(check({ populations, figures: mixed, derived: [rest], charts: [drawn] })).toEqual([
      'rest: comparison.dates',
    ]);
  });
});

describe('values against one neutral value', () => {
  it('are of one month: the barometer and its components', () => {
    const points = (id: string, date: string) => figure(id, 'Punkte', [[date, 100.3]], { source: id });
    const figures = (date: string) => [points('gesamt', '2024-01'), points('teil', date), points('neutral', '2023-12')];
    const neutral = { operand: 'neutral', place: { file: 'data/2024/exhibits.yaml', line: 9 } };
    const charts = [chart('deviation', [['gesamt'], ['teil']], { neutral })];
    expect(check({ figures: figures('2024-01'), charts })).toEqual([]);
    expect(check({ figures: figures('2023-12'), charts })).toEqual(['bild: comparison.dates']);
  });
});

describe('a total in a table', () => {
  it('is of the date of what it sums up', () => {
    const count = (id: string, date: string, value: number) => figure(id, 'Personen', [[date, value]], { source: id });
    const rows = table('alter', [
      ['jung', ['jung']],
      ['alt', ['alt']],
      ['alle', ['alle'], 'total'],
    ]);
    const figures = (date: string) => [
      count('jung', '2023-09', 40),
      count('alt', date, 60),
      count('alle', '2023-09', 100),
    ];
    expect(check({ figures: figures('2023-09'), tables: [rows] })).toEqual([]);
    expect(check({ figures: figures('2023-08'), tables: [rows] })).toEqual(['alter: comparison.dates']);
  });
});
