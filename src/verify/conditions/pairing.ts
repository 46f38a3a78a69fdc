import { condition, type Report } from '../condition.ts';
import { rawItemsOf } from '../read/file.ts';
import type { PdfObject } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { elementAt, type Structure, type StructureElement } from '../read/structure.ts';
import { markKey, type Reading } from '../reading.ts';

export const PAIRING = {
  claimedOnce: condition('pairing.claimed-once', 'Every piece of real content belongs to exactly one element.', {
    a: '6.7.3.3',
    pdf: '14.7.4.1',
  }),
  exists: condition('pairing.exists', 'Every element finds on the page what it says it contains.', {
    pdf: '14.7.4.2',
  }),
  identifier: condition('pairing.identifier', 'Identifiers of marked content count from 0 on every page, each once.', {
    pdf: '14.7.4.4',
  }),
  parentTree: condition('pairing.parent-tree', 'The parent tree leads from every piece of content to its element.', {
    ua: '7.1',
    pdf: '14.7.4.4',
  }),
  tag: condition('pairing.tag', 'Content carries the type of its element as its tag.', { pdf: '14.6.1' }),
} as const;

/** Content of the pages and structure find each other, both ways. */
export function checkPairing(reading: Reading, report: Report): void {
  const { structure } = reading;
  if (!structure) return;
  const owners = ownersOf(reading, structure, report);
  const keys = [...structure.parentTree.keys()];
  if (keys.some((key, at) => key < 0 || key <= (keys[at - 1] ?? -1))) report(PAIRING.parentTree, {}, 'not sorted');
  for (const page of reading.pages) checkPage(reading, structure, page, owners, report);
}

/** Who claims which content; what is claimed twice or does not exist is reported. */
function ownersOf(reading: Reading, structure: Structure, report: Report): ReadonlyMap<string, StructureElement> {
  const owners = new Map<string, StructureElement>();
  for (const element of structure.elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'marked') continue;
      const key = markKey(kid.page, kid.mcid);
      const page = reading.pages.findIndex((candidate) => candidate.key === kid.page);
      const where = { element, page: page < 0 ? undefined : page };
      if (owners.has(key)) report(PAIRING.claimedOnce, where, `MCID ${kid.mcid}`);
      else owners.set(key, element);
      if (!reading.marked.has(key)) report(PAIRING.exists, where, `MCID ${kid.mcid}`);
    }
  }
  return owners;
}

function checkPage(
  reading: Reading,
  structure: Structure,
  page: Page,
  owners: ReadonlyMap<string, StructureElement>,
  report: Report,
): void {
  const ranges = (reading.contents[page.index]?.ranges ?? []).filter((range) => range.mcid !== undefined);
  const entries = entriesOf(reading, structure, page);
  const mcids = ranges.map((range) => range.mcid ?? -1).sort((a, b) => a - b);
  if (mcids.some((mcid, at) => mcid !== at)) report(PAIRING.identifier, { page: page.index });
  if (entries.length !== mcids.length) {
    report(PAIRING.parentTree, { page: page.index }, `${entries.length} entries for ${mcids.length} pieces`);
  }
  for (const range of ranges) {
    const owner = owners.get(markKey(page.key, range.mcid));
    const entry = elementAt(structure, entries[range.mcid ?? -1]);
    const where = { page: page.index, element: owner ?? entry };
    if (!owner) report(PAIRING.claimedOnce, where, `${range.tag} ${range.mcid} belongs to nothing`);
    if (!entry || (owner && entry !== owner)) report(PAIRING.parentTree, where, `MCID ${range.mcid}`);
    if (owner && owner.type !== range.tag) report(PAIRING.tag, where, `${range.tag} for ${owner.type}`);
  }
}

function entriesOf(reading: Reading, structure: Structure, page: Page): readonly PdfObject[] {
  const entry = page.structParents === undefined ? undefined : structure.parentTree.get(page.structParents);
  return rawItemsOf(reading.file, entry);
}
