import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitScale, positionOn } from '../../src/charts/scale.ts';
import { axisNumber, niceDomain, ticks } from '../../src/charts/tick.ts';
import { UNITS } from '../../src/validate/unit.ts';

const textsOf = (...args: Parameters<typeof ticks>): readonly string[] => ticks(...args).map(({ text }) => text);

describe('the numbers on an axis', () => {
  it('are round, few and German', () => {
    expect(textsOf([6000, 8000], 5, UNITS.Personen, 'point')).toEqual(['6.000', '6.500', '7.000', '7.500', '8.000']);
    expect(textsOf([90, 110], 5, UNITS.Punkte, 'point')).toEqual(['90', '95', '100', '105', '110']);
    expect(textsOf([0, 60000], 3, UNITS.Personen, 'space')).toEqual(['0', '20\u202F000', '40\u202F000', '60\u202F000']);
  });

  it('have the digits their step needs and the true minus', () => {
    expect(textsOf([-5, 5], 5, UNITS['Prozent Veränderung'], 'point')).toEqual([
      '−4\u00A0%',
      '−2\u00A0%',
      '0\u00A0%',
      '2\u00A0%',
      '4\u00A0%',
    ]);
    expect(textsOf([0, 0.6], 3, UNITS.Verhältnis, 'point')).toEqual(['0,0', '0,2', '0,4', '0,6']);
    expect(textsOf([99, 100], 4, UNITS.Punkte, 'point')).toEqual(['99,00', '99,25', '99,50', '99,75', '100,00']);
  });

  it('differ from each other on an axis of tiny values too', () => {
    expect(textsOf([0, 0.000001], 2, UNITS.Personen, 'point')).toEqual(['0,0000000', '0,0000005', '0,0000010']);
  });

  it('count large amounts in millions and thousands of millions', () => {
    expect(textsOf([0, 15e6], 3, UNITS.Euro, 'point')).toEqual([
      '0\u00A0Mio.\u00A0€',
      '5\u00A0Mio.\u00A0€',
      '10\u00A0Mio.\u00A0€',
      '15\u00A0Mio.\u00A0€',
    ]);
    expect(textsOf([0, 1.35e9], 2, UNITS.Euro, 'point')).toEqual(['0\u00A0Mrd.\u00A0€', '1\u00A0Mrd.\u00A0€']);
  });

  it('say where an axis begins with all the digits that value has', () => {
    expect(axisNumber(7300, UNITS.Personen, 'point')).toBe('7.300');
    expect(axisNumber(97.25, UNITS.Punkte, 'point')).toBe('97,25');
    expect(axisNumber(6000, UNITS.Personen, 'space')).toBe('6000');
  });

  it('never print one text for two values', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 6 }), (from, span, most) => {
        const found = ticks([from / 100, (from + span) / 100], most, UNITS.Verhältnis, 'point');
        expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
        for (const { value, text } of found) {
          const read = Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
          expect(read).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  it('widen a domain to the round values around it and no farther', () => {
    expect(niceDomain(6540, 7539, 5)).toEqual([6400, 7600]);
    expect(niceDomain(0, 9.7, 5)).toEqual([0, 10]);
    expect(niceDomain(0, 10, 5)).toEqual([0, 10]);
    expect(niceDomain(0, 0, 5)).toEqual([0, 1]);
    expect(niceDomain(5, 5, 5)).toEqual([0, 5]);
  });
});

describe('fitting a scale', () => {
  const need = fc.record({
    value: fc.integer({ min: -1000, max: 1000 }),
    before: fc.integer({ min: 0, max: 60 }),
    after: fc.integer({ min: 0, max: 60 }),
  });

  it('keeps every value with the texts beside it inside the width', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (needs) => {
        const { scale, before } = fitScale([0, 0], needs, 300);
        for (const { value, before: b, after: a } of needs) {
          const x = before + positionOn(scale, value);
          expect(x - b).toBeGreaterThanOrEqual(-1e-6);
          expect(x + a).toBeLessThanOrEqual(300 + 1e-6);
        }
      }),
    );
  });

  it('wastes no room: some text or value reaches each edge', () => {
    const { scale, before, after } = fitScale(
      [0, 0],
      [
        { value: 100, after: 30 },
        { value: 60, after: 20 },
      ],
      300,
    );
    expect(before).toBe(0);
    expect(after).toBeCloseTo(30, 6);
    expect(positionOn(scale, 100)).toBeCloseTo(270, 6);
  });
});
