import layoutDocumentUntyped from '@react-pdf/layout';
import { pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { LayoutNode } from '../../src/layout/upstream.ts';

/**
 * React-PDF as it comes: its reconciler and its layout with Yoga. The program does without them; what it does instead
 * is measured against them.
 */

/** What React-PDF asks of a store of fonts. Text has lines before layout, so nothing may be asked. */
const noFonts = {
  getFont: ({ fontFamily }: { readonly fontFamily: string }): never => {
    throw new Error(`React-PDF asked for the font ${fontFamily}: a text reached layout without lines`);
  },
  load: async () => undefined,
  getEmojiSource: () => null,
  getHyphenationCallback: () => null,
};

/** Element to tree of nodes. */
export function reconciledByReactPdf(element: ReactElement): LayoutNode {
  // `pdf` wants a Document element by type and gives no type to its container.
  const instance = pdf(element as never) as unknown as { readonly container: { readonly document: LayoutNode | null } };
  const root = instance.container.document;
  if (!root) throw new Error('React-PDF reconciled the document to nothing');
  return root;
}

/** A run of pages to pages with boxes, by the same engine for breaking pages. */
export async function pagesByReactPdf(run: LayoutNode): Promise<readonly LayoutNode[]> {
  const { width, height, ...style } = run.style ?? {};
  const page = { ...run, box: {}, style, props: { ...run.props, size: [width, height], experimentalPagination: true } };
  const root = { type: 'DOCUMENT', box: {}, style: {}, props: {}, children: [page] };
  // Declared for React-PDF's own node types, which do not know the props and lines we add.
  const layOut = layoutDocumentUntyped as unknown as (root: unknown, fonts: unknown) => Promise<LayoutNode>;
  return (await layOut(root, noFonts)).children ?? [];
}

/** A document of one run. */
export const documentElement = (page: ReactElement): ReactElement => createElement('DOCUMENT', null, page);
