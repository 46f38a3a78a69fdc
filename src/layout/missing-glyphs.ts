import type { Drawing } from '../charts/drawing.ts';
import { rememberingFor } from '../memo/remembering-for.ts';
import type { FaceOf } from './fonts.ts';
import { piecesOf } from './set-text.ts';
import type { LayoutNode } from './upstream.ts';

/** A character the font does not have, in the part of the document that has it. */
export interface MissingGlyph {
  readonly character: string;
  /** The text around it. */
  readonly text: string;
  /** Id of the innermost part with a meaning. */
  readonly id: string;
}

/** Never drawn: a division that was not taken. */
const INVISIBLE = new Set([0x00ad]);

function missingIn(text: string, has: ReadonlySet<number>): readonly string[] {
  const missing = [...text].filter((c) => {
    const codePoint = c.codePointAt(0) ?? 0;
    return !has.has(codePoint) && !INVISIBLE.has(codePoint);
  });
  return [...new Set(missing)];
}

function inDrawing(drawing: Drawing, id: string, faces: FaceOf): readonly MissingGlyph[] {
  return drawing.ops.flatMap((op) => {
    if (op.op !== 'text') return [];
    const text = op.text.normalize('NFC');
    return missingIn(text, faces(op.weight, op.italic).characters).map((character) => ({ character, text, id }));
  });
}

const inNode = (node: LayoutNode, outer: string, faces: FaceOf): readonly MissingGlyph[] => {
  const id = node.props?.sem?.id ?? outer;
  const { drawing, setting } = node.props ?? {};
  if (drawing) return inDrawing(drawing, id, faces);
  if (node.type !== 'TEXT' || !setting) return (node.children ?? []).flatMap((child) => inNode(child, id, faces));
  const pieces = piecesOf(node, setting);
  const text = pieces.map((piece) => piece.text).join('');
  const characters = pieces.flatMap((p) => missingIn(p.text, faces(p.weight, p.italic).characters));
  return [...new Set(characters)].map((character) => ({ character, text, id }));
};

const inUnit = rememberingFor((faces: FaceOf) => rememberingFor((node: LayoutNode) => inNode(node, '', faces)));

/** Every character of a composed document that cannot be drawn; layout does not notice. */
export const missingGlyphs = ({ children: runs = [] }: LayoutNode, faces: FaceOf): readonly MissingGlyph[] =>
  runs.flatMap(({ children = [] }) => children.flatMap(inUnit(faces)));
