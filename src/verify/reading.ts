import type { Report } from './condition.ts';
import type { MarkedRange, PageContent } from './content/page-content.ts';
import { interpreterFor } from './content/remembered.ts';
import type { FontCache } from './content/state.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from './read/file.ts';
import type { Font } from './read/fonts.ts';
import type { Dict, Maybe } from './read/object.ts';
import { type Page, readPages } from './read/pages.ts';
import { type Places, pageOfTarget, readPlaces, targetOf } from './read/places.ts';
import { readStructure, type Structure } from './read/structure.ts';

/** A finished file taken apart once, for all conditions. */
export interface Reading {
  readonly file: PdfFile;
  readonly catalog: Dict;
  readonly pages: readonly Page[];
  /** One for each page. */
  readonly contents: readonly PageContent[];
  /** Ranges of real content by `markKey`. */
  readonly marked: ReadonlyMap<string, MarkedRange>;
  readonly structure: Structure | undefined;
  readonly places: Places;
  /** Fonts that glyphs are shown with, and the codes shown. */
  readonly usedFonts: ReadonlyMap<Font, ReadonlySet<number>>;
  readonly expectation: Expectation;
}

/** Names a piece of real content: object number of its page and marked-content identifier. */
export const markKey = (page: number | undefined, mcid: number | undefined): string => `${page} ${mcid}`;

/** Takes the file apart, reporting what the content of the pages breaks on the way. */
export function takeApart(file: PdfFile, catalog: Dict, expectation: Expectation, report: Report): Reading {
  const pages = readPages(file, catalog);
  const structure = readStructure(file, catalog);
  const known: FontCache = new Map();
  const interpret = interpreterFor(pages.length);
  const contents = pages.map((page) =>
    interpret(file, page, known, (broken, found) => report(broken, { page: page.index }, found)),
  );
  const marked = new Map<string, MarkedRange>();
  const usedFonts = new Map<Font, Set<number>>();
  for (const [index, content] of contents.entries()) {
    for (const range of content.ranges) {
      if (range.mcid !== undefined) marked.set(markKey(pages[index]?.key, range.mcid), range);
    }
    for (const [font, codes] of content.codes) {
      const all = usedFonts.get(font) ?? new Set();
      for (const code of codes) all.add(code);
      usedFonts.set(font, all);
    }
  }
  const places = readPlaces(file, catalog);
  return { file, catalog, pages, contents, marked, structure, places, usedFonts, expectation };
}

/** Index of the page that a link or an entry of the outline leads to. */
export const pageOf = ({ file, places, pages }: Reading, owner: Maybe): number | undefined =>
  pageOfTarget(file, places, pages, targetOf(file, owner));
