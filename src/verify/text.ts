import { get, textOf } from './read/file.ts';
import type { StructureElement } from './read/structure.ts';
import { markKey, type Reading } from './reading.ts';

/** For comparisons: without white space and soft hyphens, which lines and justification put in and take out. */
export const squeezed = (text: string): string => text.replace(/[\s\u00ad]+/gu, '');

/**
 * What a reader hears for an element: replacement text where there is one, else its glyphs in reading order.
 * `below` says it for the elements inside.
 */
export function elementText(
  reading: Reading,
  element: StructureElement,
  below: (reading: Reading, element: StructureElement) => string = elementText,
): string {
  const actual = textOf(reading.file, element.dict, 'ActualText');
  if (actual !== undefined) return actual;
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return below(reading, kid.element);
      return kid.kind === 'marked' ? (reading.marked.get(markKey(kid.page, kid.mcid))?.text ?? '') : '';
    })
    .join('');
}

/** The alternative text of an element, trimmed; empty when there is none. */
export const alternativeText = (reading: Reading, element: StructureElement): string =>
  (get(reading.file, element.dict, 'Alt') === undefined
    ? ''
    : (textOf(reading.file, element.dict, 'Alt') ?? '')
  ).trim();
