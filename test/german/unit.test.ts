import { describe, expect, it } from 'vitest';
import { type PrintOptions, printNumber, printValue, type Quantity } from '../../src/german/unit.ts';
import { UNITS, type UnitWord } from '../../src/validate/unit.ts';

const of = (value: number, unit: UnitWord, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit: UNITS[unit],
  decimals: UNITS[unit].decimals,
  approximate: false,
  ...more,
});
const print = (quantity: Quantity, options: Partial<PrintOptions> = {}): string =>
  printValue(quantity, { thousands: 'point', ...options });

describe('printValue', () => {
  it('sets the unit behind the number with a protected space', () => {
    expect(print(of(6658, 'Personen'))).toBe('6.658\u00A0Personen');
    expect(print(of(41.5, 'Prozent'))).toBe('41,5\u00A0%');
    expect(print(of(7245607, 'Euro'))).toBe('7.245.607,00\u00A0€');
    expect(print(of(-2421392, 'Euro'))).toBe('−2.421.392,00\u00A0€');
    expect(print(of(100.3, 'Punkte'))).toBe('100,3\u00A0Punkte');
  });

  it('uses the singular for exactly one as printed', () => {
    expect(print(of(1, 'Personen'))).toBe('1\u00A0Person');
    expect(print(of(-1, 'Stellen'), { signed: true })).toBe('−1\u00A0Stelle');
    expect(print(of(1, 'Prozentpunkte'))).toBe('1,0\u00A0Prozentpunkte');
    expect(print(of(1, 'Prozentpunkte'), { decimals: 0 })).toBe('1\u00A0Prozentpunkt');
    expect(print(of(0, 'Personen'))).toBe('0\u00A0Personen');
  });

  it('prints no unit where there is none', () => {
    expect(print(of(3.9, 'Verhältnis'))).toBe('3,9');
  });

  it('says „rund“ for what is only known roughly, unless the text says so', () => {
    const growth = of(5, 'Prozent Veränderung', { approximate: true, decimals: 0 });
    expect(print(growth)).toBe('rund\u00A05\u00A0%');
    expect(print(growth, { withoutRund: true })).toBe('5\u00A0%');
  });

  it('prints signs as wanted', () => {
    expect(print(of(1.8, 'Prozent Veränderung'), { signed: true })).toBe('+1,8\u00A0%');
    expect(print(of(-2.3, 'Prozent Veränderung'), { signed: true })).toBe('−2,3\u00A0%');
    expect(print(of(-2.3, 'Prozent Veränderung'), { absolute: true })).toBe('2,3\u00A0%');
  });

  it('prints millions, with a digit after the comma only where there is something to say', () => {
    expect(print(of(1_800_000, 'Euro', { approximate: true }), { millions: true })).toBe(
      'rund\u00A01,8\u00A0Mio.\u00A0€',
    );
    expect(print(of(750_000_000, 'Euro'), { millions: true })).toBe('750\u00A0Mio.\u00A0€');
    expect(print(of(4_040_000, 'Euro'), { millions: true })).toBe('4,0\u00A0Mio.\u00A0€');
    expect(print(of(7_860_000, 'Euro'), { millions: true, decimals: 2 })).toBe('7,86\u00A0Mio.\u00A0€');
    expect(print(of(1_000_000, 'Personen'), { millions: true })).toBe('1\u00A0Mio.\u00A0Personen');
  });
});

describe('printNumber', () => {
  it('is the value without its unit', () => {
    const options = { thousands: 'point' } as const;
    expect(printNumber(of(6658, 'Personen'), options)).toBe('6.658');
    expect(printNumber(of(5, 'Prozent', { approximate: true }), { ...options, decimals: 0 })).toBe('rund\u00A05');
    expect(printNumber(of(1_800_000, 'Euro'), { ...options, millions: true })).toBe('1,8\u00A0Mio.');
  });
});
