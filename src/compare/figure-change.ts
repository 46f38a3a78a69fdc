import type { Unsettled } from '../standing/standing.ts';
import type { Status } from '../validate/edition.ts';
import type { ChapterRef, Sides, WordedChange } from './sides.ts';

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
