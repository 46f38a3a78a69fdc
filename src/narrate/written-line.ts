import type { NumberFact } from '../derive/fact.ts';
import type { Place } from '../problem/problem.ts';

/** What a placeholder put into a line. */
export interface Printed {
  /** The helper's name; that of a figure alone is `zahl`. */
  readonly helper: string;
  /** What the placeholder names: figures, events, quotations, populations. */
  readonly names: readonly string[];
  /** The numbers behind what is printed. */
  readonly facts: readonly NumberFact[];
}

/** Where in the source the text from an offset on was written, up to the next anchor. */
export interface Anchor {
  readonly at: number;
  readonly place: Place;
}

/** A piece of a line: words an author typed, or with `printed` what a placeholder put there. */
export interface WrittenPiece {
  readonly text: string;
  readonly printed?: Printed;
  /** Ascending, the first at 0; of a placeholder only that one. */
  readonly anchors: readonly Anchor[];
}

/** Place in the source of an offset in the text of a piece; of a placeholder always its own. */
export function placeIn({ anchors, printed }: WrittenPiece, offset: number): Place {
  const anchor = anchors.findLast(({ at }) => at <= offset) ?? anchors[0];
  if (!anchor) throw new Error('a piece of text without a place');
  const { at, place } = anchor;
  return printed || place.column === undefined ? place : { ...place, column: place.column + offset - at };
}

/**
 * A line of text as somebody wrote it, before typography: own words and printed values apart, each with its place.
 * What reviews texts reads these; the blocks no longer say who wrote a word.
 */
export interface WrittenLine {
  readonly kind: 'heading' | 'paragraph' | 'template';
  /** The chapter it stands in; absent for texts of YAML files. */
  readonly chapter?: string;
  /** The table or chart it belongs to, by block id (`table.budget`). */
  readonly exhibit?: string;
  /** Somebody else's words: a block quotation. */
  readonly quoted: boolean;
  readonly pieces: readonly WrittenPiece[];
}
