import { describe, expect, it } from 'vitest';
import { PageRecorder } from '../../src/pdf/content-plan.ts';

type Step = readonly [operators: string, owner: string];

function planned(steps: readonly Step[]): readonly string[] {
  const recorder = new PageRecorder<string>();
  steps.forEach(([text, owner], index) => {
    recorder.record(text, owner, index);
  });
  return recorder.finish((owner, seq) => `/${owner} ${seq} BDC`);
}

describe('the marked content of a page', () => {
  it('holds all lines of one paragraph, whatever groups they are drawn in', () => {
    const line: readonly Step[] = [
      ['q', 'P'],
      ['1 0 0 1 5 5 cm', 'P'],
      ['BT\n(a) Tj\nET', 'P'],
      ['Q', 'P'],
    ];
    const out = planned([...line, ...line]);
    expect(out.filter((operator) => operator.endsWith('BDC'))).toEqual(['/P 2 BDC']);
    expect(out[0]).toBe('/P 2 BDC');
    expect(out.at(-1)).toBe('EMC');
  });

  it('begins and ends at one level of q and Q where owners change inside a group', () => {
    const out = planned([
      ['q', 'P'],
      ['BT\n(a) Tj\nET', 'P'],
      ['0 0 5 1 re', 'A'],
      ['f', 'A'],
      ['Q', 'P'],
      ['BT\n(b) Tj\nET', 'P'],
    ]);
    expect(out).toEqual([
      'q',
      '/P 1 BDC',
      'BT\n(a) Tj\nET',
      'EMC',
      '/A 3 BDC',
      '0 0 5 1 re\nf',
      'EMC',
      'Q',
      '/P 5 BDC',
      'BT\n(b) Tj\nET',
      'EMC',
    ]);
  });

  it('has no groups that paint nothing, and no painting without a path', () => {
    expect(
      planned([
        ['q', 'A'],
        ['1 w', 'A'],
        ['Q', 'A'],
        ['f', 'A'],
      ]),
    ).toEqual([]);
  });

  it('sets colours before the path they came in', () => {
    const out = planned([
      ['0 0 m', 'A'],
      ['1 0 0 RG', 'A'],
      ['5 5 l', 'A'],
      ['S', 'A'],
    ]);
    expect(out).toEqual(['1 0 0 RG', '/A 3 BDC', '0 0 m\n5 5 l\nS', 'EMC']);
  });

  it.each([
    [[['Q', 'A']], 'Q without q'],
    [[['q', 'A']], 'q without Q'],
    [
      [
        ['0 0 m', 'A'],
        ['q', 'A'],
      ],
      'q inside a path',
    ],
  ] as readonly (readonly [readonly Step[], string])[])('refuses %j', (steps, message) => {
    expect(() => planned(steps)).toThrow(message);
  });
});
