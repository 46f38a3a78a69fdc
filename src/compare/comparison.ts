import type { Programme } from '../blocks/programme.ts';
import type { Facts } from '../derive/fact.ts';
import type { Problem } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import type { EditionState } from '../validate/edition-state.ts';
import type { FigureChange, FigureEntry, FigureKept, TargetChange } from './figure-change.ts';
import type { ChapterRef, Sides, WordedChange } from './sides.ts';

/** An edition without errors, with everything the comparison reads. */
export interface Examined {
  readonly edition: Edition;
  readonly facts: Facts;
  readonly programme: Programme;
  readonly problems: readonly Problem[];
}

export interface EditionInfo {
  readonly organisation: string;
  readonly title: string;
  readonly shortTitle: string;
  /** „2024“, „2019/2020“ */
  readonly years: string;
  /** As of when it speaks: canonical, and as printed. */
  readonly stand: string;
  readonly standText: string;
  readonly state: EditionState;
}

export interface HeadingRef {
  readonly file: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string | null;
  readonly title: string;
}

export interface HeadingChange extends Sides<HeadingRef> {
  readonly renamed: boolean;
  /** Stands elsewhere in the order of the headings that both have, or on another level. */
  readonly moved: boolean;
  readonly renumbered: boolean;
}

/** A paragraph, an item of a list, a quotation or a note. */
export interface TextChange extends WordedChange {
  readonly kind: 'paragraph' | 'item' | 'quotation' | 'note';
  /** False where only figures and dates in it changed, or words that follow from figures. */
  readonly rewritten: boolean;
}

export interface ChapterText {
  readonly chapter: Sides<ChapterRef | null>;
  readonly changes: readonly TextChange[];
}

export interface ExhibitRef {
  readonly id: string;
  readonly kind: 'table' | 'chart';
  /** „Tabelle 1“ */
  readonly number: string;
  readonly caption: string;
  readonly chapter: ChapterRef | null;
}

export interface RowChange {
  readonly label: string;
  readonly cells: readonly (Sides<string> & { readonly column: string })[];
}

export interface ExhibitChange extends Sides<ExhibitRef> {
  readonly id: string;
  /** Stands in another chapter. */
  readonly moved: boolean;
  /** Null where the caption is the same. */
  readonly caption: WordedChange | null;
  /** Heads of columns. */
  readonly columns: Sides<readonly string[]> | null;
  readonly rows: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly RowChange[];
  };
  /** Stichtag, source and other lines below it. */
  readonly notes: readonly WordedChange[];
}

export interface FieldChange extends WordedChange {
  readonly field: string;
}

export interface EntryRef {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly { readonly field: string; readonly value: string }[];
}

/** Named entries of the data: populations, sources, abbreviations, events, quotations. */
export interface EntryChanges {
  readonly added: readonly EntryRef[];
  readonly removed: readonly EntryRef[];
  readonly changed: readonly {
    readonly id: string;
    readonly label: string;
    readonly fields: readonly FieldChange[];
  }[];
}

/** A finding of the check that somebody lives with, for a reason. */
export interface AcknowledgedNotice {
  readonly code: string;
  /** Id or file of what it is about, and that in words: label of the figure or title of the chapter it is about; null where it is about the edition. */
  readonly subject: string | null;
  readonly about: string | null;
  readonly message: string;
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
}

/** A doubt recorded in the data that nobody settled or acknowledged. */
export interface OpenDoubt {
  readonly subject: string | null;
  readonly about: string | null;
  readonly text: string;
}

interface OneSided<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Everything that is not the same in two editions. Of equal editions every list is empty. */
export interface Differences {
  /** Title, Stand, names: what is said of the edition as a whole. */
  readonly edition: readonly FieldChange[];
  readonly figures: OneSided<FigureEntry> & { readonly changed: readonly FigureChange[] };
  /** Targets once more, in a list of their own. */
  readonly targets: readonly TargetChange[];
  readonly chapters: OneSided<HeadingRef> & { readonly changed: readonly HeadingChange[] };
  readonly texts: readonly ChapterText[];
  readonly exhibits: OneSided<ExhibitRef> & { readonly changed: readonly ExhibitChange[] };
  readonly populations: EntryChanges;
  readonly sources: EntryChanges;
  readonly abbreviations: EntryChanges;
  readonly laws: OneSided<string>;
  readonly events: EntryChanges;
  readonly quotations: EntryChanges;
  readonly acknowledged: OneSided<AcknowledgedNotice>;
  readonly doubts: OneSided<OpenDoubt>;
}

/** What stayed as it was although something else changed; empty where nothing did. */
export interface Unchanged {
  readonly figures: readonly FigureKept[];
  readonly targets: readonly TargetChange[];
  readonly acknowledged: readonly AcknowledgedNotice[];
  readonly doubts: readonly OpenDoubt[];
}

/** Two editions side by side, as plain data: what `amip diff --json` prints. */
export interface Comparison {
  readonly editions: Sides<EditionInfo>;
  readonly differences: Differences;
  readonly unchanged: Unchanged;
}
