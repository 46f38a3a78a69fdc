import type { FaceOf } from '../layout/fonts.ts';
import type { LaidOut } from '../layout/lay-out.ts';
import type { LayoutNode } from '../layout/upstream.ts';
import { hearWarnings } from '../layout/warnings.ts';
import { ProgrammeDocument } from './document.ts';
import type { DocumentMeta } from './metadata.ts';
import { paintDrawing } from './painting.ts';
import { drawPages } from './upstream.ts';

/** Gives every canvas the function the renderer calls to paint it. */
function withPaint(node: LayoutNode, document: ProgrammeDocument, faces: FaceOf): LayoutNode {
  const drawing = node.props?.drawing;
  if (node.type === 'CANVAS' && drawing) {
    const paint = (_: unknown, width: number): null => {
      paintDrawing(document, drawing, width / drawing.width, faces);
      return null;
    };
    return { ...node, props: { ...node.props, paint } };
  }
  if (node.type === 'TEXT' || !node.children) return node;
  return { ...node, children: node.children.map((child) => withPaint(child, document, faces)) };
}

/** Laid-out pages as the bytes of a PDF. The same pages give the same bytes, on any machine. */
export function writePdf({ root, places }: LaidOut, meta: DocumentMeta, faces: FaceOf): Uint8Array {
  const document = new ProgrammeDocument({ meta, places });
  const { said } = hearWarnings(() => drawPages(document, withPaint(root, document, faces)));
  // The renderer catches what goes wrong while text is drawn and only speaks of it.
  if (said.length > 0) throw new Error(`the renderer complained: ${said.join('; ')}`);
  return document.bytes();
}
