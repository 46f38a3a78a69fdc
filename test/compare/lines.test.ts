import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/compare/compare-editions.ts';
import { comparisonLines } from '../../src/compare/lines/lines.ts';
import { type Edit, edited, published } from './support/editions.ts';

const NBSP = '\u00a0';

const CHANGES: readonly Edit[] = [
  ['customers.yaml', 'value: 747', 'value: 802'],
  ['targets.yaml', 'value: 19.8', 'value: 20.1'],
  ['chapters/ressourcen.md', '## Ressourcen', '## Mittel'],
  ['chapters/leistungsgewaehrung.md', 'schnell, effizient und bürgernah', 'schnell und bürgernah'],
];
const comparison = compareEditions(published, edited(...CHANGES));

const lines = (width: number, coloured = false): readonly string[] => comparisonLines(comparison, { width, coloured });

/** A line as one sees it: without the signs that colour it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what starts a colour
const seen = (line: string): string => line.replace(/\u001b\[[\d;]*m/g, '');

describe('a comparison on a terminal', () => {
  it('says of equal editions that there are no differences', () => {
    const same = comparisonLines(compareEditions(published, published), { width: 100, coloured: false });
    expect(same.at(-1)).toBe('Keine Unterschiede.');
    expect(same).toHaveLength(4);
  });

  it('shows a figure with old, new and change, and the sentence below it', () => {
    const all = lines(100);
    const at = all.indexOf('  Erwerbsfähige Leistungsberechtigte aus der Ukraine');
    expect(all.slice(at, at + 3)).toEqual([
      '  Erwerbsfähige Leistungsberechtigte aus der Ukraine',
      `    747${NBSP}Personen (September 2023) → 802${NBSP}Personen (September 2023): +55 (+7,4${NBSP}%)`,
      '    Satz: Aus der Ukraine kommen [-747-]{+802+} der betreuten Kundinnen und Kunden.',
    ]);
  });

  it('shows targets, chapters and texts in sections of their own', () => {
    const text = lines(100).join('\n');
    expect(text).toContain(
      `Zielwerte\n=========\n\n  Ziel: Integrationsquote\n    19,8${NBSP}% (2024) → 20,1${NBSP}% (2024): +0,3${NBSP}Prozentpunkte`,
    );
    expect(text).toContain('Kapitel\n=======\n\n  - umbenannt: 2.5 Ressourcen → 2.5 Mittel');
    expect(text).toMatch(/schnell\[-,\s+effizient-\]\s+und\s+bürgernah/);
  });

  it.each([40, 60, 80, 110])('keeps to %i columns', (width) => {
    const table = /^ {2}\S.*( {2,}[\d–]+){4}$| geändert /;
    const tooLong = lines(width).filter((line) => [...line].length > width && !table.test(line) && line.includes(' '));
    // Only a word that is longer than the line may stand out.
    expect(tooLong.filter((line) => line.trim().split(' ').length > 2)).toEqual([]);
  });

  it('says the same in colours as without, but for the marks', () => {
    const plain = lines(100)
      .join(' ')
      .replace(/\[-|-\]|\{\+|\+\}/g, '')
      .replace(/\s+/g, ' ');
    expect(lines(100, true).map(seen).join(' ').replace(/\s+/g, ' ')).toBe(plain);
  });

  it('begins and ends every colour within a line, so that lines can be cut', () => {
    for (const line of lines(60, true)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what starts a colour
      const codes = [...line.matchAll(/\u001b\[([\d;]*)m/g)].map(([, code]) => code);
      expect(codes.filter((code) => code !== '0').length, line).toBe(codes.filter((code) => code === '0').length);
    }
  });
});
