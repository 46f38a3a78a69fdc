import type { Heading as MarkdownHeading } from 'mdast';
import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import type { Numbering } from '../../validate/edition.ts';
import * as words from '../../words/problems/structure.ts';
import type { Chapter } from '../chapter.ts';
import type { Collector } from '../collector.ts';
import { startOf } from '../markdown/nodes.ts';
import { type HeadingNumber, numberer } from './numbering.ts';
import { slugOf } from './slug.ts';

export interface OutlineEntry extends HeadingNumber {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: readonly Inline[];
}

/** Every heading of the document with its number and id. */
export interface Outline {
  /** The entry of a heading in a chapter's tree. */
  of(heading: MarkdownHeading): OutlineEntry | undefined;
  /** Entries by the slug of their text; more than one where headings say the same. */
  readonly bySlug: ReadonlyMap<string, readonly OutlineEntry[]>;
  /** A new id made from a text, unlike all others of the document. */
  claim(text: string): string;
}

const isLevel = (depth: number): depth is 1 | 2 | 3 | 4 => depth >= 1 && depth <= 4;

/**
 * Numbers all headings in the order of the chapters. Each part (front matter, body, appendix, back matter) begins with
 * level 1; no heading may be more than one level below the one before it.
 */
export function outlineOf(
  chapters: readonly Chapter[],
  numbering: Numbering,
  textOf: (heading: MarkdownHeading, chapter: Chapter) => readonly Inline[],
  collector: Collector,
): Outline {
  const number = numberer(numbering);
  const entries = new Map<MarkdownHeading, OutlineEntry>();
  const bySlug = new Map<string, OutlineEntry[]>();
  const ids = new Set<string>();
  const claim = (text: string): string => {
    const slug = slugOf(text) || 'abschnitt';
    for (let n = 1; ; n++) {
      const id = n === 1 ? slug : `${slug}-${n}`;
      if (ids.has(id)) continue;
      ids.add(id);
      return id;
    }
  };
  let part: string | undefined;
  let above = 0;
  for (const chapter of chapters) {
    if (chapter.file.part !== part) above = 0;
    part = chapter.file.part;
    for (const node of chapter.rendered?.root.children ?? []) {
      if (node.type !== 'heading' || !isLevel(node.depth)) continue;
      const report = (finding: Parameters<Collector['report']>[1]) => {
        const place = chapter.rendered?.placeAt(startOf(node)) ?? chapter.file.place;
        collector.report(place, finding, chapter.file.file);
      };
      const text = textOf(node, chapter);
      const plain = plainText(text);
      if (node.depth > above + 1) report(words.headingSkip(plain, node.depth, above));
      above = node.depth;
      const slug = slugOf(plain);
      const same = bySlug.get(slug) ?? [];
      if (same.length > 0) report(words.headingRepeated(plain));
      const entry: OutlineEntry = {
        id: claim(plain),
        level: node.depth,
        text,
        ...number(chapter.file.part, node.depth),
      };
      entries.set(node, entry);
      bySlug.set(slug, [...same, entry]);
    }
  }
  return { of: (heading) => entries.get(heading), bySlug, claim };
}
