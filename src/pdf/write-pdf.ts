import type { FaceOf } from '../layout/fonts.ts';
import type { Places } from '../layout/places.ts';
import type { LayoutNode } from '../layout/upstream.ts';
import { hearWarnings } from '../layout/warnings.ts';
import type { Profile } from '../standards/profile.ts';
import type { Owner } from '../tag/structure.ts';
import type { Tagged } from '../tag/tag-pages.ts';
import type { Attachment } from './attachments.ts';
import { ProgrammeDocument } from './document.ts';
import type { DocumentMeta } from './metadata.ts';
import { paintDrawing } from './painting.ts';
import { withBleed } from './print/bleed.ts';
import { PrintDocument, type PrintSetup } from './print/print-document.ts';
import { drawPages } from './upstream.ts';

/** What becomes a file. */
export interface PdfContent {
  readonly tagged: Tagged;
  readonly places: Places;
  readonly meta: DocumentMeta;
  readonly faces: FaceOf;
  readonly profile: Profile;
  /** Only with a profile that has room for them. */
  readonly attachments: readonly Attachment[];
}

type Paint = (painter: unknown, width: number, height: number) => null;

/** A canvas of no consequence whose painting is a moment in the drawing of the page. */
const moment = (act: () => void): LayoutNode => ({
  type: 'CANVAS',
  box: { left: 0, top: 0, width: 1, height: 1 },
  style: {},
  props: {
    paint: () => {
      act();
      return null;
    },
  },
});

/** Gives every canvas the function the renderer calls to paint it, and tells the document whose turn it is. */
function withPaint(node: LayoutNode, document: ProgrammeDocument, { tagged, faces }: PdfContent): LayoutNode {
  const paintOf = ({ drawing }: NonNullable<LayoutNode['props']>, owner: Owner): Paint => {
    return (_, width) => {
      document.enter(owner);
      if (drawing) paintDrawing(document, drawing, width / drawing.width, faces);
      document.leave();
      return null;
    };
  };
  const visit = (here: LayoutNode): readonly LayoutNode[] => {
    const owner = tagged.owners.get(here);
    if (here.type === 'CANVAS' && here.props && owner) {
      return [{ ...here, props: { ...here.props, paint: paintOf(here.props, owner) } }];
    }
    const copy = here.type === 'TEXT' ? here : { ...here, children: (here.children ?? []).flatMap(visit) };
    return owner ? [moment(() => document.enter(owner)), copy, moment(() => document.leave())] : [copy];
  };
  return { ...node, children: (node.children ?? []).flatMap(visit) };
}

/**
 * Laid-out pages as the bytes of a PDF. The same pages give the same bytes, on any machine. `make` is another document
 * than the program's own where somebody measures what a part of it costs.
 */
export function writePdf(
  content: PdfContent,
  make: (content: PdfContent) => ProgrammeDocument = (own) => new ProgrammeDocument(own),
): Uint8Array {
  const document = make(content);
  draw(document, withPaint(content.tagged.root, document, content));
  return document.bytes();
}

/** Laid-out pages as PDF/X-4, or the colours that have no inks and would have had to be guessed. */
export function writePrint(
  content: PdfContent,
  print: PrintSetup,
): { readonly bytes: Uint8Array; readonly withoutInks: readonly string[] } {
  const document = new PrintDocument(content, print);
  draw(document, withBleed(withPaint(content.tagged.root, document, content)));
  return { bytes: document.bytes(), withoutInks: document.withoutInks() };
}

function draw(document: ProgrammeDocument, root: LayoutNode): void {
  const { said } = hearWarnings(() => drawPages(document, root));
  // The renderer catches what goes wrong while text is drawn and only speaks of it.
  if (said.length > 0) throw new Error(`the renderer complained: ${said.join('; ')}`);
}
