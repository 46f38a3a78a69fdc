import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portsOf } from '../../src/pipeline/render-programme.ts';
import { columnsOf, tailOf } from '../../templates/blocks/columns.ts';
import { marker } from '../../templates/blocks/list.tsx';
import { coloursOf, contrast } from '../../templates/design/colours.ts';
import { grid } from '../../templates/design/grid.ts';
import { sheetOf } from '../../templates/design/sheet.ts';
import { row, table } from '../support/blocks.ts';
import { fonts } from '../support/fonts.ts';

const sheet = sheetOf('#1f5a94', portsOf(fonts()));

describe('the colours that follow from an accent', () => {
  it('can be read: text on white and on tints has 4.5:1, whatever accent is allowed', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    const allowed = hex.filter((accent) => contrast(accent, '#ffffff') >= 4.5);
    fc.assert(
      fc.property(allowed, (accent) => {
        const c = coloursOf(accent);
        for (const text of [c.ink, c.grey]) {
          for (const ground of [c.white, c.soft, c.pale]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(c.accent, c.white)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('the grid', () => {
  it('has lines of a readable length and full pages of whole lines', () => {
    expect(grid.text).toBeLessThanOrEqual(459);
    expect(grid.full).toBeLessThanOrEqual(459.5);
    expect(grid.height % grid.leading).toBe(0);
  });
});

describe('the columns of a table', () => {
  const money = table(
    't',
    '',
    '',
    ['Position', 'Leistungen', 'Verwaltung'],
    [row('Zuteilung', ['7.245.607,00\u00a0€', '11.033.496,00\u00a0€']), row('Anteil', ['33,4\u00a0%', ''])],
  );

  it('align figures at the comma: what is behind it is set aside', () => {
    expect(tailOf('7.245.607,00\u00a0€')).toBe(',00\u00a0€');
    expect(tailOf('−2,3\u00a0%')).toBe(',3\u00a0%');
    expect(tailOf('6.658')).toBe('');
    expect(tailOf('6.658\u00a0Personen')).toBe('\u00a0Personen');
    expect(tailOf('Bemerkung')).toBe('');
  });

  it('fill the width and leave every figure room on one line', () => {
    const { widths, width } = columnsOf(money.content, grid.full, sheet);
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(width, 6);
    const needed = sheet.measure('11.033.496,00\u00a0€', sheet.type.table);
    expect(widths[2]).toBeGreaterThan(needed + 12);
  });

  it('leave a figure room for its unit where commas are not aligned', () => {
    const mixed = table(
      't',
      '',
      '',
      ['Ziel', 'Wert'],
      [row('Integrationsquote', ['24,1\u00a0%']), row('Hausbesuche', ['1.864\u00a0Hausbesuche'])],
    );
    const { widths, tails } = columnsOf(mixed.content, grid.full, sheet);
    expect(tails).toEqual([0, 0]);
    expect(widths[1]).toBeGreaterThan(sheet.measure('1.864\u00a0Hausbesuche', sheet.type.table) + 12);
  });

  it('wrap heads before they squeeze what stands below', () => {
    const heads = [
      'Zeitpunkt',
      'Integrationskurse je Monat',
      'Berufssprachkurse je Quartal',
      'Zugesagte Plätze in Kursen',
    ];
    const block = table('t', '', '', heads, [row('September 2018', ['441', '251', '450'])]);
    const { widths } = columnsOf(block.content, grid.full, sheet);
    expect(widths[0]).toBeGreaterThan(sheet.measure('September 2018', sheet.type.table) + 11.9);
  });

  it('stand apart where text follows figures', () => {
    const block = table(
      't',
      '',
      '',
      ['Instrument', 'Anteil', 'Grundlage'],
      [row('Weiterbildung', ['21,1\u00a0%', 'ein Paragraf'])],
    );
    expect(columnsOf(block.content, grid.full, sheet).leads).toEqual([0, 0, 12]);
  });

  it('never exceed the room, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^[a-z]{1,40}$/), (count, word) => {
        const block = table(
          't',
          '',
          '',
          Array.from({ length: count + 1 }, () => word),
          [
            row(
              word,
              Array.from({ length: count }, () => word),
            ),
          ],
        );
        const { widths, width } = columnsOf(block.content, grid.full, sheet);
        expect(width).toBeLessThanOrEqual(grid.full);
        expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(width, 4);
        expect(widths.every((w) => w > 0)).toBe(true);
      }),
    );
  });

  it('stand close where there is little in them', () => {
    const small = table('t', '', '', ['Wert', 'Punkte'], [row('Barometer', ['100,3'])]);
    expect(columnsOf(small.content, grid.full, sheet).width).toBeLessThan(grid.full * 0.7);
  });
});

describe('the marks of list items', () => {
  it('differ from level to level', () => {
    const bullets = [0, 1, 2, 3].map((depth) => marker({ ordered: false, start: 1 }, depth, 0));
    expect(new Set(bullets).size).toBe(4);
  });

  it('count from the start that is given, in figures, letters, Roman figures', () => {
    const list = { ordered: true, start: 3 };
    expect([0, 1, 2, 3].map((depth) => marker(list, depth, 1))).toEqual(['4.', 'd)', 'iv.', '(4)']);
    expect(marker({ ordered: true, start: 1 }, 1, 27)).toBe('ab)');
    expect(marker({ ordered: true, start: 1 }, 2, 48)).toBe('xlix.');
  });
});
