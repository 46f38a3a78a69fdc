import type { Condition, Report } from '../condition.ts';
import { checkFile, FILE } from '../conditions/file.ts';
import { checkFonts } from '../conditions/fonts.ts';
import { interpretPage } from '../content/interpret.ts';
import type { FontCache } from '../content/state.ts';
import { get, readFile } from '../read/file.ts';
import type { Font } from '../read/fonts.ts';
import { isDict } from '../read/object.ts';
import { readPages } from '../read/pages.ts';
import { collectViolations, type Violation } from '../violation.ts';
import { checkPrintedDocument } from './check-document.ts';
import { checkPrintedPage } from './check-pages.ts';
import { PRINT } from './conditions.ts';

/** What a file for a print shop should turn out to be. */
export interface PrintExpectation {
  readonly title: string;
  readonly pages: number;
}

/** All conditions that only a file for print shops is held to. */
export const PRINT_CONDITIONS: readonly Condition[] = Object.values(PRINT);

/** Held against structure and colours of an archived file; here nothing is marked, and colours are looked at anew. */
const OF_THE_ARCHIVE = new Set(['content.marked', 'content.colour']);

/**
 * Reads a finished PDF/X-4 back and holds it against what a print shop is promised. The syntax of the file, the
 * content of its pages and its fonts keep the same conditions as those of an archived one.
 */
export function verifyPrint(bytes: Uint8Array, { title, pages: expected }: PrintExpectation): readonly Violation[] {
  const { report: all, violations } = collectViolations({});
  const report: Report = (broken, where, found) => {
    if (!OF_THE_ARCHIVE.has(broken.code)) all(broken, where, found);
  };
  const file = readFile(bytes);
  checkFile(file, report, '1.6');
  const catalog = get(file, file.trailer, 'Root');
  if (!isDict(catalog)) {
    report(FILE.readable, {}, 'no catalog');
    return violations;
  }
  const pages = readPages(file, catalog);
  if (pages.length !== expected) report(PRINT.pages, {}, String(pages.length));
  checkPrintedDocument(file, catalog, pages, title, report);
  const known: FontCache = new Map();
  const usedFonts = new Map<Font, Set<number>>();
  for (const page of pages) {
    const { codes } = interpretPage(file, page, known, (broken, found) => report(broken, { page: page.index }, found));
    for (const [font, shown] of codes) usedFonts.set(font, new Set([...(usedFonts.get(font) ?? []), ...shown]));
    checkPrintedPage(file, page, report);
  }
  checkFonts({ file, usedFonts }, report);
  return violations;
}
