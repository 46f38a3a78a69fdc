import type { LinkArea } from '../layout/places.ts';
import type { Element } from '../tag/structure.ts';
import { pdfNumber } from './number.ts';
import { type PdfPage, textString } from './upstream.ts';

/** An address as a PDF may hold it: ASCII, percent-encoded. */
const uri = (address: string): string => new URL(address).href;

const actionOf = (target: string): Record<string, unknown> =>
  target.startsWith('#') ? { S: 'GoTo', D: textString(target.slice(1)) } : { S: 'URI', URI: textString(uri(target)) };

/** The annotation over an area of a page of this height (ISO 32000-1, 12.5.6.5). */
export function linkTo(
  { x, y, width, height, target, contents }: LinkArea,
  pageHeight: number,
): Record<string, unknown> {
  const top = pageHeight - y;
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, top - height, x + width, top].map(pdfNumber),
    Border: [0, 0, 0],
    F: 4,
    Contents: textString(contents),
    A: actionOf(target),
  };
}

export function byPage(links: readonly LinkArea[]): ReadonlyMap<number, readonly LinkArea[]> {
  const pages = new Map<number, LinkArea[]>();
  for (const link of links) {
    const onPage = pages.get(link.page);
    if (onPage) onPage.push(link);
    else pages.set(link.page, [link]);
  }
  return pages;
}

/** The Link that an annotation belongs to: the innermost element it was found in, or one around it. */
export function linkOf(element: Element | undefined): Element {
  if (!element) throw new Error('a link leads somewhere without being a Link');
  return element.type === 'Link' ? element : linkOf(element.parent);
}

/** The tab key goes from link to link as the text does (ISO 14289-1, 7.18.3). */
export function tabByStructure({ dictionary }: PdfPage): void {
  dictionary.data.Tabs = 'S';
}
