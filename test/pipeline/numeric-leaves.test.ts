import { describe, expect, it } from 'vitest';
import { leafName, numericLeaves, othersFor, replaced } from './numeric-leaves.ts';

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
