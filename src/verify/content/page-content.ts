import type { Font } from '../read/fonts.ts';

/** A stretch of marked content that is real content (has an identifier) or an artifact. */
export interface MarkedRange {
  readonly tag: string;
  readonly mcid: number | undefined;
  /** `Pagination`, `Layout` … of an artifact, and `Header`, `Footer` …; absent for real content. */
  readonly artifact: { readonly type: string | undefined; readonly subtype: string | undefined } | undefined;
  /** What its glyphs say by the ToUnicode maps, soft hyphens left out. */
  readonly text: string;
  /** True when anything is painted in it. */
  readonly painted: boolean;
}

/** What the content of one page turned out to be. */
export interface PageContent {
  readonly ranges: readonly MarkedRange[];
  /** Codes shown, by font. */
  readonly codes: ReadonlyMap<Font, ReadonlySet<number>>;
  /** False where a glyph says nothing, or a control character. */
  readonly legible: boolean;
  /** Text objects (BT … ET) that show at least one glyph: one for every glyph run of the layout. */
  readonly textObjects: number;
}
