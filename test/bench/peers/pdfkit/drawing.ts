import type { Drawing, DrawOp, PathStep } from '../../../../src/charts/drawing.ts';
import { fontOf } from './sheet.ts';

const colour = ([r, g, b]: readonly [number, number, number]): [number, number, number] => [r * 255, g * 255, b * 255];

function trace(doc: PDFKit.PDFDocument, path: readonly PathStep[]): void {
  for (const step of path) {
    if (step[0] === 'm') doc.moveTo(step[1], step[2]);
    else if (step[0] === 'l') doc.lineTo(step[1], step[2]);
    else if (step[0] === 'c') doc.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
    else if (step[0] === 're') doc.rect(step[1], step[2], step[3], step[4]);
    else doc.closePath();
  }
}

function paint(doc: PDFKit.PDFDocument, op: DrawOp): void {
  switch (op.op) {
    case 'save':
      doc.save();
      return;
    case 'restore':
      doc.restore();
      return;
    case 'clip':
      trace(doc, op.path);
      doc.clip(op.evenOdd ? 'even-odd' : 'non-zero');
      return;
    case 'fill':
      trace(doc, op.path);
      doc.fillColor(colour(op.color), op.alpha).fill(op.evenOdd ? 'even-odd' : 'non-zero');
      return;
    case 'stroke':
      trace(doc, op.path);
      doc.lineWidth(op.width).lineCap(op.cap).lineJoin(op.join).miterLimit(op.miterLimit);
      if (op.dash.length > 0) doc.dash(op.dash[0] ?? 0, { space: op.dash[1] ?? op.dash[0] ?? 0, phase: op.dashOffset });
      else doc.undash();
      doc.strokeColor(colour(op.color), op.alpha).stroke();
      return;
    case 'text':
      doc.save();
      doc.transform(...op.matrix);
      doc.font(fontOf(op.weight === 600, op.italic), op.size).fillColor(colour(op.color), op.alpha);
      doc.text(op.text, op.x, op.y, { lineBreak: false, baseline: 'alphabetic' });
      doc.restore();
  }
}

/** Paints a chart with its upper left corner at a place of the page. */
export function paintDrawing(doc: PDFKit.PDFDocument, { ops }: Drawing, left: number, top: number): void {
  doc.save();
  doc.translate(left, top);
  for (const op of ops) paint(doc, op);
  doc.restore();
  doc.fillColor('black', 1);
}
