import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../../src/derive/dependencies.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { NumberFact } from '../../src/derive/fact.ts';
import { difference, growth, negated, points, ratio, share } from '../../src/derive/on-demand.ts';
import { type FactOrFinding, isFinding, resolveOperand } from '../../src/derive/operand.ts';
import { formatNumber } from '../../src/german/number.ts';
import { derived, edition, figure } from './build.ts';
import { programme2024 } from './programme-2024.ts';

const { facts } = deriveFacts(programme2024());

function fact(result: FactOrFinding): NumberFact {
  if (isFinding(result)) throw new Error(result.message);
  return result;
}
const get = (operand: string): NumberFact => fact(resolveOperand(facts, operand));

describe('a fact made on demand', () => {
  it('is the one a declared formula makes, but for its name', () => {
    const pairs = [
      [growth(get('elb@2022-12'), get('elb')), 'elb-wachstum'],
      [difference(get('elb@2022-12'), get('elb')), 'elb-plus'],
      [points(get('mig-frueher'), get('mig-heute')), 'mig-punkte'],
      [share(get('herkunft8'), get('elb')), 'herkunft8-anteil'],
    ] as const;
    for (const [made, id] of pairs) {
      const declared = get(id);
      expect(made).toEqual({ ...declared, id: fact(made).id, label: fact(made).label });
    }
  });

  it('is named by its formula', () => {
    expect(fact(growth(get('elb@2022-12'), get('elb'))).id).toBe('growth(elb@2022-12,elb)');
    expect(negated(get('umschichtung'))).toMatchObject({ id: '-umschichtung', value: -2421392 });
    expect(Object.is(negated({ ...get('umschichtung'), value: 0 }).value, 0)).toBe(true);
  });

  it('is a finding where it cannot be computed', () => {
    const none = { ...get('elb'), value: 0 };
    expect(growth(none, get('elb'))).toMatchObject({ code: 'derive.division-by-zero', severity: 'error' });
    expect(difference(get('elb'), get('kfa'))).toMatchObject({ code: 'derive.units-differ' });
    expect(ratio(get('svb'), get('elb'))).toMatchObject({ unit: { kind: 'ratio' } });
  });

  it('prints what exact arithmetic gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (before, after) => {
        const from = { ...get('elb'), value: before };
        const made = fact(growth(from, { ...get('elb'), value: after }));
        // tenths of a percent, half away from zero, in whole numbers
        const [numerator, denominator] = [(BigInt(after) - BigInt(before)) * 1000n, BigInt(before)];
        const size = numerator < 0n ? -numerator : numerator;
        const tenths = (2n * size + denominator) / (2n * denominator);
        const sign = numerator < 0n && tenths > 0n ? '−' : '';
        const text = formatNumber(made.value, 1, 'point').replaceAll('.', '');
        expect(text).toBe(`${sign}${tenths / 10n},${tenths % 10n}`);
      }),
    );
  });
});

describe('a rough input', () => {
  const rough = figure('rund', 'Personen', [['2023', 1_800_000]], { approximate: true });
  const exact = figure('genau', 'Personen', [['2023', 1_000_000_000]]);
  const roughness = (decimals: number) => {
    const anteil = derived('anteil', { kind: 'share', part: 'rund', whole: 'genau' }, { decimals });
    const again = derived('nochmal', { kind: 'difference', from: 'anteil', to: 'anteil' });
    const { numbers } = deriveFacts(edition({ figures: [rough, exact], derived: [anteil, again] })).facts;
    return [numbers.get('anteil')?.approximate, numbers.get('nochmal')?.approximate];
  };

  it('makes the result rough, unless rounding hides it', () => {
    expect(roughness(3)).toEqual([true, true]); // 0,175 to 0,185
    expect(roughness(1)).toEqual([false, false]); // 0,2 at both ends
  });
});

describe('dependencies', () => {
  const of = (it: NumberFact | string) => {
    const { figures, observations, populations } = dependencies(facts, it);
    return { figures: [...figures].sort(), observations: [...observations].sort(), populations: [...populations] };
  };

  it('go through every formula down to what was typed', () => {
    expect(of('gesamt')).toEqual({
      figures: ['egt-zuteilung', 'kfa', 'umschichtung', 'vk-zuteilung'],
      observations: ['egt-zuteilung@2024', 'kfa@2024', 'umschichtung@2024', 'vk-zuteilung@2024'],
      populations: [],
    });
    expect(of('elb').observations).toEqual(['elb@2023-09']);
    expect(of('laender')).toEqual({ figures: [], observations: [], populations: ['herkunft8'] });
  });

  it('go from one computed figure to the next', () => {
    expect(get('gesamt').origin).toMatchObject({ rule: 'sum', inputs: ['egt-operativ', 'vk-operativ'] });
  });

  it('of an extreme are all values of the series', () => {
    expect(of('elb-tief').observations).toEqual(['elb@2019-09', 'elb@2022-12', 'elb@2023-09']);
  });

  it('of a fact made on demand from another are those of both', () => {
    const made = fact(growth(get('svb@2022-06-30'), get('svb-deutsch')));
    expect(of(made).observations).toEqual(['svb-auslaender@2023-06-30', 'svb@2022-06-30', 'svb@2023-06-30']);
    const twice = negated(fact(difference(get('elb@2019-09'), get('elb'))));
    expect(of(twice).observations).toEqual(['elb@2019-09', 'elb@2023-09']);
  });
});
