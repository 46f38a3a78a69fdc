import { describe, expect, it } from 'vitest';
import { dateLeaves, leafName, numericLeaves, otherDatesFor, othersFor, replaced } from './typed-leaves.ts';

const TEXT = `# 7 is in a comment
2024: { year: "2024" }
figures:
  a: { unit: Euro, value: -2421392.00, on: 2024-03-01 }
  b:
    series:
      - { date: 2023-12, value: 1 }
      - { date: 2024, value: null }
`;

describe('the numbers of a data file', () => {
  it('are found where they stand; keys, quoted text, dates with hyphens and comments are none', () => {
    expect(numericLeaves('x.yaml', TEXT).map(leafName)).toEqual([
      'x.yaml figures.a.value -2421392.00',
      'x.yaml figures.b.series.0.value 1',
      'x.yaml figures.b.series.1.date 2024',
    ]);
  });

  it('are replaced in the text, and nothing else is', () => {
    const [leaf] = numericLeaves('x.yaml', TEXT);
    expect(leaf && replaced(TEXT, leaf, '5.00')).toBe(TEXT.replace('-2421392.00', '5.00'));
  });

  it('have others near them, with as many digits, the nearest first', () => {
    const others = numericLeaves('x.yaml', TEXT).map((leaf) => othersFor(leaf));
    expect(others.map((list) => list.slice(0, 4))).toEqual([
      ['-2421391.99', '-2421392.01', '-2421391.90', '-2421392.10'],
      ['2', '0', '11', '-9'],
      ['2025', '2023', '2034', '2014'],
    ]);
  });
});

describe('the dates of a data file', () => {
  it('are found where they stand, bare years excepted, and have others a year or two away', () => {
    const dates = dateLeaves('x.yaml', `${TEXT}events: { a: { date: 2022-Herbst } }\nstand: 2024-01-31\n`);
    expect(dates.map((leaf) => [leafName(leaf), otherDatesFor(leaf)[0]])).toEqual([
      ['x.yaml figures.b.series.0.date 2023-12', '2024-12'],
      ['x.yaml events.a.date 2022-Herbst', '2023-Herbst'],
      ['x.yaml stand 2024-01-31', '2025-01-31'],
    ]);
  });
});
