import { type Content, headingLine, type Line, type Piece } from '../../content.ts';
import { paintDrawing } from './drawing.ts';
import { fontOf, LEFT, need, WIDE, widthFrom } from './sheet.ts';
import { setTable } from './table.ts';

const SIZE = { 1: 22, 2: 14.5, 3: 11.5, 4: 10.5 };
const BEFORE = { 1: 22, 2: 18, 3: 14, 4: 12 };

/** Options of a run are those of the run before it, unless said otherwise; the types know no `null`. */
const NO_LINK = { link: null, goTo: null } as unknown as PDFKit.Mixins.TextOptions;

function setLine(doc: PDFKit.PDFDocument, line: Line, size: number, left: number): void {
  const width = widthFrom(doc, left);
  doc.x = left;
  line.forEach(({ text, bold, italic, href }, at) => {
    const link = href === undefined ? {} : href.startsWith('#') ? { goTo: href.slice(1) } : { link: href };
    doc.font(fontOf(bold, italic), size);
    doc.text(text, { width, lineGap: size * 0.18, continued: at < line.length - 1, ...NO_LINK, ...link });
  });
}

const plain = (text: string): Line => [{ text, bold: false, italic: false }];
const strong = (text: string): Line => [{ text, bold: true, italic: false }];

function setNotes(doc: PDFKit.PDFDocument, notes: readonly string[]): void {
  doc.y += 6;
  for (const text of notes) setLine(doc, plain(text), 8.5, WIDE);
  doc.y += 12;
}

/** Sets a piece below what stands on the page. `page` is told where a heading came to stand. */
export function setPiece(
  doc: PDFKit.PDFDocument,
  piece: Piece,
  { pictures }: Content,
  page: (id: string) => void,
): void {
  switch (piece.kind) {
    case 'heading':
      doc.y += BEFORE[piece.level];
      need(doc, 80);
      page(piece.id);
      doc.addNamedDestination(piece.id);
      doc.outline.addItem(headingLine(piece));
      setLine(doc, strong(headingLine(piece)), SIZE[piece.level], LEFT);
      doc.y += 6;
      return;
    case 'paragraph':
      setLine(doc, piece.text, piece.small ? 8.5 : 10.5, LEFT);
      doc.y += 7.5;
      return;
    case 'list':
      piece.items.forEach((line, at) => {
        need(doc, 15);
        const top = doc.y;
        doc.font('regular', 10.5).text(piece.ordered ? `${piece.start + at}.` : '•', LEFT, top, { lineBreak: false });
        doc.y = top;
        setLine(doc, line, 10.5, LEFT + 16);
        doc.y += 4;
      });
      return;
    case 'table':
      doc.y += 12;
      need(doc, 60);
      doc.addNamedDestination(piece.id);
      setLine(doc, strong(piece.caption), 9.5, WIDE);
      setTable(doc, piece);
      setNotes(doc, piece.notes);
      return;
    case 'chart': {
      const picture = pictures[piece.picture];
      doc.y += 12;
      need(doc, (picture?.height ?? 0) + 40);
      doc.addNamedDestination(piece.id);
      setLine(doc, strong(piece.caption), 9.5, WIDE);
      const top = doc.y + 4;
      if (picture?.drawing) paintDrawing(doc, picture.drawing, WIDE, top);
      doc.x = LEFT;
      doc.y = top + (picture?.height ?? 0);
      setNotes(doc, piece.notes);
    }
  }
}
