import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { extremeAt } from '../../src/derive/extreme.ts';
import { isFinding, resolveOperand } from '../../src/derive/operand.ts';
import { periodText } from '../../src/time/parse-period.ts';
import type { Figure } from '../../src/validate/edition.ts';
import { edition, figure } from './build.ts';

const factsOf = (...figures: readonly Figure[]) => deriveFacts(edition({ figures })).facts;
const pointsOf = (it: Figure) =>
  factsOf(it)
    .series.get(it.id)
    ?.points.map(({ date, fact }) => `${periodText(date)} ${fact?.value ?? '-'}`);

describe('a series', () => {
  it('has every missing date of its rhythm as a gap', () => {
    const monthly = figure(
      'elb',
      'Personen',
      [
        ['2023-06', 1],
        ['2023-09', 4],
        ['2023-10', 5],
      ],
      { frequency: 'month' },
    );
    expect(pointsOf(monthly)).toEqual(['2023-06 1', '2023-07 -', '2023-08 -', '2023-09 4', '2023-10 5']);
    expect(factsOf(monthly).series.get('elb')).toMatchObject({ id: 'elb', label: 'Zahl elb', frequency: 'month' });
    const quarterly = figure(
      'x',
      'Personen',
      [
        ['2023-Q3', 1],
        ['2024-Q2', 2],
      ],
      { frequency: 'quarter' },
    );
    expect(pointsOf(quarterly)).toEqual(['2023-Q3 1', '2023-Q4 -', '2024-Q1 -', '2024-Q2 2']);
    const yearly = figure(
      'svb',
      'Beschäftigte',
      [
        ['2019-06-30', 1],
        ['2021-06-30', 2],
      ],
      { frequency: 'year' },
    );
    expect(pointsOf(yearly)).toEqual(['2019-06-30 1', '2020-06-30 -', '2021-06-30 2']);
  });

  it('keeps month ends and mixed spellings of the same month apart from gaps', () => {
    const ends = figure(
      'x',
      'Stellen',
      [
        ['2023-06-30', 1],
        ['2023-08-31', 3],
      ],
      { frequency: 'month' },
    );
    expect(pointsOf(ends)).toEqual(['2023-06-30 1', '2023-07-31 -', '2023-08-31 3']);
    const mixed = figure(
      'x',
      'Stellen',
      [
        ['2023-06', 1],
        ['2023-07-31', 2],
      ],
      { frequency: 'month' },
    );
    expect(pointsOf(mixed)).toEqual(['2023-06 1', '2023-07-31 2']);
  });

  it('without a rhythm has only its own points, declared gaps among them', () => {
    const loose = figure('elb', 'Personen', [
      ['2019-09', 7539],
      ['2022-12', null],
      ['2023-09', 6658],
    ]);
    expect(pointsOf(loose)).toEqual(['2019-09 7539', '2022-12 -', '2023-09 6658']);
  });

  it('has its last value as the current one, also before a gap', () => {
    const open = figure('elb', 'Personen', [
      ['2022-12', 6540],
      ['2023-09', 6658],
      ['2023-12', null],
    ]);
    expect(factsOf(open).numbers.get('elb')).toMatchObject({ id: 'elb', value: 6658, date: { month: 9 } });
  });
});

describe('resolveOperand', () => {
  const elb = figure('elb', 'Personen', [
    ['2019-09', 7539],
    ['2023-06', null],
    ['2023-09', 6658],
  ]);
  const facts = factsOf(elb, figure('kfa', 'Euro', [['2024', 2374960.98]]));
  const result = (operand: string) => {
    const found = resolveOperand(facts, operand);
    return isFinding(found) ? found.code : `${found.id} ${found.value}`;
  };

  it('finds current values and those of a date', () => {
    expect(['elb', 'elb@2019-09', 'elb@2023-09', 'kfa@2024'].map(result)).toEqual([
      'elb 6658',
      'elb@2019-09 7539',
      'elb@2023-09 6658',
      'kfa@2024 2374960.98',
    ]);
  });

  it('tells an unknown name, an unknown date and a gap apart', () => {
    expect(['xyz', 'elb@2020-01', 'elb@', 'elb@2023-06'].map(result)).toEqual([
      'derive.unknown-figure',
      'derive.unknown-date',
      'derive.unknown-date',
      'derive.missing-value',
    ]);
  });

  it('is not led to what every object has', () => {
    expect(['constructor', '__proto__', 'toString@2023'].map(result)).toEqual(Array(3).fill('derive.unknown-figure'));
  });
});

describe('extremeAt', () => {
  const factsAt = factsOf(
    figure('elb', 'Personen', [
      ['2019-09', 7539],
      ['2022-12', 6540],
      ['2023-03', null],
      ['2023-09', 6658],
    ]),
    figure('gleich', 'Personen', [
      ['2022', 5],
      ['2023', 5],
    ]),
  );
  const at = (id: string, operand: string) => {
    const [series, fact] = [factsAt.series.get(id), resolveOperand(factsAt, operand)];
    if (!series || isFinding(fact)) throw new Error(`nothing at ${operand}`);
    return extremeAt(series, fact);
  };

  it('tells low from high and from what lies between', () => {
    expect(at('elb', 'elb@2022-12')).toBe('lowest');
    expect(at('elb', 'elb@2019-09')).toBe('highest');
    expect(at('elb', 'elb')).toBeUndefined();
    expect(at('gleich', 'gleich')).toBeUndefined();
  });
});
