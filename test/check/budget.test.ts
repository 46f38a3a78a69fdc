import { describe, expect, it } from 'vitest';
import { euro } from './parts.ts';
import { acknowledging, check, findings } from './run.ts';

describe('the budget', () => {
  const egt = euro('egt-zuteilung', 7245607);
  const vk = euro('vk-zuteilung', 11033496);
  const transfer = euro('umschichtung', 2421392);
  const kfa = (value: number, more = {}) => euro('kfa', value, more);

  it('moves no more than there is', () => {
    expect(check({ figures: [egt, vk, transfer] })).toEqual([]);
    expect(check({ figures: [egt, vk, euro('umschichtung', 7245608)] })).toEqual([
      'umschichtung: plausibility.umschichtung',
    ]);
    expect(check({ figures: [egt, vk, euro('umschichtung', 7245607)] })).toEqual([]);
    expect(check({ figures: [egt, vk, euro('umschichtung', -8000000)] })).toEqual([]);
    expect(check({ figures: [euro('vk-zuteilung', 300000), euro('umschichtung', -1)] })).toEqual([]);
    expect(check({ figures: [egt, vk, euro('umschichtung', -12000000)] })).toHaveLength(1);
    const acknowledged = euro('umschichtung', 7245608, acknowledging('plausibility.umschichtung'));
    expect(check({ figures: [egt, acknowledged] })).toEqual(['umschichtung: plausibility.umschichtung (notice)']);
  });

  it('has a municipal share near that of § 46 Abs. 3 SGB II', () => {
    expect(check({ figures: [egt, vk, transfer, kfa(2374960.98)] })).toEqual([]);
    expect(check({ figures: [egt, vk, transfer, kfa(237496.98)] })).toEqual(['kfa: plausibility.kfa']);
    expect(check({ figures: [egt, vk, transfer, kfa(2750000)] })).toEqual(['kfa: plausibility.kfa']);
    const of100 = (value: number) =>
      check({ figures: [euro('vk-zuteilung', Math.round((100 - value) * 1e5)), kfa(Math.round(value * 1e5))] });
    expect([13.99, 14, 16.5, 16.51].map((value) => of100(value).length)).toEqual([1, 0, 0, 1]);
    const [problem] = findings({ figures: [vk, transfer, kfa(2750000, acknowledging('plausibility.kfa'))] });
    expect(problem).toMatchObject({ severity: 'notice', acknowledged: { reason: 'geprüft' } });
    expect(problem?.message).toContain('17,0\u00A0%');
  });

  it('is not judged without the figures that it needs, or with those of two years', () => {
    expect(check({ figures: [kfa(50000)] })).toEqual([]);
    expect(check({ figures: [kfa(0), euro('vk-zuteilung', 0)] })).toEqual([
      'kfa: plausibility.bounds',
      'vk-zuteilung: plausibility.bounds',
    ]);
    expect(check({ figures: [kfa(50000), euro('vk-zuteilung', 3e6, {}, '2023')] })).toEqual([]);
  });
});
