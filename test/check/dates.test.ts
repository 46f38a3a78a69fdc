import { describe, expect, it } from 'vitest';
import { derived, figure } from '../derive/build.ts';
import { euro, source } from './parts.ts';
import { acknowledging, check, findings } from './run.ts';

describe('a date', () => {
  it('after the Stand belongs to planned values only', () => {
    const later = 'date.later-than-stand';
    const counted = (date: string, more = {}) => check({ figures: [figure('a', 'Personen', [[date, 100, more]])] });
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
              ['2024-02', 100],
              ['2024-03', 101],
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
    check({ sources: [source(months)], figures: [figure('elb', 'Personen', [[date, 6658, { status }]], more)] });

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
    expect(check({ figures: [figure('elb', 'Personen', [['2023-12', 6658]])] })).toEqual([]);
  });

  it('is not reported of a value that is from after the Stand anyway', () => {
    expect(counted('2024-05', 'endgültig', 3)).toEqual(['elb: date.later-than-stand']);
  });
});

describe('a value that was left behind', () => {
  const code = 'date.outdated';
  const count = (id: string, date: string, more = {}) => figure(id, 'Personen', [[date, 6658]], more);
  const waiting = (date: string, months?: number) =>
    check({ sources: [source(months)], figures: [count('leute', date)] });

  it('is a year older than the source allows: the count of September 2023 in the programme of January 2025', () => {
    const next = (date: string) =>
      check({ sources: [source(3)], figures: [count('leute', date)], stand: '2025-01', years: 2025 });
    expect(next('2023-09')).toEqual([`leute: ${code}`]);
    expect(next('2024-09')).toEqual([]);
    expect(waiting('2023-09', 3)).toEqual([]);
    expect(waiting('2022-10', 3)).toEqual([`leute: ${code}`]);
    expect(waiting('2022-11', 3)).toEqual([]);
    expect(waiting('2022-11')).toEqual([`leute: ${code}`]);
  });

  it('is measured from the year of the edition where its Stand was forgotten too', () => {
    const figures = [count('leute', '2023-12')];
    expect(check({ figures, stand: '2024-01', years: 2025 })).toEqual([`leute: ${code}`]);
  });

  it('is none where a change sets out from it, and one that lies far back is history', () => {
    const rate = (id: string, date: string) => figure(id, 'Prozent', [[date, 35]]);
    const figures = [rate('frueher', '2022-06'), rate('heute', '2023-09')];
    const points = derived('mehr', { kind: 'points', from: 'frueher', to: 'heute' });
    expect(check({ figures })).toEqual(['frueher: date.outdated']);
    expect(check({ figures, derived: [points] })).toEqual([]);
    expect(check({ figures: [rate('frueher', '2019-09')] })).toEqual([]);
  });

  it('is none in a file that speaks about another year (an Eingliederungsbilanz)', () => {
    const file = { file: 'data/2024/bilanz.yaml', line: 3 };
    const spent = (id: string, date: string) => figure(id, 'Euro', [[date, 4_611_870.45]], { place: file });
    expect(check({ figures: [spent('a', '2022'), spent('b', '2022')] })).toEqual([]);
    expect(check({ figures: [spent('a', '2022'), spent('b', '2021')] })).toContain(`a: ${code}`);
  });

  it('is a plan for a year that is over, where the source plans nothing for this one', () => {
    expect(check({ figures: [euro('mittel', 7_245_607, {}, '2023')] })).toEqual([`mittel: ${code}`]);
    const [problem] = findings({ figures: [euro('mittel', 7_245_607, {}, '2023')] });
    expect(problem?.message).toMatch(/Ansatz.*2023.*2024/);
    expect(check({ figures: [euro('mittel', 7_245_607, {}, '2023'), euro('neu', 7_502_180)] })).toEqual([]);
  });

  it('is acknowledged beside the figure', () => {
    const figures = [count('leute', '2022-06', acknowledging(code))];
    expect(check({ figures })).toEqual([`leute: ${code} (notice)`]);
  });
});

describe('the values of one source', () => {
  const code = 'date.unlike-source';
  const count = (id: string, date: string, more = {}) => figure(id, 'Personen', [[date, 6658]], more);

  it('are of one date; the one that is older was forgotten, and is not also said to be outdated', () => {
    const figures = [count('a', '2023-09'), count('b', '2023-09'), count('c', '2022-09')];
    expect(check({ figures })).toEqual([`c: ${code}`]);
    expect(findings({ figures })[0]?.message).toMatch(/September 2022.*September 2023/);
    const acknowledged = [...figures.slice(0, 2), count('c', '2022-09', acknowledging(code))];
    expect(check({ figures: acknowledged })).toEqual([`c: ${code} (notice)`]);
  });

  it('may be of several dates where no date is that of most, and may go a little apart', () => {
    expect(check({ figures: [count('a', '2023-09'), count('b', '2023-04')] })).toEqual([]);
    expect(
      check({ figures: [count('a', '2023-09'), count('b', '2023-09'), count('c', '2023-04'), count('d', '2023-05')] }),
    ).toEqual([]);
    expect(check({ figures: [count('a', '2023-09'), count('b', '2023-09'), count('c', '2023-07')] })).toEqual([]);
  });

  it('may be newer than the others', () => {
    expect(check({ figures: [count('a', '2023-05'), count('b', '2023-05'), count('c', '2023-12')] })).toEqual([]);
  });

  it('explain why a share has two dates, which is not said again', () => {
    const figures = [count('a', '2023-09'), count('b', '2023-09'), count('c', '2022-09')];
    const share = derived('anteil', { kind: 'share', part: 'c', whole: 'a' });
    expect(check({ figures, derived: [share] })).toEqual([`c: ${code}`]);
  });
});
