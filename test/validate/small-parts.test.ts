import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCircles } from '../../src/validate/circles.ts';
import { contrastToWhite } from '../../src/validate/contrast.ts';
import { KNOWN_FIGURES } from '../../src/validate/known-figures.ts';
import { nearest } from '../../src/validate/nearest.ts';
import { operandText, readOperand } from '../../src/validate/operand.ts';
import { RESERVED_IDS } from '../../src/validate/reserved-ids.ts';
import { UNITS } from '../../src/validate/unit.ts';

describe('the contrast of a colour to white', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#1f5a94', 7.12],
  ])('of %s is %d (WCAG 2.1)', (colour, contrast) => {
    expect(contrastToWhite(colour)).toBeCloseTo(contrast, 1);
  });

  it('is not there for what is no colour', () => {
    expect(contrastToWhite('blau')).toBeUndefined();
  });
});

describe('the nearest word', () => {
  it.each([
    ['vaule', 'value'],
    ['Wert', 'Wert'],
    ['herkunf8', 'herkunft8'],
    ['lien', 'line'],
    ['kfaa', 'kfa'],
    ['etwas ganz anderes', undefined],
    ['x'.repeat(100_000), undefined],
  ])('to %.20s is %s', (word, found) => {
    expect(nearest(word, ['value', 'Wert', 'herkunft8', 'line', 'kfa'])).toBe(found);
  });
});

describe('an operand', () => {
  it.each(['elb', 'elb@2022-12', 'herkunft8-anteil', 'elb@2022-Herbst'])('%s is read and written alike', (text) => {
    const operand = readOperand(text);
    expect(operand && operandText(operand)).toBe(text);
  });

  it('loses its sign when it is looked up', () => {
    expect(readOperand('-umschichtung')).toEqual({ negate: true, id: 'umschichtung' });
  });

  it.each(['', '-', '@2022', 'Elb', '5', 'elb @2022', 'elb@', '--elb'])('%j is none', (text) => {
    expect(readOperand(text)).toBeUndefined();
  });
});

describe('circles', () => {
  it('are found wherever there is one', () => {
    const anyGraph = fc.dictionary(fc.constantFrom(...'abcdef'), fc.uniqueArray(fc.constantFrom(...'abcdef')));
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const next = (id: string) => (graph[id] ?? []).filter((it) => it in graph);
        const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
          next(from).some((it) => it === to || (!seen.has(it) && reaches(it, to, seen.add(it))));
        const circles = findCircles(Object.keys(graph), next);
        expect(circles.length > 0).toBe(Object.keys(graph).some((id) => reaches(id, id)));
        for (const circle of circles) {
          expect(circle.at(-1)).toBe(circle[0]);
          for (const [index, id] of circle.slice(0, -1).entries()) expect(next(id)).toContain(circle[index + 1]);
        }
      }),
    );
  });

  it('do not need a call for every link of a long chain', () => {
    const next = (id: string): readonly string[] => [String((Number(id) + 1) % 100_000)];
    expect(findCircles(['0'], next)).toHaveLength(1);
  });
});

describe('the known figures', () => {
  it('have ids that can be used in texts, units there are, and bounds with a reason', () => {
    for (const { id, unit, label, plausible, basis } of KNOWN_FIGURES.values()) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(RESERVED_IDS).not.toContain(id);
      expect(UNITS).toHaveProperty([unit]);
      expect(plausible.from).toBeLessThanOrEqual(plausible.to);
      expect(label).not.toBe('');
      expect(basis).not.toBe('');
    }
  });
});
