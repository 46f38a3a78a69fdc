/** What a print shop is promised, for who writes the file and who reads it back. Lengths in points. */

/** `pdfxid:GTS_PDFXVersion` in the metadata (ISO 15930-7, 6.3). */
export const PRINT_VERSION = 'PDF/X-4';

/** Colour beyond the edge of the trimmed page: three millimetres, with which print shops cut. */
export const BLEED = (3 / 25.4) * 72;

/** Thinner lines break up on the plate. */
export const THINNEST_LINE = 0.25;

/** Signs from this size on are fields of colour; smaller ones stand on the black plate alone. */
export const DISPLAY_SIZE = 48;

/** The condition to be printed under, as the registry of the ICC names it: offset on coated paper. */
export const PRINT_CONDITION = {
  identifier: 'FOGRA39',
  registry: 'http://www.color.org',
  condition: 'Offset printing, ISO 12647-2:2004/Amd 1, coated paper type 1 or 2, 115 g/m2, 60 lines/cm',
  info: 'Coated FOGRA39L, ink limit 300 percent',
} as const;
