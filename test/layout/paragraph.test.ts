import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/compose/text-style.ts';
import { type Piece, setParagraph } from '../../src/layout/paragraph.ts';
import type { Line } from '../../src/layout/upstream.ts';
import { fonts } from '../support/fonts.ts';

const style = { size: 10.5, leading: 15, weight: 400, italic: false, color: '#000000' } as const;
const setting = (width: number, more: Partial<Setting> = {}): Setting => ({
  style,
  width,
  align: 'left',
  hyphenate: true,
  balance: false,
  ...more,
});
const piece = (text: string, more: Partial<Piece> = {}): Piece => ({
  text,
  weight: 400,
  italic: false,
  color: '#000000',
  underline: false,
  struck: false,
  sems: [],
  ...more,
});
const set = (text: string, width: number, more: Partial<Setting> = {}): readonly Line[] =>
  setParagraph([piece(text)], setting(width, more), fonts().face);
const strings = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => (line.hyphenated ? `${line.string}=` : line.string));
const shown = (line: Line): string =>
  line.runs.flatMap((run) => run.glyphs.map((g) => String.fromCodePoint(...g.codePoints))).join('');

const TEXT =
  'Die Eingliederungsmittelverordnung verteilt die Mittel auf die Jobcenter, und zwar nach der Zahl der erwerbsfähigen Leistungsberechtigten und der Langzeitleistungsbezieherinnen und Langzeitleistungsbezieher im Vorjahr.';

describe('the mark of a note', () => {
  const noted = [piece('Die Jugendberufsagentur'), piece('¹²', { dest: 'note.12.mark' }), piece(' öffnet wieder.')];

  it('is never parted from its word, however narrow the lines', () => {
    for (let width = 20; width < 220; width += 3) {
      const lines = setParagraph(noted, setting(width), fonts().face);
      const all = strings(lines);
      expect(
        all.some((line) => /\p{L}¹²/u.test(line)),
        `${width}: ${all.join('|')}`,
      ).toBe(true);
    }
  });

  it('is not even cut off where a word is longer than the line', () => {
    const word = [piece('Jugendberufsagentur'), piece('¹²')];
    for (let width = 30; width < 100; width += 0.5) {
      const all = strings(setParagraph(word, setting(width, { hyphenate: false }), fonts().face));
      expect(all.at(-1), `${width}: ${all.join('|')}`).toMatch(/\p{L}¹²$/u);
    }
  });

  it('carries the name of its place, and only its own run does', () => {
    const runs = setParagraph(noted, setting(300), fonts().face).flatMap((line) => line.runs);
    expect(runs.map((run) => run.attributes.dest)).toEqual([undefined, 'note.12.mark', undefined]);
  });
});

describe('the lines of a paragraph', () => {
  it('are never longer than the measure', () => {
    for (const width of [90, 120, 200, 409]) {
      for (const line of set(TEXT, width)) expect(line.xAdvance).toBeLessThanOrEqual(width + 0.05);
    }
  });

  it('are set with natural spaces: no line is squeezed or stretched', () => {
    const { font } = fonts().face(400, false);
    const space = (font.glyphForCodePoint(32).advanceWidth / font.unitsPerEm) * style.size;
    for (const line of set(TEXT, 150)) {
      const [run] = line.runs;
      const spaces = run?.positions.slice(0, -1).filter((_, i) => run.glyphs[i]?.codePoints[0] === 32) ?? [];
      for (const position of spaces) expect(Math.abs(position.xAdvance - space)).toBeLessThan(0.4);
    }
  });

  it('end with a space that takes no room where the text has one, so that words stay apart for who reads on', () => {
    const lines = set(TEXT, 150);
    const shownTogether = lines.map(shown).join('').replaceAll('\u00ad', '');
    expect(shownTogether).toBe(TEXT);
    for (const line of lines) expect(line.runs.reduce((sum, run) => sum + run.xAdvance, 0)).toBe(line.xAdvance);
  });

  it('end with a soft hyphen where a word is divided, so that copying joins it again', () => {
    const lines = set(TEXT, 120);
    const divided = lines.filter((line) => line.hyphenated);
    expect(divided.length).toBeGreaterThan(0);
    for (const line of divided) expect(shown(line)).toBe(`${line.string}\u00ad`);
  });

  it('get no second hyphen where a word has one', () => {
    expect(strings(set('Massenzustrom-Richtlinie', 80))).toEqual(['Massenzustrom-', 'Richtlinie']);
    expect(strings(set('Langzeitarbeitslosigkeit/Langzeitleistungsbezug', 130))).toEqual([
      'Langzeitarbeitslosigkeit/',
      'Langzeitleistungsbezug',
    ]);
  });

  it('hold together what protected spaces join', () => {
    const lines = strings(set('Die Trägerversammlung stimmt nach §\u00a044c Abs.\u00a06 SGB\u00a0II ab', 105));
    expect(lines.some((line) => line.includes('§\u00a044c Abs.') || line.includes('§\u00a044c'))).toBe(true);
    expect(lines.some((line) => /§$|Abs\.$|SGB$/.test(line))).toBe(false);
  });

  it('divide no word in headings', () => {
    expect(set(TEXT, 220, { hyphenate: false }).some((line) => line.hyphenated)).toBe(false);
  });

  it('do not end with a scrap of a line where that can be avoided', () => {
    const text =
      'Wer einen Antrag stellt, soll binnen zehn Tagen wissen, woran er ist, und zwar ohne Rückfragen zu müssen';
    for (let width = 150; width <= 300; width += 3) {
      const lines = set(text, width);
      expect((lines.at(-1)?.xAdvance ?? 0) / width, `at ${width} points`).toBeGreaterThan(0.14);
    }
  });

  it('divide no word between two looks: a link and the full stop behind it stay together', () => {
    for (let width = 60; width < 140; width += 2) {
      const pieces = [
        piece('Weiteres steht in der '),
        piece('Statistik', { underline: true }),
        piece('. Danach mehr.'),
      ];
      const lines = setParagraph(pieces, setting(width), fonts().face);
      expect(lines.every((line) => !line.string.startsWith('.'))).toBe(true);
    }
  });

  it('take soft hyphens in the text as the only places to divide that word', () => {
    expect(strings(set('Um\u00adschichtungsanteil', 80))).toEqual(['Um=', 'schichtungsanteil']);
  });

  it('cut a word that is longer than the line, and say so', () => {
    const lines = set('x'.repeat(80), 100);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => line.forced && line.xAdvance <= 100.05)).toBe(true);
    expect(lines.map((line) => line.string).join('')).toBe('x'.repeat(80));
  });

  it('break an address at its slashes without a hyphen', () => {
    const lines = strings(set('https://statistik.arbeitsagentur.de/DE/Navigation/Grundsicherung', 170));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => !line.endsWith('='))).toBe(true);
  });

  it('balance a heading of two lines', () => {
    const text = 'Einmündung in Arbeit zur Reduzierung von Langzeitarbeitslosigkeit und Langzeitbezug';
    const lines = set(text, 300, { hyphenate: false, balance: true });
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.xAdvance ?? 0) - (lines[1]?.xAdvance ?? 0))).toBeLessThan(90);
  });

  it('stand right or in the middle where asked', () => {
    const [right] = set('7.539', 100, { align: 'right' });
    expect((right?.box.x ?? 0) + (right?.xAdvance ?? 0)).toBeCloseTo(100, 6);
    const [middle] = set('7.539', 100, { align: 'center' });
    expect((middle?.box.x ?? 0) * 2 + (middle?.xAdvance ?? 0)).toBeCloseTo(100, 6);
  });

  it('lose no character, whatever the text and the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöüßA-Z0-9,.§%€–/-]{1,30}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 420 }), fc.boolean(), (list, width, hyphenate) => {
        const text = list.join(' ');
        const lines = set(text, width, { hyphenate });
        expect(
          lines
            .map((line) => line.string)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
        expect(lines.every((line) => line.xAdvance <= width + 0.05)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('marks of a draft', () => {
  const words = 'Ein Satz, der neu ist und eine Zeile füllt. ';
  const old = 'Ein alter Satz, der über mehr als eine Zeile geht, wie es lange Sätze tun. ';
  const lines = setParagraph(
    [piece(words), piece(old, { bar: '#aa0000' }), piece(words)],
    setting(200, { barAt: -12, hyphenate: false }),
    fonts().face,
  );
  const hasBar = (line: Line): boolean => line.decorationLines.length > 0;

  it('put a bar beside every line on which some of the words stand, and beside no other', () => {
    const between = strings(lines).join(' ');
    const [from, to] = [between.indexOf('Ein alter'), between.indexOf('tun.') + 4];
    let at = 0;
    const expected = strings(lines).map((line) => {
      const start = at;
      at += line.length + 1;
      return start < to && start + line.length > from;
    });
    expect(lines.map(hasBar)).toEqual(expected);
    expect(lines.map(hasBar)).toContain(false);
  });

  it('put it in the margin, from line to line without a break', () => {
    const [bar] = lines.flatMap((line) => line.decorationLines);
    expect(bar?.rect.x).toBe(-12);
    expect(bar?.rect.height).toBeGreaterThanOrEqual(style.leading);
  });

  it('raise a sign behind a word, small, and never divide the two', () => {
    const [line] = setParagraph([piece('gestiegen'), piece('ü', { raised: true })], setting(200), fonts().face);
    const [word, sign] = line?.runs ?? [];
    expect(sign?.attributes.fontSize).toBeLessThan(word?.attributes.fontSize ?? 0);
    expect(sign?.positions.every(({ yOffset }) => yOffset > 0)).toBe(true);
    const narrow = setParagraph([piece('gestiegen'), piece('ü', { raised: true })], setting(40), fonts().face);
    expect(narrow.map(({ string }) => string).filter((text) => text === 'ü')).toEqual([]);
  });
});
