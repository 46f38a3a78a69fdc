import type { Builder, PageFacts } from '../compose/builder.ts';
import type { LaidOut, Press } from './lay-out.ts';
import type { LayoutNode } from './upstream.ts';

/** A chapter begins at the top of a page when nothing but its own space is above it. */
const AT_TOP = 1;

/**
 * Which chapter each page belongs to: the one that begins at its top, or goes on there from the page before; else, on
 * the first page of a part, the first that begins on it.
 */
export function pageFacts({ root, places }: LaidOut): readonly PageFacts[] {
  const pages = root.children ?? [];
  const chapters = places.outline.filter((entry) => entry.level === 1);
  const partOf = (index: number): string => pages[index]?.props?.part ?? '';
  return pages.map((page, index) => {
    const top = Number(page.style?.paddingTop ?? 0) + AT_TOP;
    const begins = chapters.find((entry) => entry.page === index);
    const goesOn = chapters.findLast((entry) => entry.page < index && partOf(entry.page) === partOf(index));
    const chapter = begins && begins.y <= top ? begins : (goesOn ?? begins);
    return { number: index + 1, total: pages.length, part: partOf(index), chapter: chapter?.title };
  });
}

/**
 * Lays header and footer over finished pages. They are laid out on their own: what they say is known only when the
 * pages are.
 */
export function withRunningLines(laidOut: LaidOut, builder: Builder, press: Press): LaidOut {
  const sheets = builder.running(pageFacts(laidOut)).map((sheet) => press.layOutPages(sheet).pages[0]);
  const pages = laidOut.root.children ?? [];
  if (sheets.length !== pages.length) throw new Error('there are not as many running sheets as pages');
  const children = pages.map(
    (page, index): LayoutNode => ({
      ...page,
      children: [...(sheets[index]?.children ?? []), ...(page.children ?? [])],
    }),
  );
  return { ...laidOut, root: { ...laidOut.root, children } };
}
