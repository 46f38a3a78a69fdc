import PDFDocument from 'pdfkit';
import type { Content } from '../../content.ts';

export const LEFT = 118;
export const WIDE = 68;
export const TOP = 92;
const RIGHT = 68;
const BOTTOM = 82;

/** A pdfkit document with our page and fonts. */
export function openSheet(content: Content): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM },
    bufferPages: true,
    autoFirstPage: true,
    lang: 'de-DE',
    info: { Title: `${content.title} ${content.years}`, Author: content.organisation },
  });
  for (const [name, file] of Object.entries(content.fonts)) doc.registerFont(name, file);
  return doc;
}

export const fontOf = (bold: boolean, italic: boolean): string =>
  bold ? (italic ? 'semiBoldItalic' : 'semiBold') : italic ? 'italic' : 'regular';

/** Right edge of the text minus `left`. */
export const widthFrom = (doc: PDFKit.PDFDocument, left: number): number => doc.page.width - RIGHT - left;

/** Begins a page where less than `height` is left. */
export function need(doc: PDFKit.PDFDocument, height: number): void {
  if (doc.y + height > doc.page.height - BOTTOM) {
    doc.addPage();
    doc.y = TOP;
  }
}
