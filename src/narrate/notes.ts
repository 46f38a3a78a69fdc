import type { Block, Note, NotesBlock } from '../blocks/block.ts';
import type { Inline } from '../blocks/inline.ts';
import type { Section } from '../blocks/programme.ts';
import { linesOf } from '../blocks/walk.ts';
import type { Chapter } from './chapter.ts';
import { mayHoldNotes, notesOf } from './markdown/notes.ts';

/** Numbers of a chapter's notes by their identifiers; those that nothing refers to have none. */
export type NoteNumbers = ReadonlyMap<string, number>;

export const noteId = (number: number): string => `note.${number}`;

/** Counts the notes of all chapters in reading order. */
export function numberNotes(chapters: readonly Chapter[]): ReadonlyMap<Chapter, NoteNumbers> {
  let last = 0;
  return new Map(
    chapters.map((chapter) => {
      const numbers = new Map<string, number>();
      const { rendered } = chapter;
      const references = rendered && mayHoldNotes(rendered.text) ? notesOf(rendered.root).references : [];
      for (const { identifier } of references) if (!numbers.has(identifier)) numbers.set(identifier, ++last);
      return [chapter, numbers] as const;
    }),
  );
}

const marksIn = (line: readonly Inline[]): readonly string[] =>
  line.flatMap((it) => {
    if ('children' in it) return marksIn(it.children);
    return it.kind === 'note' ? [it.id] : [];
  });

const blockOf = (notes: readonly [Note, ...Note[]]): NotesBlock => ({
  kind: 'notes',
  id: `notes.${notes[0].number}`,
  notes,
});

/**
 * The sections with the notes of each chapter at its end: before the next heading of the first level, and before the
 * next part of the document. A chapter may go on over several files.
 */
export function placeNotes(sections: readonly Section[], notes: ReadonlyMap<string, Note>): readonly Section[] {
  if (notes.size === 0) return sections;
  const placed = sections.map((): Block[] => []);
  let open: Note[] = [];
  const close = (at: number): void => {
    const [first, ...others] = open;
    if (first) placed[at]?.push(blockOf([first, ...others]));
    open = [];
  };
  sections.forEach((section, at) => {
    if (section.part !== sections[at - 1]?.part) close(at - 1);
    section.blocks.forEach((block, index) => {
      if (block.kind === 'heading' && block.level === 1) close(index > 0 ? at : at - 1);
      placed[at]?.push(block);
      const marks = linesOf(block).flatMap(marksIn);
      open.push(...marks.flatMap((id) => notes.get(id) ?? []));
    });
  });
  close(sections.length - 1);
  return sections.map((section, at) => ({ ...section, blocks: placed[at] ?? [] }));
}
