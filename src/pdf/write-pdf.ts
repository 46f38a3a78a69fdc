import type { FaceOf } from '../layout/fonts.ts';
import type { Places } from '../layout/places.ts';
import type { LayoutNode } from '../layout/upstream.ts';
import { hearWarnings } from '../layout/warnings.ts';
import type { Profile } from '../standards/profile.ts';
import type { Owner } from '../tag/structure.ts';
import type { Tagged } from '../tag/tag-pages.ts';
import type { Attachment } from './attachments.ts';
import { ProgrammeDocument } from './document.ts';
import { type DrawnPages, drawnPages } from './drawn-pages.ts';
import type { DocumentMeta } from './metadata.ts';
import { pageToDraw } from './page-key.ts';
import { paintDrawing } from './painting.ts';
import { withBleed } from './print/bleed.ts';
import { PrintDocument, type PrintSetup } from './print/print-document.ts';
import { drawnPage } from './sheet.ts';
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

/** Gives every canvas of a page the function the renderer calls to paint it, and tells the document whose turn it is. */
function withPaint(page: LayoutNode, document: ProgrammeDocument, { tagged, faces }: PdfContent): LayoutNode {
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
  return { ...page, children: (page.children ?? []).flatMap(visit) };
}

/** A page that is drawn only where it was not drawn before, or where it would have to look otherwise now. */
function withMemory(
  index: number,
  page: LayoutNode,
  document: ProgrammeDocument,
  content: PdfContent,
  drawn: DrawnPages,
): LayoutNode {
  const children = (): readonly LayoutNode[] => {
    const toDraw = pageToDraw(content.tagged, index, content.faces);
    const known = toDraw && drawn.get(toDraw.key);
    if (known && document.redraw(known, toDraw.owners)) return [];
    if (toDraw) document.onceFinished((finished) => drawn.set(toDraw.key, drawnPage(finished, toDraw.owners)));
    return withPaint(page, document, content).children ?? [];
  };
  let asked = false;
  return {
    ...page,
    // The renderer asks when it has added the page, and once more for bookmarks, which none has.
    get children() {
      if (asked) return [];
      asked = true;
      return children();
    },
  };
}

/**
 * Laid-out pages as the bytes of a PDF. The same pages give the same bytes, on any machine, whatever was drawn before.
 * `make` is another document than the program's own where somebody measures what a part of it costs.
 */
export function writePdf(
  content: PdfContent,
  memory: typeof drawnPages = drawnPages,
  make: (content: PdfContent) => ProgrammeDocument = (own) => new ProgrammeDocument(own),
): Uint8Array {
  const document = make(content);
  const { root } = content.tagged;
  const { children = [] } = root;
  const drawn = memory(children.length);
  const pages = children.map((page, index) =>
    drawn ? withMemory(index, page, document, content, drawn) : withPaint(page, document, content),
  );
  draw(document, { ...root, children: pages });
  return document.bytes();
}

/** Laid-out pages as PDF/X-4, or the colours that have no inks and would have had to be guessed. */
export function writePrint(
  content: PdfContent,
  print: PrintSetup,
): { readonly bytes: Uint8Array; readonly withoutInks: readonly string[] } {
  const document = new PrintDocument(content, print);
  const { root } = content.tagged;
  const pages = (root.children ?? []).map((page) => withPaint(page, document, content));
  draw(document, withBleed({ ...root, children: pages }));
  return { bytes: document.bytes(), withoutInks: document.withoutInks() };
}

function draw(document: ProgrammeDocument, root: LayoutNode): void {
  const { said } = hearWarnings(() => drawPages(document, root));
  // The renderer catches what goes wrong while text is drawn and only speaks of it.
  if (said.length > 0) throw new Error(`the renderer complained: ${said.join('; ')}`);
}
