import { describe, expect, it } from 'vitest';
import { figure } from '../derive/build.ts';
import { acknowledging, check, findings } from './run.ts';

const code = 'plausibility.bounds';
const barometer = (value: number, more = {}) => figure('barometer', 'Punkte', [['2024-01', value]], more);

describe('a figure that every AMIP has', () => {
  it('is where it is anywhere in Germany', () => {
    expect(check({ figures: [barometer(89)] })).toEqual([`barometer: ${code}`]);
    expect([90, 100.3, 110].flatMap((value) => check({ figures: [barometer(value)] }))).toEqual([]);
  });

  it('is told what is usual and why', () => {
    const [problem] = findings({ figures: [barometer(89)] });
    expect(problem?.message).toMatch(/89.*IAB-Arbeitsmarktbarometer.*90 bis 110.*Skala/);
    expect(problem?.hint).toContain(code);
  });

  it('is acknowledged beside the figure', () => {
    expect(check({ figures: [barometer(89, acknowledging(code))] })).toEqual([`barometer: ${code} (notice)`]);
  });

  it('is looked at on every date', () => {
    const series = figure('elb', 'Personen', [
      ['2022-12', 65],
      ['2023-09', 6658],
    ]);
    expect(check({ figures: [series] })).toContain(`elb: ${code}`);
  });
});
