import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Derived, Figure, Population } from '../../src/validate/edition.ts';
import { UNITS } from '../../src/validate/unit.ts';
import { derived, edition, figure, period, place, sum } from './build.ts';

const people: Population = { id: 'p', name: 'Leute', definition: 'alle', members: ['a', 'b', 'c'], place: place(1) };

function outcome(figures: readonly Figure[], ...items: readonly Derived[]) {
  const { facts, problems } = deriveFacts(edition({ figures, derived: items, populations: [people] }));
  return { ...facts, codes: problems.map(({ code }) => code), messages: problems.map(({ message }) => message) };
}
const numbers = (figures: readonly Figure[], ...items: readonly Derived[]) => outcome(figures, ...items).numbers;

describe('an input fact', () => {
  const target = figure('ziel', 'Prozent Veränderung', [['2024', 3.8, { low: 3, high: 4.5, status: 'Angebot' }]], {
    since: period('2023'),
    population: 'p',
  });

  it('has all that was said of it, and its place', () => {
    const [observation] = target.observations;
    expect(outcome([target]).numbers.get('ziel')).toEqual({
      id: 'ziel',
      label: 'Zahl ziel',
      value: 3.8,
      low: 3,
      high: 4.5,
      unit: UNITS['Prozent Veränderung'],
      decimals: 1,
      approximate: false,
      date: period('2024'),
      since: period('2023'),
      population: 'p',
      sources: ['quelle'],
      status: 'Angebot',
      origin: { kind: 'input', place: observation?.place },
    });
  });

  it('has no more than that', () => {
    const fact = numbers([figure('a', 'Personen', [['2023', 1]])]).get('a');
    expect(Object.keys(fact ?? {}).sort()).toEqual([
      'approximate',
      'date',
      'decimals',
      'id',
      'label',
      'origin',
      'sources',
      'status',
      'unit',
      'value',
    ]);
  });

  it('keeps its interval and comparison where a formula picks it out', () => {
    const series = figure('q', 'Prozent', [
      ['2022', 5, { low: 4, high: 6 }],
      ['2023', 5, { low: 3, high: 7, status: 'Schätzung' }],
      ['2024', 8],
    ]);
    const low = numbers([series], derived('tief', { kind: 'lowest', of: 'q' })).get('tief');
    expect(low).toMatchObject({ value: 5, low: 3, high: 7, date: period('2023'), status: 'Schätzung' });
    const high = numbers([series], derived('hoch', { kind: 'highest', of: 'q' })).get('hoch');
    expect(high).toMatchObject({ value: 8, date: period('2024'), status: 'endgültig' });
    expect(high).not.toHaveProperty('low');
  });
});

describe('a computed fact', () => {
  const early = figure('frueh', 'Stellen', [['2022-06', 4, { status: 'hochgerechnet' }]], {
    source: 'a',
    population: 'p',
  });
  const late = figure('spaet', 'Stellen', [['2023-06', 6, { status: 'operativ' }]], { source: 'b', population: 'p' });
  const same = figure('zugleich', 'Stellen', [['2023-06', 5]], { source: 'a', decimals: 2 });

  it('is of the latest date, from all sources, and as firm as its weakest input', () => {
    expect(numbers([early, late], derived('s', sum('spaet', 'frueh'))).get('s')).toMatchObject({
      value: 10,
      date: period('2023-06'),
      sources: ['b', 'a'],
      status: 'hochgerechnet',
      population: 'p',
      decimals: 0,
    });
  });

  it('is of no population where its inputs are of several, or of the one the data says', () => {
    const all = numbers(
      [late, same],
      derived('s', sum('spaet', 'zugleich')),
      derived('t', sum('spaet', 'zugleich'), { population: 'alle' }),
    );
    expect(all.get('s')).not.toHaveProperty('population');
    expect(all.get('s')?.decimals).toBe(2);
    expect(all.get('t')?.population).toBe('alle');
  });

  it('compares with an earlier date only where there is one', () => {
    const all = numbers(
      [early, late, same],
      derived('ueber-zeit', { kind: 'difference', from: 'frueh', to: 'spaet' }),
      derived('zugleich-d', { kind: 'difference', from: 'zugleich', to: 'spaet' }),
    );
    expect(all.get('ueber-zeit')).toMatchObject({ value: 2, since: period('2022-06'), unit: UNITS.Stellen });
    expect(all.get('zugleich-d')).not.toHaveProperty('since');
  });

  it('of percentages is in Prozentpunkten, and its growth has the sign of the change', () => {
    const rates = [
      figure('r', 'Prozent', [
        ['2022', 4],
        ['2023', 6],
      ]),
      figure('m', 'Euro', [
        ['2022', -4],
        ['2023', -2],
      ]),
    ];
    const all = numbers(
      rates,
      derived('d', { kind: 'difference', from: 'r@2022', to: 'r' }),
      derived('g', { kind: 'growth', from: 'm@2022', to: 'm' }),
    );
    expect(all.get('d')?.unit).toBe(UNITS.Prozentpunkte);
    expect(all.get('g')?.value).toBe(50);
  });

  it('adds up different nouns only when the data names the sum', () => {
    const other = figure('ausbildung', 'Ausbildungsstellen', [['2023-06', 3]]);
    const formula = sum('spaet', 'ausbildung');
    expect(outcome([late, other], derived('s', formula)).codes).toEqual(['derive.units-differ']);
    const named = outcome([late, other], derived('s', formula, { unit: UNITS.Stellen }));
    expect(named.numbers.get('s')).toMatchObject({ value: 9, unit: UNITS.Stellen });
    const money = figure('geld', 'Euro', [['2023-06', 3]]);
    const mixed = derived('s', sum('spaet', 'geld'), { unit: UNITS.Stellen });
    expect(outcome([late, money], mixed).codes).toEqual(['derive.units-differ']);
  });

  it('has the digits of its formula, of the unit a ratio is given, or of the data', () => {
    const money = figure('geld', 'Euro', [['2023-06', 100]]);
    const ratio = { kind: 'ratio', of: 'geld', to: 'spaet' } as const;
    const all = numbers(
      [late, same, money],
      derived('a', ratio),
      derived('b', ratio, { unit: UNITS.Euro }),
      derived('c', ratio, { unit: UNITS.Euro, decimals: 0 }),
      derived('d', sum('zugleich'), { unit: UNITS.Stellen }),
      derived('e', { kind: 'growth', from: 'zugleich', to: 'spaet' }, { unit: UNITS.Prozent }),
    );
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => all.get(id)?.decimals)).toEqual([1, 2, 0, 2, 1]);
    expect(all.get('e')?.unit).toBe(UNITS.Prozent);
  });

  it('names a missing unit word in its message', () => {
    const plain = figure('v', 'Verhältnis', [['2023-06', 2]]);
    expect(outcome([late, plain], derived('s', sum('spaet', 'v'))).messages.join()).toContain('(ohne Einheit)');
    const wrong = derived('s', { kind: 'members', of: 'p' }, { unit: UNITS.Euro });
    expect(outcome([], wrong).messages.join()).toContain('eine Zahl ohne Einheit');
  });

  it('that counts members is of the population it counts', () => {
    const count = derived('anzahl', { kind: 'members', of: 'p' }, { population: 'andere' });
    expect(numbers([], count).get('anzahl')).toMatchObject({ value: 3, population: 'p', date: period('2024-01') });
  });
});

describe('roughness', () => {
  const rough = (id: string, value: number) => figure(id, 'Personen', [['2023', value]], { approximate: true });

  it('of two inputs shows in the result where either could change it', () => {
    const figures = [rough('a', 35), rough('b', 70), figure('c', 'Personen', [['2023', 50]])];
    const share = (part: string, whole: string, decimals: number) =>
      numbers(figures, derived('x', { kind: 'share', part, whole }, { decimals })).get('x')?.approximate;
    expect(share('a', 'b', 0)).toBe(true);
    expect(share('c', 'c', 0)).toBe(false);
    expect(share('c', 'b', 0)).toBe(true);
  });

  it('is assumed where a rough value could be zero, and where there are too many to try', () => {
    const zero = numbers(
      [rough('a', 0), figure('c', 'Personen', [['2023', 1000]])],
      derived('x', { kind: 'share', part: 'a', whole: 'c' }, { decimals: 0 }),
    );
    expect(zero.get('x')?.approximate).toBe(true);
    const many = Array.from({ length: 11 }, (_, i) => rough(`r${i}`, 5));
    const all = derived('s', sum(...many.map(({ id }) => id)));
    const part = derived('x', { kind: 'share', part: 's', whole: 'c' }, { decimals: 0 });
    const values = numbers([...many, figure('c', 'Personen', [['2023', 1e9]])], all, part);
    expect([values.get('s')?.approximate, values.get('x')?.approximate]).toEqual([true, true]);
  });
});
