import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_FOLDER, openFont } from '../../charts/support/fonts.ts';

const read = (name: string): Buffer => readFileSync(new URL(name, FONT_FOLDER));
const sums = new Map(
  read('SHA256SUMS')
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
);

describe('the fonts of the document', () => {
  it('are exactly the ones the checksums were written for', () => {
    const fonts = readdirSync(FONT_FOLDER)
      .filter((name) => name.endsWith('.ttf'))
      .sort();
    expect(fonts).toEqual([...sums.keys()].sort());
    for (const name of fonts) expect(createHash('sha256').update(read(name)).digest('hex'), name).toBe(sums.get(name));
  });

  it('come with their licence', () => {
    expect(read('OFL.txt').toString('utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it.each([...sums.keys()])('%s has every sign a German programme needs', (name) => {
    const font = openFont(name);
    const signs = 'ÄÖÜäöüßẞ„“‚‘–−…€§%·→▲▼\u00a0\u202f\u2011';
    const missing = [...signs].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });
});
