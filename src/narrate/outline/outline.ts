import type { Heading as MarkdownHeading } from 'mdast';
import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import type { Numbering } from '../../validate/edition.ts';
import * as words from '../../words/problems/structure.ts';
import type { Chapter } from '../chapter.ts';
import type { Collector } from '../collector.ts';
import { startOf, visit } from '../markdown/nodes.ts';
import { splitAtMarks } from '../template/marks.ts';
import { type HeadingNumber, numberer } from './numbering.ts';
import { type HeadingPart, mayBeNamed, slugOf } from './slug.ts';

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
  /**
   * The headings a reference means. A name that none has belongs to the one heading that had it with other values: in
   * last year's edition, or before a value was there.
   */
  named(slug: string): readonly OutlineEntry[];
  /** Where a link that somebody wrote leads: `#slug` to the heading that has or had this name. */
  hrefOf(url: string): string;
  /** A new id made from a text, unlike all others of the document. */
  claim(text: string): string;
}

/** The author's own words of a heading, and where something is printed between them. */
function writtenParts(heading: MarkdownHeading): readonly HeadingPart[] {
  const parts: HeadingPart[] = [];
  visit(heading, (node) => {
    if (node.type !== 'text') return;
    for (const { kind, text } of splitAtMarks(node.value)) parts.push({ text, isPrinted: kind === 'token' });
  });
  return parts;
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
  const written: { readonly parts: readonly HeadingPart[]; readonly entry: OutlineEntry }[] = [];
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
      written.push({ parts: writtenParts(node), entry });
    }
  }
  const named = (slug: string): readonly OutlineEntry[] =>
    bySlug.get(slug) ?? written.filter(({ parts }) => mayBeNamed(parts, slug)).map(({ entry }) => entry);
  const hrefOf = (url: string): string => {
    if (!url.startsWith('#') || ids.has(url.slice(1))) return url;
    const [entry, other] = named(url.slice(1));
    return entry && !other ? `#${entry.id}` : url;
  };
  return { of: (heading) => entries.get(heading), bySlug, named, hrefOf, claim };
}
