import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelColumn, twoLineWidth, wrap } from '../../src/charts/wrap.ts';
import { anyLabel } from './support/any-model.ts';
import { measure } from './support/fonts.ts';

const width = (text: string): number => measure(text, { size: 8.5, weight: 400, italic: false });

describe('setting a label into lines', () => {
  it('breaks at spaces, and after a hyphen or slash, never at a protected space', () => {
    expect(wrap('Erwerbsfähige Leistungsberechtigte', 80, 'label', measure)).toEqual([
      'Erwerbsfähige',
      'Leistungsberechtigte',
    ]);
    expect(wrap('Arbeitsmarkt-/Ausbildungsmarktlage', 90, 'label', measure)).toEqual([
      'Arbeitsmarkt-/',
      'Ausbildungsmarktlage',
    ]);
    expect(wrap('Bezug nach SGB\u00A0II', width('Bezug nach SGB'), 'label', measure)).toEqual([
      'Bezug nach',
      'SGB\u00A0II',
    ]);
  });

  it('hyphenates only a word that is wider than the column, at a German syllable', () => {
    expect(wrap('Langzeitleistungsbeziehende', 80, 'label', measure)).toEqual(['Langzeitleistungsbe-', 'ziehende']);
  });

  it('drops soft hyphens and takes an empty text as an empty line', () => {
    expect(wrap('Arbeits\u00ADmarkt', 200, 'label', measure)).toEqual(['Arbeitsmarkt']);
    expect(wrap('', 50, 'label', measure)).toEqual(['']);
  });

  it('keeps every letter and the width, for any label', () => {
    const letters = (text: string): string => text.replaceAll(/[ -]/g, '');
    fc.assert(
      fc.property(anyLabel, fc.integer({ min: 20, max: 300 }), (label, most) => {
        const lines = wrap(label, most, 'label', measure);
        expect(letters(lines.join(''))).toBe(letters(label));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('finds the narrowest column of two lines', () => {
    const label = 'Bestand an Langzeitleistungsbeziehenden (LZB)';
    const narrow = twoLineWidth(label, 'label', measure);
    expect(wrap(label, narrow + 0.001, 'label', measure)).toHaveLength(2);
    expect(wrap(label, narrow - 0.5, 'label', measure).length).toBeGreaterThan(2);
  });

  it('makes a column no wider than its labels need', () => {
    const { lines, width: column } = labelColumn(['Frauen', 'Männer'], 180, 'label', measure);
    expect(lines).toEqual([['Frauen'], ['Männer']]);
    expect(column).toBe(Math.max(width('Frauen'), width('Männer')));
  });
});
