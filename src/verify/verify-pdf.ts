import type { Condition, Report } from './condition.ts';
import { ANNOTATIONS, checkAnnotations } from './conditions/annotations.ts';
import { ATTACHMENTS, checkAttachments } from './conditions/attachments.ts';
import { CATALOG, checkCatalog } from './conditions/catalog.ts';
import { CONTENT } from './conditions/content.ts';
import { checkElements, ELEMENTS } from './conditions/elements.ts';
import { checkFile, FILE } from './conditions/file.ts';
import { checkFonts, FONTS } from './conditions/fonts.ts';
import { checkHeadings, HEADINGS } from './conditions/headings.ts';
import { checkMetadata, METADATA } from './conditions/metadata.ts';
import { checkNavigation, NAVIGATION } from './conditions/navigation.ts';
import { checkNesting, NESTING } from './conditions/nesting.ts';
import { checkPairing, PAIRING } from './conditions/pairing.ts';
import { checkTables, TABLES } from './conditions/tables.ts';
import { checkTexts, TEXTS } from './conditions/texts.ts';
import { checkTree, TREE } from './conditions/tree.ts';
import type { Expectation } from './expectation.ts';
import { get, readFile } from './read/file.ts';
import { isDict } from './read/object.ts';
import { type Reading, takeApart } from './reading.ts';
import { collectViolations, type Violation } from './violation.ts';

/** All conditions a finished file is held to, for ledgers and tests. */
export const CONDITIONS: readonly Condition[] = [
  FILE,
  CATALOG,
  METADATA,
  TREE,
  NESTING,
  TABLES,
  HEADINGS,
  ELEMENTS,
  CONTENT,
  PAIRING,
  ANNOTATIONS,
  NAVIGATION,
  FONTS,
  ATTACHMENTS,
  TEXTS,
].flatMap((group) => Object.values(group));

const CHECKS: readonly ((reading: Reading, report: Report) => void)[] = [
  checkCatalog,
  checkMetadata,
  checkTree,
  checkNesting,
  checkTables,
  checkHeadings,
  checkElements,
  checkPairing,
  checkAnnotations,
  checkNavigation,
  checkFonts,
  checkAttachments,
  checkTexts,
];

/**
 * Reads a finished PDF back and holds it against PDF/A (level A of the profile), PDF/UA-1 and what was to be in it.
 * Pure and without surprises: the same bytes give the same violations in the same order, and bytes that are no
 * PDF at all are violations too.
 */
export function verifyPdf(bytes: Uint8Array, expectation: Expectation): readonly Violation[] {
  const { report, violations } = collectViolations(expectation);
  const file = readFile(bytes);
  checkFile(file, report);
  const catalog = get(file, file.trailer, 'Root');
  if (!isDict(catalog)) {
    report(FILE.readable, {}, 'no catalog');
    return violations;
  }
  const reading = takeApart(file, catalog, expectation, report);
  for (const check of CHECKS) check(reading, report);
  return violations;
}
