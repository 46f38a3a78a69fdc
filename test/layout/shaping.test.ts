import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeByPairs } from '../../src/layout/pairs.ts';
import { glyphsOf } from '../../src/layout/shaping.ts';
import { type FontkitFont, openFont } from '../../src/layout/upstream.ts';
import { fontFiles, fonts } from '../support/fonts.ts';

const FACES = [fonts().face(400, false), fonts().face(400, true), fonts().face(600, false), fonts().face(600, true)];
const GERMAN = [...'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789 .,;:-–()/%€„“\u00a0'];

/** Every character of the faces that is shaped by pairs. */
const plainCharacters = (font: FontkitFont): readonly string[] =>
  font.characterSet.map((code) => String.fromCodePoint(code)).filter((c) => c >= ' ' && shapeByPairs(font, c));

const glyphsBy = (font: FontkitFont, text: string) => {
  const { glyphs, positions } = font.layout(text, { liga: false });
  return {
    ids: glyphs.map((glyph) => glyph.id),
    advances: positions.map((p) => p.xAdvance),
    offsets: positions.flatMap((p) => [p.xOffset, p.yOffset]),
  };
};

describe('shaping by pairs', () => {
  it.each(FACES.map((face, index) => [index, face.font] as const))(
    'moves every letter as fontkit does in the whole text, face %i',
    (_, font) => {
      const all = plainCharacters(font);
      expect(all.length).toBeGreaterThan(400);
      const character = fc.oneof(fc.constantFrom(...GERMAN), fc.constantFrom(...all));
      fc.assert(
        fc.property(fc.array(character, { minLength: 1, maxLength: 14 }), (characters) => {
          const text = characters.join('');
          const shaped = shapeByPairs(font, text);
          const whole = glyphsBy(font, text);
          expect(shaped?.glyphs.map((glyph) => glyph.id)).toEqual(whole.ids);
          expect(shaped?.advances).toEqual(whole.advances);
          expect(new Set(whole.offsets)).toEqual(new Set([0]));
        }),
        { numRuns: 400 },
      );
    },
  );

  it('leaves letters with marks of their own and other scripts to fontkit', () => {
    const { font } = fonts().face(400, false);
    for (const text of ['e\u0301', 'Ёлка', 'ﬁ', 'a\u00adb', '😀']) expect(shapeByPairs(font, text)).toBeUndefined();
    expect(glyphsOf(font, 'x\u0301').glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([0x78, 0x301]);
  });

  it('needs nothing of fontkit but the glyphs of characters', () => {
    const font = openFont(fontFiles.regular);
    const shaped = shapeByPairs(font, 'Kaiserslautern');
    const silent: FontkitFont = Object.create(font, {
      layout: {
        value: () => {
          throw new Error('a whole text was shaped');
        },
      },
    });
    expect(shapeByPairs(silent, 'Kaiserslautern')).toEqual(shaped);
  });

  it('leaves a face without a table of pairs to fontkit', () => {
    const font = openFont(fontFiles.regular);
    const bare: FontkitFont = Object.create(font, { directory: { value: { tables: {} } } });
    expect(shapeByPairs(bare, 'AVA')).toBeUndefined();
  });

  it('reads protected spaces and hyphens as they are copied', () => {
    const { glyphs } = glyphsOf(fonts().face(400, false).font, '§\u00a044\u2011x');
    expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([...'§ 44-x'].map((c) => c.charCodeAt(0)));
  });
});
