import { describe, expect, it } from 'vitest';
import { derived, figure } from '../derive/build.ts';
import { population } from './parts.ts';
import { acknowledging, check } from './run.ts';

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
