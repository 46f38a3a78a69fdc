import { describe, expect, it } from 'vitest';
import { FEWEST_PEOPLE } from '../../src/check/small-counts.ts';
import { derived, figure, sum } from '../derive/build.ts';
import { population } from './parts.ts';
import { acknowledging, check, findings } from './run.ts';

const code = 'privacy.small-count';
const populations = [population('alle'), population('gruppe', 'alle')];
const people = (id: string, value: number, more = {}) =>
  figure(id, 'Personen', [['2023-09', value]], { population: id, ...more });

describe('a count of people', () => {
  it('from one to nine may tell who they are', () => {
    const said = (value: number) => check({ populations, figures: [people('alle', 6658), people('gruppe', value)] });
    expect([0, FEWEST_PEOPLE].flatMap(said)).toEqual([]);
    expect([1, 9].map(said)).toEqual([[`gruppe: ${code}`], [`gruppe: ${code}`]]);
  });

  it('is looked at today, with a population or as Personen, and unless it is rounded', () => {
    const few = (id: string, more: object, earlier = 7) =>
      check({
        populations,
        figures: [
          figure(
            id,
            'Personen',
            [
              ['2022-09', earlier],
              ['2023-09', 7],
            ],
            more,
          ),
        ],
      });
    expect(few('a', { population: 'gruppe' })).toEqual([`a: ${code}`]);
    expect(few('a', {})).toEqual([`a: ${code}`]);
    expect(few('a', { population: 'gruppe', approximate: true })).toEqual([]);
    const past = figure(
      'a',
      'Personen',
      [
        ['2022-09', 7],
        ['2023-09', 12],
      ],
      { population: 'gruppe' },
    );
    expect(check({ populations, figures: [past] })).toEqual([]);
  });

  it('is one of people: a single boat is not private', () => {
    const boats = figure('boote', 'Anzahl', [['2023-09', 1]], { population: 'alle' });
    expect(check({ populations, figures: [boats] })).toEqual([]);
    const homes = figure('haushalte', 'Bedarfsgemeinschaften', [['2023-09', 3]], { population: 'alle' });
    expect(check({ populations, figures: [homes] })).toEqual([`haushalte: ${code}`]);
  });

  it('is acknowledged beside the figure, and says what to do', () => {
    const [problem] = findings({ populations, figures: [people('gruppe', 7, acknowledging(code))] });
    expect(problem).toMatchObject({ severity: 'notice', code });
    expect(problem?.hint).toContain('approximate: true');
  });
});

describe('what is left of a whole without its part', () => {
  const figures = [people('alle', 6658), people('gruppe', 6651)];
  const rest = derived('rest', sum('alle', '-gruppe'));

  it('may be as telling: said where it is worked out', () => {
    expect(check({ populations, figures, derived: [rest] })).toEqual([`rest: ${code}`]);
  });

  it('may be worked out by anybody who reads both: said at the part', () => {
    expect(check({ populations, figures })).toEqual([`gruppe: ${code}`]);
    expect(findings({ populations, figures })[0]?.message).toMatch(/6\.651.*6\.658.*um 7/);
    expect(
      check({ populations, figures: [people('alle', 6658, acknowledging(code)), people('gruppe', 6651)] }),
    ).toEqual([`gruppe: ${code} (notice)`]);
  });

  it('is not, where one of them is of another date, rounded, or all of them', () => {
    const of = (more: object, value = 6651, date = '2023-09') =>
      check({
        populations,
        figures: [people('alle', 6658), figure('teil', 'Personen', [[date, value]], { population: 'gruppe', ...more })],
      });
    expect(of({ approximate: true })).toEqual([]);
    expect(of({}, 6651, '2023-08')).toEqual([]);
    expect(of({}, 6658)).toEqual([]);
  });
});
