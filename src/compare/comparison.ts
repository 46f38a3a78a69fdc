import type { Programme } from '../blocks/programme.ts';
import type { Facts } from '../derive/fact.ts';
import type { Problem } from '../problem/problem.ts';
import type { Unsettled } from '../standing/standing.ts';
import type { Edition, EditionState, Status } from '../validate/edition.ts';

/** An edition without errors, with everything the comparison reads. */
export interface Examined {
  readonly edition: Edition;
  readonly facts: Facts;
  readonly programme: Programme;
  readonly problems: readonly Problem[];
}

/** The same thing in both editions. */
export interface Sides<Old, New = Old> {
  readonly old: Old;
  readonly new: New;
}

/** A stretch of a text: in both editions, or in one of them only. Removed words stand before those that replace them. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A text that is not the same in both editions; null where one has none. */
export interface WordedChange extends Sides<string | null> {
  readonly words: readonly WordPart[];
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

/** A chapter by its file, with its place in its edition (from 1) and number and text of its first heading. */
export interface ChapterRef {
  readonly file: string;
  readonly position: number;
  readonly number: string | null;
  readonly title: string;
}

/** A population or source: compared by its id, told by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The rule a value follows from and what it is applied to, by id and in words: „Anteil: Asylherkunftsländer, eLb“. */
export interface Derivation {
  readonly rule: string;
  readonly inputs: readonly string[];
  readonly text: string;
}

/** Everything an edition says of a figure. */
export interface FigureValue {
  /** null while nobody has delivered it. */
  readonly value: number | null;
  /** As printed: „6.658 Personen“; `short` leaves the noun to its surroundings: „6.658“, „41,5 %“. */
  readonly text: string;
  readonly short: string;
  /** Stichtag: canonical, and as printed. */
  readonly date: string;
  readonly dateText: string;
  /** What a change is compared with: canonical, and as printed. */
  readonly since: string | null;
  readonly sinceText: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly approximate: boolean;
  readonly population: Named | null;
  readonly sources: readonly Named[];
  readonly status: Status;
  /** null for a value that was delivered. */
  readonly derivation: Derivation | null;
  readonly label: string;
  /** What it still wants: a value, or that somebody confirms the one that was carried over. */
  readonly standing: Unsettled | null;
}

export type FigureField = Exclude<keyof FigureValue, 'text' | 'short' | 'dateText' | 'sinceText' | 'standing'>;

/** By how much a value changed. Percentages change in Prozentpunkten and have no relative change. */
export interface ValueChange {
  /** Of the change as printed: „same“ is one that rounds to zero. */
  readonly direction: 'up' | 'down' | 'same';
  readonly absolute: number;
  /** „+118 Personen“, „−0,5 Prozentpunkte“; `absoluteShort` without a noun. */
  readonly absoluteText: string;
  readonly absoluteShort: string;
  /** In %; null where there is none: percentages, index values, a start at zero or below. */
  readonly relative: number | null;
  readonly relativeText: string | null;
  /** The change is computed exactly and is not the difference of the two values as they are printed. */
  readonly offByRounding: boolean;
}

export interface SentenceChange extends WordedChange {
  readonly chapter: Sides<ChapterRef | null>;
}

interface AnyFigure {
  readonly id: string;
  readonly label: string;
  readonly isTarget: boolean;
}

/** A figure of one edition only. */
export interface FigureEntry extends AnyFigure {
  /** Where it is printed first; null where only other figures use it. */
  readonly chapter: ChapterRef | null;
  readonly value: FigureValue;
  /** Sentences that print it. */
  readonly sentences: readonly SentenceChange[];
}

export interface SeriesPointValue {
  readonly date: string;
  readonly dateText: string;
  /** null is a declared gap, or a value nobody has delivered. */
  readonly value: number | null;
  readonly text: string | null;
}

/** What became of a time series: new dates, dates that left it, values revised afterwards. */
export interface SeriesChange {
  readonly added: readonly SeriesPointValue[];
  readonly removed: readonly SeriesPointValue[];
  readonly revised: readonly Sides<SeriesPointValue>[];
}

export interface FigureChange extends AnyFigure, Sides<FigureValue> {
  readonly chapter: Sides<ChapterRef | null>;
  /** What is not the same; empty where only the series is. */
  readonly fields: readonly FigureField[];
  /** null where value and date are the same, one is still open, or the units cannot be compared. */
  readonly change: ValueChange | null;
  readonly series: SeriesChange;
  /** Sentences that print the figure and do not read as before. */
  readonly sentences: readonly SentenceChange[];
}

/** A figure that says the same in both editions, Stichtag included: settled, or forgotten. */
export interface FigureKept extends AnyFigure {
  readonly chapter: Sides<ChapterRef | null>;
  readonly value: FigureValue;
  readonly sentences: readonly SentenceChange[];
}

export interface TargetChange extends Sides<FigureValue | null> {
  readonly id: string;
  readonly label: string;
  readonly change: ValueChange | null;
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
