import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { type WrongNote, wrongNote } from '../../words/problems/note.ts';
import type { Fault } from '../template/scan.ts';
import { endOf, startOf, visit } from './nodes.ts';

/** What was meant as the mark of a note; where it is one, it is no part of a text any more. */
export const NOTE_MARK = /(?<!\\)\[\^[^\]\n]*\]/g;

const NAME = /^[\p{L}\p{N}_-]+$/u;

type NoteNode = FootnoteDefinition | FootnoteReference;

const isNote = (node: Nodes): node is NoteNode =>
  node.type === 'footnoteDefinition' || node.type === 'footnoteReference';

const nameOf = (node: NoteNode): string => node.label ?? node.identifier;

const fault = (node: NoteNode, what: WrongNote): Fault => ({
  at: startOf(node),
  finding: wrongNote(what, `[^${nameOf(node)}]`),
});

/** Whether a text can hold a note or what was meant as one: most chapters have none. */
export const mayHoldNotes = (text: string): boolean => text.includes('[^');

/** Notes of a text whose marks may be printed: not those in headings or inside other notes. */
export function notesOf(root: Root) {
  const references: FootnoteReference[] = [];
  const definitions: FootnoteDefinition[] = [];
  visit(root, (node, ancestors) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    const isElsewhere = ancestors.some(({ type }) => type === 'heading' || type === 'footnoteDefinition');
    if (node.type === 'footnoteReference' && !isElsewhere) references.push(node);
  });
  return { references, definitions };
}

interface Surroundings {
  readonly ancestors: readonly Nodes[];
  readonly text: string;
  /** The mark before this one. */
  readonly previous: FootnoteReference | undefined;
}

function referenceFaults(node: FootnoteReference, { ancestors, text, previous }: Surroundings): readonly WrongNote[] {
  const inside = (type: Nodes['type']): boolean => ancestors.some((it) => it.type === type);
  const faults: WrongNote[] = [];
  if (inside('heading')) faults.push('heading');
  if (inside('link')) faults.push('link');
  if (inside('footnoteDefinition')) faults.push('nested');
  const start = startOf(node);
  if (previous && endOf(previous) === start) faults.push('adjacent');
  else if (/^\s?$/.test(text.charAt(start - 1))) faults.push('space');
  return faults;
}

function definitionFaults({ children }: FootnoteDefinition, ancestors: readonly Nodes[]): readonly WrongNote[] {
  const faults: WrongNote[] = [];
  if (ancestors.length > 1) faults.push('place');
  if (children.length === 0) faults.push('empty');
  if (children.some((it) => it.type !== 'paragraph' && it.type !== 'footnoteDefinition')) faults.push('content');
  return faults;
}

/** Everything that is wrong with the notes of a text as written, with all its branches. */
export const writtenNoteFaults = (root: Root, text: string): readonly Fault[] =>
  mayHoldNotes(text) ? [...noteFaults(root, text), ...unusedNotes(root)] : [];

/** Everything that is wrong with the notes of a text as it is printed. */
export const printedNoteFaults = (root: Root, text: string): readonly Fault[] =>
  mayHoldNotes(text) ? [...noteFaults(root, text), ...repeatedNotes(root)] : [];

/** Everything that is wrong with a note where it stands, and marks without a text. Offsets are those of `text`. */
function noteFaults(root: Root, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  let previous: FootnoteReference | undefined;
  visit(root, (node, ancestors) => {
    if (node.type === 'text') {
      const start = startOf(node);
      for (const { 0: mark, index } of text.slice(start, endOf(node)).matchAll(NOTE_MARK)) {
        const what = NAME.test(mark.slice(2, -1)) ? 'undefined' : 'name';
        faults.push({ at: start + index, finding: wrongNote(what, mark) });
      }
    }
    if (!isNote(node)) return;
    const found =
      node.type === 'footnoteReference'
        ? referenceFaults(node, { ancestors, text, previous })
        : definitionFaults(node, ancestors);
    if (node.type === 'footnoteReference') previous = node;
    const all: readonly WrongNote[] = NAME.test(nameOf(node)) ? found : ['name'];
    faults.push(...all.map((what) => fault(node, what)));
  });
  return faults;
}

/** Notes that nothing refers to; in a text with all its branches, so that it does not depend on a figure. */
function unusedNotes(root: Root): readonly Fault[] {
  const { references, definitions } = notesOf(root);
  const used = new Set(references.map((it) => it.identifier));
  return definitions.filter((it) => !used.has(it.identifier)).map((it) => fault(it, 'unused'));
}

/** Notes written or referred to a second time; in a text as it is printed, because two branches may share a name. */
function repeatedNotes(root: Root): readonly Fault[] {
  const { references, definitions } = notesOf(root);
  const again = <T extends NoteNode>(all: readonly T[]): readonly T[] => {
    const seen = new Set<string>();
    return all.filter(({ identifier }) => seen.size === seen.add(identifier).size);
  };
  return [
    ...again(definitions).map((it) => fault(it, 'repeated')),
    ...again(references).map((it) => fault(it, 'reference-repeated')),
  ];
}
