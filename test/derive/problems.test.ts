import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Derived } from '../../src/validate/edition.ts';
import { UNITS } from '../../src/validate/unit.ts';
import { derived, edition, figure, sum } from './build.ts';

const figures = [
  figure('elb', 'Personen', [
    ['2022-12', 6540],
    ['2023-03', null],
    ['2023-09', 6658],
  ]),
  figure('kfa', 'Euro', [['2024', 2374960.98]]),
  figure('leer', 'Personen', [['2023-09', 0]]),
  figure('quote', 'Prozent', [['2023-09', 41.5]]),
];

function outcome(...items: readonly Derived[]) {
  const { facts, problems } = deriveFacts(edition({ figures, derived: items }));
  return {
    computed: items.map(({ id }) => id).filter((id) => facts.numbers.has(id)),
    problems: problems.map(({ code, subject }) => `${subject}: ${code}`),
    messages: problems.map(({ message, hint }) => `${message} ${hint}`).join('\n'),
    places: problems.map(({ place }) => place),
  };
}

describe('what cannot be computed', () => {
  it('is a problem at the derived figure, with the nearest known name', () => {
    const wrong = derived('wachstum', { kind: 'growth', from: 'elb@2022-12', to: 'elbe' });
    const { problems, messages, places } = outcome(wrong);
    expect(problems).toEqual(['wachstum: derive.unknown-figure']);
    expect(messages).toContain('„elb“');
    expect(places).toEqual([wrong.place]);
  });

  it('offers no name that is not near', () => {
    const hint = (operand: string) => outcome(derived('s', sum(operand))).messages;
    expect(hint('quoten')).toContain('Meinten Sie „quote“');
    expect(hint('quotxx')).toContain('Meinten Sie „quote“');
    expect(hint('arbeitslose')).not.toContain('Meinten Sie');
  });

  it('names every operand that is wrong, not just the first', () => {
    const { problems } = outcome(derived('s', sum('xyz', 'elb@2021-01', 'elb@2023-03')));
    expect(problems.toSorted()).toEqual([
      's: derive.missing-value',
      's: derive.unknown-date',
      's: derive.unknown-figure',
    ]);
  });

  it('says which dates there are when one is asked for that is not', () => {
    const { messages } = outcome(derived('w', { kind: 'growth', from: 'elb@2021-12', to: 'elb' }));
    expect(messages).toContain('2022-12, 2023-09');
  });

  it.each([
    ['a date of a computed figure', sum('doppelt@2023-09'), 'derive.date-of-derived'],
    ['a share of nothing', { kind: 'share', part: 'elb', whole: 'leer' }, 'derive.division-by-zero'],
    ['growth from nothing', { kind: 'growth', from: 'leer', to: 'elb' }, 'derive.division-by-zero'],
    ['a ratio to nothing', { kind: 'ratio', of: 'kfa', to: 'leer' }, 'derive.division-by-zero'],
    ['persons plus Euro', sum('elb', 'kfa'), 'derive.units-differ'],
    ['persons in Prozentpunkten', { kind: 'points', from: 'elb@2022-12', to: 'elb' }, 'derive.not-a-share'],
    ['the lowest value of a computed figure', { kind: 'lowest', of: 'doppelt' }, 'derive.series-expected'],
    ['the lowest of one date', { kind: 'highest', of: 'elb@2022-12' }, 'derive.series-expected'],
    ['members of nobody', { kind: 'members', of: 'niemand' }, 'derive.unknown-population'],
  ] as const)('%s', (_, formula, code) => {
    const double = derived('doppelt', sum('elb', 'elb'));
    expect(outcome(double, derived('w', formula))).toMatchObject({ computed: ['doppelt'], problems: [`w: ${code}`] });
  });

  it('refuses a unit that the formula cannot have, and takes one it can', () => {
    const formula = { kind: 'share', part: 'leer', whole: 'elb' } as const;
    expect(outcome(derived('a', formula, { unit: UNITS.Euro })).problems).toEqual(['a: derive.unit-does-not-fit']);
    expect(outcome(derived('a', formula, { unit: UNITS.Prozent })).problems).toEqual([]);
    const perHead = { kind: 'ratio', of: 'kfa', to: 'elb' } as const;
    expect(outcome(derived('a', perHead, { unit: UNITS.Euro })).problems).toEqual([]);
  });

  it('is no problem of what rests on it', () => {
    const first = derived('erste', sum('xyz'));
    const second = derived('zweite', sum('erste', 'elb'));
    const third = derived('dritte', { kind: 'share', part: 'zweite', whole: 'elb' });
    const fine = derived('gut', sum('elb'));
    expect(outcome(third, second, first, fine)).toMatchObject({
      computed: ['gut'],
      problems: ['erste: derive.unknown-figure'],
    });
  });

  it('reports a ring of figures once, and nothing that hangs on it', () => {
    const a = derived('a', sum('b'));
    const b = derived('b', sum('c', 'elb'));
    const c = derived('c', sum('a'));
    const tail = derived('rest', sum('a'));
    const { computed, problems, messages } = outcome(a, b, c, tail);
    expect(computed).toEqual([]);
    expect(problems).toEqual(['a: derive.circular']);
    expect(messages).toContain('„a“ → „b“ → „c“ → „a“');
    expect(outcome(derived('selbst', sum('selbst'))).problems).toEqual(['selbst: derive.circular']);
  });

  it('stands a chain as long as anybody may write', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => derived(`c${i}`, sum(i === 4999 ? 'elb' : `c${i + 1}`)));
    expect(outcome(...chain)).toMatchObject({ problems: [], computed: { length: 5000 } });
  });
});
