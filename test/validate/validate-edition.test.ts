import { describe, expect, it } from 'vitest';
import { EXAMPLE } from './example-edition.ts';
import { printed, validating } from './validating.ts';

describe('a sound edition', () => {
  const { edition, problems } = validating(EXAMPLE);

  it('has no problems', () => {
    expect(problems.map(printed)).toEqual([]);
  });

  it('has its figures with label, unit and observations in order of time', () => {
    const elb = edition?.figures.get('elb');
    expect(elb?.label).toBe('Erwerbsfähige Leistungsberechtigte');
    expect(elb?.unit.many).toBe('Personen');
    expect(elb?.observations.map(({ value }) => value)).toEqual([7539, null, 6540, 6658]);
  });

  it('knows where every value stands', () => {
    expect(edition?.figures.get('elb')?.observations.at(-1)?.place).toEqual({
      file: 'data/2024/customers.yaml',
      line: 7,
      column: 9,
    });
  });
});
