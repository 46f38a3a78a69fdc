import type { FootnoteDefinition, FootnoteReference, Heading as MarkdownHeading } from 'mdast';
import type { Note } from '../blocks/block.ts';
import type { Inline } from '../blocks/inline.ts';
import type { Section } from '../blocks/programme.ts';
import * as helperWords from '../words/problems/helper.ts';
import * as words from '../words/problems/structure.ts';
import type { BuiltExhibit } from './build-exhibits.ts';
import type { Chapter } from './chapter.ts';
import type { Collector } from './collector.ts';
import { type BlockContext, toBlocks } from './markdown/blocks.ts';
import { toInlines } from './markdown/inlines.ts';
import { startOf, visit } from './markdown/nodes.ts';
import { mayHoldNotes, notesOf } from './markdown/notes.ts';
import { unmarked } from './marks.ts';
import { type NoteNumbers, noteId } from './notes.ts';
import { isLink, linkTo, type Targets } from './targets.ts';
import { splitAtMarks } from './template/marks.ts';
import type { Printing } from './template/prepare.ts';
import { typesetLine } from './typography.ts';

/** A chapter as blocks, and its notes, which are to stand at its end. */
export interface PrintedChapter {
  readonly section: Section;
  readonly notes: readonly Note[];
}

/** Prints the rendered chapters: their headings first, so that references know the numbers, then their blocks. */
export function chapterPrinter(collector: Collector) {
  const reportAt = ({ file, prepared }: Chapter, { at }: Printing, finding: Parameters<Collector['report']>[1]) =>
    collector.report(prepared.locator.placeAt(at), finding, file.file);

  function values({ value }: Printing, { file }: Chapter): readonly Inline[] {
    if (value?.kind !== 'inlines') return [];
    collector.print(value.facts, file.file);
    return value.inlines;
  }

  function heading(node: MarkdownHeading, chapter: Chapter): readonly Inline[] {
    const token = (index: number): readonly Inline[] => {
      const printing = chapter.prepared.printings[index];
      if (!printing) return [];
      if (printing.value?.kind === 'exhibit') reportAt(chapter, printing, helperWords.exhibitNotAlone(printing.name));
      else if (printing.value && printing.value.kind !== 'inlines')
        reportAt(chapter, printing, words.headingReference());
      return values(printing, chapter);
    };
    return typesetLine(unmarked(toInlines(node.children, { token, note: () => [], hrefOf: (url) => url })));
  }

  /** References of all branches, those not printed today as well. */
  function checkReferences(chapters: readonly Chapter[], targets: Targets): void {
    const anchors = new Set([...targets.outline.bySlug.values()].flat().map((entry) => `#${entry.id}`));
    for (const chapter of chapters) {
      for (const printing of chapter.prepared.printings) {
        const link = printing.value && linkTo(printing.value, targets);
        if (link && !isLink(link)) reportAt(chapter, printing, link);
      }
      const { rendered, file } = chapter;
      if (!rendered || !targets.complete) continue;
      visit(rendered.root, (node) => {
        if (node.type !== 'link' || !node.url.startsWith('#') || anchors.has(targets.outline.hrefOf(node.url))) return;
        collector.report(rendered.placeAt(startOf(node)), words.unknownAnchor(node.url), file.file);
      });
    }
  }

  /** No table or chart stands in a note, printed today or not: it would be counted and nowhere to be seen. */
  function checkNote(node: FootnoteDefinition, chapter: Chapter): void {
    visit(node, (inner) => {
      if (inner.type !== 'text') return;
      for (const part of splitAtMarks(inner.value)) {
        const printing = part.kind === 'token' ? chapter.prepared.printings[part.index] : undefined;
        if (printing?.value?.kind !== 'exhibit') continue;
        reportAt(chapter, printing, helperWords.exhibitNotAlone(printing.name));
      }
    });
  }

  function section(
    chapter: Chapter,
    targets: Targets,
    exhibits: ReadonlyMap<string, BuiltExhibit>,
    numbers: NoteNumbers,
  ): PrintedChapter {
    const { file, prepared, rendered } = chapter;
    const id = `section.${file.file.replace(/\.md$/, '')}`;
    const printing = (index: number): Printing | undefined => prepared.printings[index];
    const token = (index: number): readonly Inline[] => {
      const it = printing(index);
      if (!it) return [];
      if (it.value?.kind === 'exhibit') reportAt(chapter, it, helperWords.exhibitNotAlone(it.name));
      const link = it.value && linkTo(it.value, targets);
      return isLink(link) ? [link] : values(it, chapter);
    };
    const note = ({ identifier }: FootnoteReference): readonly Inline[] => {
      const number = numbers.get(identifier);
      return number === undefined ? [] : [{ kind: 'note', id: noteId(number), number }];
    };
    const context: BlockContext = {
      print: { token, note, hrefOf: targets.outline.hrefOf, carriedIn: rendered?.carriedIn },
      heading: (node) => {
        const entry = targets.outline.of(node);
        return entry && { kind: 'heading', id: entry.id, level: entry.level, number: entry.number, text: entry.text };
      },
      isExhibit: (index) => printing(index)?.value?.kind === 'exhibit',
      exhibit: (index) => {
        const value = printing(index)?.value;
        if (value?.kind !== 'exhibit') return undefined;
        const built = exhibits.get(`${value.of === 'tables' ? 'table' : 'chart'}.${value.exhibit}`);
        collector.print(built?.facts ?? [], file.file);
        return built?.block;
      },
    };
    const blocks = toBlocks(rendered?.root.children ?? [], id, context);
    const definitions = rendered && mayHoldNotes(rendered.text) ? notesOf(rendered.root).definitions : [];
    const notes = definitions.flatMap((node): readonly Note[] => {
      checkNote(node, chapter);
      const number = numbers.get(node.identifier);
      if (number === undefined) return [];
      const inside = toBlocks(node.children, noteId(number), context, 1);
      return [{ id: noteId(number), number, blocks: inside.filter((block) => block.kind === 'paragraph') }];
    });
    return { section: { id, part: file.part, file: file.file, blocks }, notes };
  }

  return { heading, checkReferences, section };
}
