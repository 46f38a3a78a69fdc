import { describe, expect, it } from 'vitest';
import { readCharacterMap } from '../../src/layout/character-map.ts';
import { loadFonts } from '../../src/layout/fonts.ts';
import { readPostTable } from '../../src/layout/post-table.ts';
import { openFont } from '../../src/layout/upstream.ts';
import { fontFiles } from '../support/fonts.ts';

const FACES = Object.entries(fontFiles);
/** Ligatures of Latin letters that have a code point of their own. */
const isLigature = (codePoint: number): boolean => codePoint >= 0xfb00 && codePoint <= 0xfb06;

describe('the fonts of the document', () => {
  it.each(FACES)('%s has the characters and glyphs that fontkit finds', (_, bytes) => {
    const font = openFont(bytes);
    const map = readCharacterMap(bytes);
    expect([...map.keys()]).toEqual([...font.characterSet].sort((a, b) => a - b));
    for (const [codePoint, glyph] of map) expect(font.glyphForCodePoint(codePoint).id).toBe(glyph);
  });

  it.each(FACES)('%s has the angle and the underline that fontkit reads', (_, bytes) => {
    const { underlinePosition, underlineThickness, post } = openFont(bytes) as ReturnType<typeof openFont> & {
      readonly post: unknown;
    };
    expect(post).toMatchObject(readPostTable(bytes));
    expect(readPostTable(bytes)).toMatchObject({ underlinePosition, underlineThickness });
  });

  it.each(FACES)('%s gives every glyph as if all characters had been asked for in order', (_, bytes) => {
    const asked = openFont(bytes);
    const codePoints = [...asked.characterSet].sort((a, b) => a - b).filter((c) => !isLigature(c));
    for (const codePoint of codePoints) asked.glyphForCodePoint(codePoint);
    const { font } = loadFonts({ ...fontFiles, regular: bytes }).face(400, false);
    for (const codePoint of codePoints.reverse()) {
      const glyph = asked.glyphForCodePoint(codePoint);
      expect(font.getGlyph(glyph.id).codePoints).toEqual(glyph.codePoints);
      expect(font.glyphForCodePoint(codePoint).advanceWidth).toBe(glyph.advanceWidth);
    }
  });

  it('are the same objects when they are opened from the same bytes again', () => {
    const copies = Object.fromEntries(FACES.map(([name, bytes]) => [name, bytes.slice()])) as typeof fontFiles;
    const [first, again] = [loadFonts(fontFiles), loadFonts(copies)];
    for (const weight of [400, 600] as const) {
      for (const italic of [false, true]) expect(again.face(weight, italic)).toBe(first.face(weight, italic));
    }
    expect(again).toBe(first);
    expect(loadFonts({ ...fontFiles, semiBold: fontFiles.italic })).not.toBe(first);
    expect(first.face(400, false).font).not.toBe(first.face(600, false).font);
  });

  it('are other objects when a byte is another', () => {
    const regular = fontFiles.regular.slice();
    regular[regular.length - 1] = (regular.at(-1) ?? 0) ^ 1;
    expect(loadFonts({ ...fontFiles, regular }).face(400, false)).not.toBe(loadFonts(fontFiles).face(400, false));
  });

  it('answer for a character they do not have with the sign for a missing glyph', () => {
    expect(loadFonts(fontFiles).face(400, false).font.glyphForCodePoint(0x1f600).id).toBe(0);
  });

  it('are not opened from bytes that are no TrueType face', () => {
    expect(() => loadFonts({ ...fontFiles, regular: new Uint8Array(64) })).toThrow();
  });
});
