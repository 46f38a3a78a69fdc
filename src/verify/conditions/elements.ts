import { condition, type Report } from '../condition.ts';
import { itemsOf } from '../read/file.ts';
import { nameOf, numberOf } from '../read/object.ts';
import { attributeOf, childrenOf, type StructureElement } from '../read/structure.ts';
import type { Reading } from '../reading.ts';
import { alternativeText, elementText } from '../text.ts';

export const ELEMENTS = {
  figureText: condition('figure.alternative-text', 'Every figure has an alternative text.', {
    a: '6.7.5',
    ua: '7.3',
    matterhorn: '13-004',
  }),
  figureBox: condition('figure.box', 'Every figure says which box encloses its content.', {
    pdf: '14.8.5.4.3',
  }),
  formulaText: condition('formula.alternative-text', 'Every formula has an alternative text.', {
    ua: '7.7',
    matterhorn: '17-002',
  }),
  linkText: condition('link.text', 'Every link has words of its own, and an annotation that can be activated.', {
    ua: '7.18.5',
    pdf: '14.8.4.4.2',
  }),
  listNumbering: condition('list.numbering', 'A list with labels says what kind of labels they are.', {
    ua: '7.6',
    pdf: '14.8.5.5',
    matterhorn: '16-001',
  }),
} as const;

const NUMBERINGS = new Set('Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '));

/** What single elements need beyond their place in the tree. */
export function checkElements(reading: Reading, report: Report): void {
  for (const element of reading.structure?.elements ?? []) {
    if (element.type === 'Figure') checkFigure(reading, element, report);
    if (element.type === 'Formula' && alternativeText(reading, element) === '') {
      report(ELEMENTS.formulaText, { element });
    }
    if (element.type === 'Link') {
      const words = elementText(reading, element).trim() !== '' || alternativeText(reading, element) !== '';
      const active = element.kids.some((kid) => kid.kind === 'object');
      if (!words || !active) report(ELEMENTS.linkText, { element }, words ? 'no annotation' : 'no text');
    }
    if (element.type === 'L') checkList(reading, element, report);
  }
}

function checkFigure(reading: Reading, element: StructureElement, report: Report): void {
  if (alternativeText(reading, element) === '') report(ELEMENTS.figureText, { element });
  const [left, bottom, right, top] = itemsOf(reading.file, attributeOf(reading.file, element, 'Layout', 'BBox')).map(
    (value) => numberOf(value) ?? Number.NaN,
  );
  const filled = left !== undefined && bottom !== undefined && right !== undefined && top !== undefined;
  if (!filled || !(left < right && bottom < top)) report(ELEMENTS.figureBox, { element });
}

function checkList(reading: Reading, element: StructureElement, report: Report): void {
  const labelled = childrenOf(element).some((item) => childrenOf(item).some((part) => part.type === 'Lbl'));
  const numbering = nameOf(attributeOf(reading.file, element, 'List', 'ListNumbering')) ?? 'None';
  if (labelled && !NUMBERINGS.has(numbering)) report(ELEMENTS.listNumbering, { element }, numbering);
}
