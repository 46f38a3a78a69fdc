import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.ts';
import { deriveFacts } from '../../src/derive/derive-facts.ts';
import type { Doubt } from '../../src/validate/edition.ts';
import { derived, figure, period, place, sum } from '../derive/build.ts';
import { programme2024 } from '../derive/programme-2024.ts';
import { check, findings, summary } from './run.ts';

describe('the rules', () => {
  it('find nothing in the programme for 2024 as computed', () => {
    const programme = programme2024();
    const { facts } = deriveFacts(programme);
    expect(RULES.flatMap((rule) => rule.check({ edition: programme, facts }))).toEqual([]);
  });

  it('have a code each', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  it('say nothing about a value that is still to be delivered, nor about what rests on it', () => {
    const open = (id: string) =>
      figure(id, 'Personen', [
        ['2022-09', 6540],
        ['2023-09', null, { isOpen: true }],
      ]);
    const parts = {
      figures: [open('alle'), figure('teil', 'Personen', [['2023-09', 7000]])],
      derived: [
        derived('anteil', { kind: 'share', part: 'teil', whole: 'alle' }),
        derived('rest', sum('alle', '-teil'), { population: 'rest' }),
        derived('mehr', { kind: 'growth', from: 'teil', to: 'alle' }),
      ],
    };
    expect(check(parts)).toEqual([]);
  });

  it('leave what cannot be computed to those who say so', () => {
    const programme = programme2024();
    const empty = { ...deriveFacts(programme).facts, numbers: new Map(), series: new Map() };
    expect(RULES.flatMap((rule) => rule.check({ edition: programme, facts: empty }))).toEqual([]);
  });
});

describe('a recorded doubt', () => {
  const open: Doubt = { text: 'zwei Werte für dieselben Länder', place: place(7) };
  const settled: Doubt = { ...open, place: place(8), acknowledged: { reason: 'so gedruckt' } };

  it('is a warning at its own place, and a notice with a reason', () => {
    const problems = findings({ figures: [figure('a', 'Personen', [['2023', 10]], { doubts: [open, settled] })] });
    expect(summary(problems)).toEqual(['a: doubt', 'a: doubt (notice)']);
    expect(problems.map((it) => it.place)).toEqual([place(7), place(8)]);
    expect(problems[0]?.message).toContain(open.text);
    expect(problems[1]?.acknowledged).toEqual({ reason: 'so gedruckt' });
  });

  it('is found beside derived figures, events, quotations and the edition too', () => {
    const at = (line: number) => ({ doubts: [{ ...open, place: place(line) }] });
    const problems = check({
      figures: [figure('a', 'Personen', [['2023', 10]])],
      derived: [derived('b', { kind: 'lowest', of: 'a' }, at(1))],
      events: [{ id: 'c', label: 'Ansiedlung', date: period('2022-Herbst'), place: place(20), ...at(2) }],
      quotations: [
        {
          id: 'd',
          speaker: 'x',
          role: 'y',
          parts: ['z'],
          date: period('2023-12'),
          source: 's',
          place: place(30),
          ...at(3),
        },
      ],
      doubts: [{ ...open, place: place(4), chapter: 'ressourcen.md' }],
    });
    expect(problems).toEqual(['b: doubt', 'c: doubt', 'd: doubt', 'ressourcen.md: doubt']);
  });
});
