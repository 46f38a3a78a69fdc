import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fills, strokes } from '../../../src/charts/palette.ts';
import { BLACK, type Cmyk, inkCoverage, MOST_INK, PAPER } from '../../../src/colour/cmyk.ts';
import { coloursOf, contrast } from '../../../templates/design/colours.ts';
import { printDesignOf } from '../../../templates/design/print.ts';

const ACCENT = '#1d5a7e';
const INKS: Cmyk = [90, 45, 20, 35];
const { table, ambiguous, tooWet } = printDesignOf(ACCENT, INKS);
const inksOf = (screen: string): Cmyk => table.get(screen)?.area ?? [-1, -1, -1, -1];

const folder = new URL('../../../templates/print/', import.meta.url);

describe('the colours of the design in print', () => {
  it('are there for every colour of the pages and every tone of the charts', () => {
    const all = [
      ...Object.values(coloursOf(ACCENT)),
      ...Array.from({ length: 12 }, (_, i) => [...fills(ACCENT, i + 1), ...strokes(ACCENT, i + 1)]).flat(),
    ];
    expect(all.filter((colour) => !table.has(colour))).toEqual([]);
    expect({ ambiguous, tooWet }).toEqual({ ambiguous: [], tooWet: [] });
  });

  it('are the inks somebody chose, where the accent stands unmixed', () => {
    expect(inksOf(ACCENT)).toEqual(INKS);
  });

  it('put every text on the black plate alone, or leave it out of a field', () => {
    const colourful = [...table].filter(([, { text }]) => text[0] + text[1] + text[2] > 0);
    expect(colourful).toEqual([]);
    expect(table.get(coloursOf(ACCENT).ink)).toEqual({ area: BLACK, text: BLACK });
    expect(table.get('#ffffff')).toEqual({ area: PAPER, text: PAPER });
  });

  it('keep neighbours in a chart as far apart as on screen: darker stays darker', () => {
    for (let count = 2; count <= 8; count++) {
      const tones = fills(ACCENT, count).map((screen) => inkCoverage(inksOf(screen)));
      for (const [index, tone] of tones.slice(1).entries()) {
        expect(Math.abs(tone - (tones[index] ?? 0)), `${count} tones`).toBeGreaterThan(8);
      }
    }
  });

  it('never have more ink than paper takes, whatever accent and inks are allowed', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const inks = fc.tuple(percent, percent, percent, percent).filter((it) => inkCoverage(it) <= MOST_INK);
    const accent = fc
      .integer({ min: 0, max: 0xffffff })
      .map((n) => `#${n.toString(16).padStart(6, '0')}`)
      .filter((it) => contrast(it, '#ffffff') >= 4.5);
    fc.assert(
      fc.property(accent, inks, (screen, chosen) => printDesignOf(screen, chosen).tooWet.length === 0),
      { numRuns: 15 },
    );
  });

  it('tell when the accent cannot be told from a grey of the charts', () => {
    expect(printDesignOf('#1d2329', INKS).ambiguous).toContain('#1d2329');
  });
});

describe('the profile of the print condition', () => {
  const profile = readFileSync(new URL('FOGRA39L-300.icc', folder));

  it('is the one the checksum was written for, and comes with its licence', () => {
    const [sum] = readFileSync(new URL('SHA256SUMS', folder), 'utf8').split(' ');
    expect(createHash('sha256').update(profile).digest('hex')).toBe(sum);
    expect(readFileSync(new URL('LICENSE.txt', folder), 'utf8')).toContain('zlib/libpng License');
  });

  it('is one for printing with four inks', () => {
    expect(profile.subarray(12, 24).toString('latin1')).toBe('prtrCMYKLab ');
    expect(profile.readUInt32BE(0)).toBe(profile.length);
  });
});
