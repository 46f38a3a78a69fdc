import type { Sem } from '../compose/semantics.ts';

/** Where the visible content of a figure stands: page from 0, points from the top left of the page. */
export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the logical structure (ISO 32000-1, 14.7.2), in reading order, whatever the order of drawing. */
export interface Element {
  /** The root carries `Document`, which no node of a page may. */
  readonly type: Sem['type'] | 'Document';
  readonly sem: Omit<Sem, 'type'>;
  /** Place in the walk over the pages: content with a smaller one comes before. */
  readonly seq: number;
  readonly kids: readonly Element[];
  readonly parent: Element | undefined;
  /** Figures only. */
  readonly box?: PageBox;
}

/** Content that is no part of the text (ISO 32000-1, 14.8.2.2); `running` lines of pages say what they are. */
export interface PageArtifact {
  readonly type?: 'Pagination';
  readonly subtype?: 'Header' | 'Footer';
}

/** Whom a piece of the page belongs to. */
export type Owner =
  | { readonly kind: 'element'; readonly element: Element; readonly seq: number }
  | { readonly kind: 'artifact'; readonly artifact: PageArtifact };

export const LAYOUT: PageArtifact = {};
export const REPEATED: PageArtifact = { type: 'Pagination' };
export const ARTIFACTS: Readonly<Record<'Header' | 'Footer' | 'Layout', PageArtifact>> = {
  Header: { type: 'Pagination', subtype: 'Header' },
  Footer: { type: 'Pagination', subtype: 'Footer' },
  Layout: LAYOUT,
};
