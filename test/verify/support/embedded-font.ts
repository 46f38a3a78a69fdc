import { readFileSync } from 'node:fs';
// @ts-expect-error fontkit ships no types; `Subsettable` below declares what is used.
import { create } from 'fontkit';
import type { Objects } from './write-pdf.ts';

interface Subsettable {
  readonly unitsPerEm: number;
  createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
}

const CHARACTERS = ' .-0123456789•()ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöüßÄÖÜ';

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** The document's own regular face, cut down to the letters that the tests set, as objects of a PDF. */
export function embeddedFont(): { readonly objects: Objects; readonly show: (text: string) => string } {
  const font: Subsettable = create(readFileSync('templates/fonts/SourceSans3-Regular.ttf'));
  const subset = font.createSubset();
  const codes = new Map<string, number>();
  const widths: number[] = [Math.round((font.glyphForCodePoint(0xffff).advanceWidth * 1000) / font.unitsPerEm)];
  for (const character of CHARACTERS) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const code = subset.includeGlyph(glyph.id);
    codes.set(character, code);
    widths[code] = Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm);
  }
  const mapping = [...codes].map(([character, code]) => `<${hex(code)}> <${hex(character.codePointAt(0) ?? 0)}>`);
  const blocks = mapping.flatMap((_, at) =>
    at % 100 === 0
      ? [`${Math.min(100, mapping.length - at)} beginbfchar\n${mapping.slice(at, at + 100).join('\n')}\nendbfchar`]
      : [],
  );
  return {
    show: (text) => `<${[...text].map((character) => hex(codes.get(character) ?? 0)).join('')}> Tj`,
    objects: {
      font: '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+SourceSans3 /Encoding /Identity-H /DescendantFonts [@descendant] /ToUnicode @toUnicode >>',
      descendant: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+SourceSans3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @descriptor /CIDToGIDMap /Identity /W [0 [${widths.join(' ')}]] >>`,
      descriptor:
        '<< /Type /FontDescriptor /FontName /ABCDEF+SourceSans3 /Flags 4 /FontBBox [-200 -400 1200 1000] /ItalicAngle 0 /Ascent 1000 /Descent -400 /CapHeight 660 /StemV 80 /FontFile2 @program >>',
      program: { dict: '<< >>', data: subset.encode() },
      toUnicode: {
        dict: '<< >>',
        data: `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`,
      },
    },
  };
}
