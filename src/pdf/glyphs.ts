import type { Matrix } from '../charts/drawing.ts';
import type { Glyph, GlyphPosition } from '../layout/upstream.ts';
import { operands, pdfNumber } from './number.ts';
import type { EmbeddedFont } from './upstream.ts';

const hex = (n: number): string => n.toString(16).padStart(4, '0');

/** Codes given to glyphs of one embedded font, by outline and text. */
export type GlyphCodes = Map<number | string, string>;

/** A font on one page: the codes of the document, those of them met on the page, and the glyphs in the order of meeting. */
export interface PageFont {
  readonly font: EmbeddedFont;
  readonly known: GlyphCodes;
  readonly met: GlyphCodes;
  readonly glyphs: Glyph[];
}

export const newPageFont = (font: EmbeddedFont, known: GlyphCodes): PageFont => ({
  font,
  known,
  met: new Map(),
  glyphs: [],
});

const CODE_POINTS = 0x110000;

/** Of outline and text; nearly always a single character, which makes a number. */
const keyOf = ({ id, codePoints }: Glyph): number | string =>
  codePoints.length === 1 ? id * CODE_POINTS + (codePoints[0] ?? 0) : `${id}:${codePoints.join(',')}`;

/**
 * The code of a glyph in the embedded subset: its number there. An outline that stands for several characters (hyphen
 * and soft hyphen) gets one number for each, so that every one can be copied as what it is.
 */
function newCode(font: EmbeddedFont, codes: GlyphCodes, glyph: Glyph, key: number | string): string {
  if (glyph.id === 0) {
    throw new Error(`no glyph for U+${(glyph.codePoints[0] ?? 0).toString(16)}, although the text was checked`);
  }
  const mapped = font.subset.mapping[glyph.id];
  let id = mapped ?? font.subset.includeGlyph(glyph.id);
  if (font.unicode[id] !== undefined) id = font.subset.glyphs.push(glyph.id) - 1;
  font.widths[id] = glyph.advanceWidth * font.scale;
  font.unicode[id] = glyph.codePoints;
  const code = hex(id);
  codes.set(key, code);
  return code;
}

/** The code of a glyph that a page shows; from then on the page has met it. */
export function glyphCode({ font, known, met, glyphs }: PageFont, glyph: Glyph): string {
  const key = keyOf(glyph);
  const here = met.get(key);
  if (here !== undefined) return here;
  const code = known.get(key) ?? newCode(font, known, glyph, key);
  met.set(key, code);
  glyphs.push(glyph);
  return code;
}

/** From text space (y up) to the page as the renderer turned it (y down), through the matrix of a drawing. */
function textMatrix(x: number, y: number, m: Matrix | undefined): string {
  if (!m) return operands(1, 0, 0, -1, x, y);
  const [a, b, c, d, e, f] = m;
  return operands(a, b, -c, -d, a * x + c * y + e, b * x + d * y + f);
}

/** Operators that show a run of glyphs with its first baseline point at x, y. Exact advances, no rounding by viewers. */
export function showGlyphs(run: {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly x: number;
  readonly y: number;
  readonly on: PageFont;
  readonly size: number;
  readonly matrix?: Matrix;
}): string {
  const { glyphs, positions, on, size } = run;
  const { font } = on;
  const em = font.font.unitsPerEm;
  const out = ['BT', `/${font.id} ${pdfNumber(size)} Tf`, `${textMatrix(run.x, run.y, run.matrix)} Tm`];
  let shown = '';
  let shownCodes = '';
  let rise = 0;
  const endCodes = (): void => {
    if (shownCodes) shown += `<${shownCodes}>`;
    shownCodes = '';
  };
  const endShowing = (): void => {
    endCodes();
    if (shown) out.push(`[${shown}] TJ`);
    shown = '';
  };
  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    if (!position) throw new Error('a glyph has no position');
    const raised = pdfNumber((position.yOffset * size) / em);
    if (raised !== rise) {
      endShowing();
      out.push(`${raised} Ts`);
      rise = raised;
    }
    const shift = pdfNumber((-position.xOffset * 1000) / em);
    if (shift !== 0) {
      endCodes();
      shown += `${shift}`;
    }
    shownCodes += glyphCode(on, glyph);
    const kern = pdfNumber(((glyph.advanceWidth / em) * size - position.xAdvance) * (1000 / size) - shift);
    if (kern !== 0 && index < glyphs.length - 1) {
      endCodes();
      shown += `${kern}`;
    }
  });
  endShowing();
  if (rise !== 0) out.push('0 Ts');
  out.push('ET');
  return out.join('\n');
}
