import { condition, type Report } from '../condition.ts';
import type { StructureElement } from '../read/structure.ts';
import type { Reading } from '../reading.ts';
import { elementText, squeezed } from '../text.ts';

export const HEADINGS = {
  first: condition('headings.first', 'The first heading is of level 1.', { ua: '7.4.2', matterhorn: '14-002' }),
  skipped: condition('headings.skipped', 'Headings go down one level at a time.', {
    ua: '7.4.2',
    matterhorn: '14-003',
  }),
  numbered: condition('headings.numbered', 'Headings carry their level (H1 to H6), never the bare H.', {
    ua: '7.4.4',
    matterhorn: '14-006, 14-007',
  }),
  expected: condition('headings.expected', 'The headings are those of the document, in their order.'),
} as const;

/** Level of a heading by its type, `undefined` for other elements. */
const levelOf = (element: StructureElement): number | undefined =>
  /^H[1-6]$/.test(element.type) ? Number(element.type.slice(1)) : undefined;

export function checkHeadings(reading: Reading, report: Report): void {
  const elements = reading.structure?.elements ?? [];
  const headings = elements.filter((element) => levelOf(element) !== undefined);
  let before = 0;
  for (const element of headings) {
    const level = levelOf(element) ?? 0;
    if (before === 0 && level !== 1) report(HEADINGS.first, { element }, element.type);
    else if (level > before + 1) report(HEADINGS.skipped, { element }, `${element.type} after H${before}`);
    before = level;
  }
  for (const element of elements) if (element.type === 'H') report(HEADINGS.numbered, { element });
  const { headings: expected } = reading.expectation;
  if (!expected) return;
  for (let i = 0; i < Math.max(expected.length, headings.length); i++) {
    const [wanted, element] = [expected[i], headings[i]];
    const text = element && elementText(reading, element);
    if (!wanted || !element || wanted.level !== levelOf(element) || squeezed(wanted.text) !== squeezed(text ?? '')) {
      report(
        HEADINGS.expected,
        { element },
        `${element?.type ?? 'nothing'} ${text ?? ''} for ${wanted?.text ?? 'nothing'}`,
      );
      return;
    }
  }
}
