import { describe, expect, it } from 'vitest';
import { formatPeriod, type PeriodForm, yearsInWords, yearsLabel } from '../../src/german/period.ts';
import { parsePeriod } from '../../src/time/parse-period.ts';

function printed(text: string, form?: PeriodForm): string {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return formatPeriod(period, form);
}

describe('formatPeriod', () => {
  it.each([
    ['2023-12-31', undefined, '31.12.2023'],
    ['2023-06-05', 'short', '05.06.2023'],
    ['2023-12-31', 'long', '31.\u00A0Dezember 2023'],
    ['2023-06-05', 'long', '5.\u00A0Juni 2023'],
    ['2023-12-31', 'month', 'Dezember 2023'],
    ['2023-09', undefined, 'September 2023'],
    ['2023-09', 'year', '2023'],
    ['2022-Herbst', undefined, 'Herbst 2022'],
    ['2023-Q4', 'long', '4.\u00A0Quartal 2023'],
    ['2024', undefined, '2024'],
    ['2024', 'month', '2024'],
  ] as const)('prints %s (%s) as %s', (text, form, expected) => expect(printed(text, form)).toBe(expected));
});

describe('the years of an edition', () => {
  it('are one label and one phrase', () => {
    expect(yearsLabel({ first: 2024, last: 2024 })).toBe('2024');
    expect(yearsLabel({ first: 2019, last: 2020 })).toBe('2019/2020');
    expect(yearsInWords({ first: 2024, last: 2024 })).toBe('2024');
    expect(yearsInWords({ first: 2019, last: 2020 })).toBe('2019 und 2020');
    expect(yearsInWords({ first: 2019, last: 2021 })).toBe('2019 bis 2021');
  });
});
