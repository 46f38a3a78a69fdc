import { describe, expect, it } from 'vitest';
import { exampleWith, printed, validating } from './validating.ts';

const withAgreement = (agrees: string) =>
  validating(exampleWith('resources.yaml', 'value: 2374960.98', `value: 2374960.98, agrees: ${agrees}`));

describe('what a figure must agree with', () => {
  it('is one formula, as for a derived figure', () => {
    const { edition, problems } = withAgreement('{ sum: [vk-zuteilung, -umschichtung] }');
    expect(problems).toEqual([]);
    expect(edition?.figures.get('kfa')?.agrees).toEqual({
      kind: 'sum',
      terms: [
        { sign: 1, operand: 'vk-zuteilung' },
        { sign: -1, operand: 'umschichtung' },
      ],
    });
  });

  it.each([
    ['{ share: { part: kfa, whole: vk-zuteilung } }', 'share'],
    ['{ growth: { from: elb@2022-12, to: elb } }', 'growth'],
    ['{ difference: { from: elb@2022-12, to: elb } }', 'difference'],
    ['{ points: { from: herkunft8-anteil, to: herkunft8-anteil } }', 'points'],
    ['{ ratio: { of: elb, to: herkunft8 } }', 'ratio'],
  ])('may be %s', (agrees, kind) => {
    const { edition, problems } = withAgreement(agrees);
    expect(problems).toEqual([]);
    expect(edition?.figures.get('kfa')?.agrees?.kind).toBe(kind);
  });

  it.each([
    ['{}', 'Die Rechenvorschrift fehlt.'],
    ['{ sum: [egt-zuteilung], ratio: { of: elb, to: herkunft8 } }', 'Gefunden wurden mehrere (sum, ratio).'],
  ])('is not %s', (agrees, message) => {
    const { edition, problems } = withAgreement(agrees);
    expect(edition).toBeUndefined();
    expect(problems.map(({ code, subject }) => [code, subject])).toEqual([['figure.agrees', 'kfa']]);
    expect(problems[0]?.message).toContain(message);
  });

  it('names figures that are there', () => {
    const { problems } = withAgreement('{ sum: [egt-zuteilun] }');
    expect(problems.map(printed)).toEqual([
      expect.stringMatching(/^resources\.yaml:4:\d+ error .*Muss übereinstimmen mit.*„egt-zuteilun“.*„egt-zuteilung“/),
    ]);
  });

  it('has no lowest, highest or members', () => {
    expect(withAgreement('{ lowest: elb }').problems.map(({ code }) => code)).toEqual(['field.unknown']);
  });
});
