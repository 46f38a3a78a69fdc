import type { TablePiece } from '../../content.ts';
import { need, WIDE, widthFrom } from './sheet.ts';

const PADDING = 3;

/** Left edges and widths: the first column twice as wide as the others. */
function columnsOf(
  doc: PDFKit.PDFDocument,
  count: number,
): readonly { readonly left: number; readonly width: number }[] {
  const share = widthFrom(doc, WIDE) / (count + 1);
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? { left: WIDE, width: 2 * share } : { left: WIDE + (at + 1) * share, width: share },
  );
}

/** Sets a table row by row; a row is never divided. */
export function setTable(doc: PDFKit.PDFDocument, { head, rows }: TablePiece): void {
  const columns = columnsOf(doc, head.length);
  for (const { cells, total } of [{ cells: head, total: true }, ...rows]) {
    doc.font(total ? 'semiBold' : 'regular', 9.5);
    const height = Math.max(...cells.map((text, at) => doc.heightOfString(text, { width: columns[at]?.width ?? 0 })));
    need(doc, height + 2 * PADDING);
    const top = doc.y + PADDING;
    for (const [at, text] of cells.entries()) {
      const { left, width } = columns[at] ?? { left: WIDE, width: 0 };
      doc.text(text, left, top, { width, align: at === 0 ? 'left' : 'right' });
    }
    const bottom = top + height + PADDING;
    doc
      .moveTo(WIDE, bottom)
      .lineTo(WIDE + widthFrom(doc, WIDE), bottom)
      .lineWidth(0.5)
      .stroke('#999999');
    doc.y = bottom;
  }
}
