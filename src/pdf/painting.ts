import type { Drawing, DrawOp, PathStep } from '../charts/drawing.ts';
import type { FaceOf } from '../layout/fonts.ts';
import { glyphsOf } from '../layout/shaping.ts';
import type { ProgrammeDocument } from './document.ts';
import { operands } from './number.ts';

type Of<Name extends DrawOp['op']> = Extract<DrawOp, { readonly op: Name }>;

const CAPS = { butt: 0, round: 1, square: 2 };
const JOINS = { miter: 0, round: 1, bevel: 2 };

function path(document: ProgrammeDocument, steps: readonly PathStep[]): void {
  for (const [operator, ...values] of steps) {
    document.addContent(operator === 'h' ? 'h' : `${operands(...(values as readonly number[]))} ${operator}`);
  }
}

/** Paints something that may be see-through: only then does it need a state of its own. */
function withAlpha(document: ProgrammeDocument, alpha: number, paint: () => void): void {
  if (alpha >= 1) {
    paint();
    return;
  }
  document.addContent('q');
  document.fillOpacity(alpha);
  document.strokeOpacity(alpha);
  paint();
  document.addContent('Q');
}

function fill(document: ProgrammeDocument, op: Of<'fill'>): void {
  withAlpha(document, op.alpha, () => {
    document.addContent(document.colour(op.color, 'fill'));
    path(document, op.path);
    document.addContent(op.evenOdd ? 'f*' : 'f');
  });
}

function stroke(document: ProgrammeDocument, op: Of<'stroke'>): void {
  withAlpha(document, op.alpha, () => {
    document.addContent(document.colour(op.color, 'stroke'));
    document.addContent(`${operands(op.width)} w`);
    document.addContent(`${CAPS[op.cap]} J`);
    document.addContent(`${JOINS[op.join]} j`);
    document.addContent(`${operands(op.miterLimit)} M`);
    document.addContent(`[${operands(...op.dash)}] ${operands(op.dashOffset)} d`);
    path(document, op.path);
    document.addContent('S');
  });
}

function text(document: ProgrammeDocument, op: Of<'text'>, faces: FaceOf): void {
  const { font } = faces(op.weight, op.italic);
  const { glyphs, advances, offsets } = glyphsOf(font, op.text.normalize('NFC'));
  if (glyphs.length === 0) return;
  const positions = glyphs.map((_, i) => ({
    xAdvance: (advances[i] ?? 0) * op.size,
    yAdvance: 0,
    xOffset: offsets[i]?.x ?? 0,
    yOffset: offsets[i]?.y ?? 0,
  }));
  withAlpha(document, op.alpha, () => {
    document.addContent(document.colour(op.color, 'text'));
    document.font(font, op.size);
    document.showText(glyphs, positions, op.x, op.y, op.matrix);
  });
}

/** Paints a drawing into the current box of the page; `scale` fits it to the box. One operator at a time. */
export function paintDrawing(document: ProgrammeDocument, drawing: Drawing, scale: number, faces: FaceOf): void {
  if (scale !== 1) document.addContent(`${operands(scale, 0, 0, scale, 0, 0)} cm`);
  for (const op of drawing.ops) {
    switch (op.op) {
      case 'save':
        document.addContent('q');
        break;
      case 'restore':
        document.addContent('Q');
        break;
      case 'clip':
        path(document, op.path);
        document.addContent(op.evenOdd ? 'W* n' : 'W n');
        break;
      case 'fill':
        fill(document, op);
        break;
      case 'stroke':
        stroke(document, op);
        break;
      case 'text':
        text(document, op, faces);
        break;
    }
  }
}
