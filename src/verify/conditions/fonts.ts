import { condition, type Report, type Where } from '../condition.ts';
import { decode, get, textOf } from '../read/file.ts';
import type { Font } from '../read/fonts.ts';
import { nameOf } from '../read/object.ts';
import type { Reading } from '../reading.ts';

export const FONTS = {
  composite: condition('font.composite', 'Fonts are composite fonts with Identity-H, as this program writes them.', {
    a: '6.2.11.3',
    ua: '7.21.3',
    matterhorn: '31-001, 31-002, 31-003, 31-006, 31-007, 31-008',
  }),
  embedded: condition('font.embedded', 'The program of every font is embedded and whole.', {
    a: '6.2.11.4',
    ua: '7.21.4.1',
    matterhorn: '31-009',
  }),
  subsetName: condition('font.subset-name', 'An embedded subset is named as one, the same everywhere.', {
    pdf: '9.6.4',
  }),
  glyphMap: condition('font.glyph-map', 'Codes are glyph numbers (CIDToGIDMap Identity), and there is no CIDSet.', {
    a: '6.2.11.3.2, 6.2.11.4.2',
    ua: '7.21.3.2, 7.21.4.2',
    matterhorn: '31-004, 31-005, 31-014, 31-015',
  }),
  missingGlyph: condition('font.missing-glyph', 'No text shows the sign for a missing glyph.', {
    a: '6.2.11.8',
    ua: '7.21.8',
    matterhorn: '31-030',
  }),
  glyph: condition('font.glyph', 'Every glyph that is shown is in the embedded program.', {
    a: '6.2.11.4.1',
    ua: '7.21.4.1',
    matterhorn: '31-011',
  }),
  width: condition('font.width', 'Widths in the file are those of the embedded program.', {
    a: '6.2.11.5',
    ua: '7.21.5',
    matterhorn: '31-016',
  }),
  unicode: condition('font.unicode', 'Every glyph that is shown has its text.', {
    a: '6.2.11.7.2',
    ua: '7.21.7',
    matterhorn: '10-001, 31-027',
  }),
  unicodeValue: condition('font.unicode-value', 'The text of a glyph is never U+0000, U+FEFF or U+FFFE.', {
    a: '6.2.11.7.2',
    ua: '7.21.7',
    matterhorn: '31-028, 31-029',
  }),
  privateUse: condition('font.private-use', 'The text of a glyph is no character of private use.', {
    a: '6.2.11.7.3',
  }),
} as const;

/** A file and what is shown in it. */
type Fonts = Pick<Reading, 'file' | 'usedFonts'>;

/** Widths may differ by one thousandth of the em, from rounding. */
const TOLERANCE = 1;

/** The fonts that glyphs are shown with. */
export function checkFonts(reading: Fonts, report: Report): void {
  for (const [font, codes] of reading.usedFonts) {
    const where: Where = { object: font.key < 0 ? undefined : font.key };
    checkDictionary(reading, font, where, report);
    checkCodes(font, codes, where, report);
    checkValues(font, where, report);
  }
}

function checkDictionary(reading: Fonts, font: Font, where: Where, report: Report): void {
  const { file } = reading;
  const info = get(file, font.descendant, 'CIDSystemInfo');
  const identity = textOf(file, info, 'Registry') === 'Adobe' && textOf(file, info, 'Ordering') === 'Identity';
  if (font.subtype !== 'Type0' || font.encoding !== 'Identity-H' || !font.descendant || !identity) {
    report(FONTS.composite, where, font.baseName);
  }
  const compact = decode(file, font.descriptor?.entries.get('FontFile3'));
  if (!font.program && !compact?.length) report(FONTS.embedded, where, font.baseName);
  const names = [
    font.baseName,
    nameOf(get(file, font.descendant, 'BaseFont')),
    nameOf(get(file, font.descriptor, 'FontName')),
  ];
  if (!/^[A-Z]{6}\+./.test(font.baseName ?? '') || names.some((name) => name !== font.baseName)) {
    report(FONTS.subsetName, where, names.join(' '));
  }
  const byGlyph = nameOf(get(file, font.descendant, 'CIDToGIDMap')) === 'Identity';
  const trueType = nameOf(get(file, font.descendant, 'Subtype')) === 'CIDFontType2';
  if ((trueType && !byGlyph) || font.descriptor?.entries.has('CIDSet')) report(FONTS.glyphMap, where, font.baseName);
}

function checkCodes(font: Font, codes: ReadonlySet<number>, where: Where, report: Report): void {
  const { program } = font;
  const named = (code: number): string => `${font.baseName} ${code}`;
  for (const code of codes) {
    if (code === 0) report(FONTS.missingGlyph, where, named(code));
    const text = font.toUnicode?.get(code);
    if (text === undefined || text === '') report(FONTS.unicode, where, named(code));
    else if (/[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u.test(text)) report(FONTS.privateUse, where, named(code));
    if (!program) continue;
    if (code >= program.glyphs) report(FONTS.glyph, where, named(code));
    else if (Math.abs(program.advance(code) - font.width(code)) > TOLERANCE) report(FONTS.width, where, named(code));
  }
}

function checkValues(font: Font, where: Where, report: Report): void {
  for (const [code, text] of font.toUnicode ?? []) {
    if (/[\0\ufeff\ufffe]/.test(text)) report(FONTS.unicodeValue, where, `${font.baseName} ${code}`);
  }
}
