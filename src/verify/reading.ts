import type { PageContent } from './content/page-content.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from './read/file.ts';
import type { Font } from './read/fonts.ts';
import type { Dict } from './read/object.ts';
import type { Page } from './read/pages.ts';
import type { Structure } from './read/structure.ts';

/** A finished file taken apart once, for all conditions. */
export interface Reading {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly pages: readonly Page[];
  /** One for each page. */
  readonly contents: readonly PageContent[];
  readonly structure: Structure | undefined;
  /** Fonts that glyphs are shown with, and the codes shown. */
  readonly usedFonts: ReadonlyMap<Font, ReadonlySet<number>>;
  readonly expectation: Expectation;
}
