import layoutDocumentUntyped from '@react-pdf/layout';
import type { LayoutNode } from '../../src/layout/upstream.ts';

/** React-PDF's layout as it comes, with Yoga. The program does without it; what it does instead is measured against it. */

/** What React-PDF asks of a store of fonts. Text has lines before layout, so nothing may be asked. */
const noFonts = {
  getFont: ({ fontFamily }: { readonly fontFamily: string }): never => {
    throw new Error(`React-PDF asked for the font ${fontFamily}: a text reached layout without lines`);
  },
  load: async () => undefined,
  getEmojiSource: () => null,
  getHyphenationCallback: () => null,
};

/** A run of pages to pages with boxes, by the same engine for breaking pages. */
export async function pagesByReactPdf(run: LayoutNode): Promise<readonly LayoutNode[]> {
  const { width, height, ...style } = run.style ?? {};
  const page = { ...run, box: {}, style, props: { ...run.props, size: [width, height], experimentalPagination: true } };
  const root = { type: 'DOCUMENT', box: {}, style: {}, props: {}, children: [page] };
  // Declared for React-PDF's own node types, which do not know the props and lines we add.
  const layOut = layoutDocumentUntyped as unknown as (root: unknown, fonts: unknown) => Promise<LayoutNode>;
  return (await layOut(root, noFonts)).children ?? [];
}
