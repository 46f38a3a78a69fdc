import type { Acknowledgement, Place } from '../problem/problem.ts';
import type { Period } from '../time/period.ts';
import type { Approval } from './approval.ts';
import type { CarriedOver } from './carried-over.ts';
import type { EditionState } from './edition-state.ts';
import type { Jobcenter } from './jobcenter.ts';
import type { TextAcknowledgement } from './text-acknowledgement.ts';
import type { Unit } from './unit.ts';

/**
 * One edition as read and validated: typed, complete, every value with the place it was written at.
 * Strings called `Template` may hold `{{…}}` and are rendered by the narrate step.
 */
export type Template = { readonly text: string; readonly place: Place };

/** How firm a value is (DIN-like short list of the field; printed in German). */
export type Status = 'endgültig' | 'hochgerechnet' | 'operativ' | 'Schätzung' | 'Ansatz' | 'Angebot';

/** A doubt about what was printed, recorded beside it. Unacknowledged doubts are warnings. */
export interface Doubt {
  readonly text: string;
  readonly acknowledged?: Acknowledgement;
  readonly place: Place;
}

/** One value of a series. `null` is a gap somebody declared: the value does not exist or was never published. */
export interface Observation {
  readonly date: Period;
  readonly value: number | null;
  /** The value is still to be delivered; it is null until then. */
  readonly isOpen?: true;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  readonly place: Place;
}

/** A figure as delivered: never one that follows from others (those are `Derived`). */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** Digits after the comma when printed. */
  readonly decimals: number;
  /** Only a rounded value is known: printed with „rund“. */
  readonly approximate: boolean;
  readonly population?: string;
  readonly source: string;
  /** For a delivered change: what it is compared with. */
  readonly since?: Period;
  /** What texts call what it counts, where they speak of it without the number; known figures have words already. */
  readonly topics?: readonly string[];
  /** Ascending by date, at least one with a value or open; the last of these is the current one. */
  readonly observations: readonly Observation[];
  /** What the current value must agree with but for rounding; it is delivered all the same. */
  readonly agrees?: Agreement;
  /** Declared rhythm; missing dates in between are gaps. Absent: irregular points. */
  readonly frequency?: 'month' | 'quarter' | 'year';
  readonly doubts: readonly Doubt[];
  /** Acknowledged rule findings, by problem code. */
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
  readonly place: Place;
}

/** `elb` (current value), `elb@2019-09` (value of that date) or a derived figure's id. */
export type Operand = string;

export type Formula =
  | { readonly kind: 'sum'; readonly terms: readonly { readonly sign: 1 | -1; readonly operand: Operand }[] }
  | { readonly kind: 'share'; readonly part: Operand; readonly whole: Operand }
  | { readonly kind: 'growth'; readonly from: Operand; readonly to: Operand }
  | { readonly kind: 'difference'; readonly from: Operand; readonly to: Operand }
  | { readonly kind: 'points'; readonly from: Operand; readonly to: Operand }
  | { readonly kind: 'ratio'; readonly of: Operand; readonly to: Operand }
  | { readonly kind: 'lowest' | 'highest'; readonly of: Operand }
  | { readonly kind: 'members'; readonly of: string };

/** A formula whose result a delivered figure can be held against. */
export type Agreement = Extract<
  Formula,
  { readonly kind: 'sum' | 'share' | 'growth' | 'difference' | 'points' | 'ratio' }
>;

/** A figure that follows from others. Its value is computed, never typed. */
export interface Derived {
  readonly id: string;
  readonly label: string;
  readonly formula: Formula;
  /** Absent: that of the formula (a share is Prozent, a difference of shares Prozentpunkte, …). */
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly population?: string;
  readonly doubts: readonly Doubt[];
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
  readonly place: Place;
}

/** Something that happened or will happen at a time; its date is printed through the text. */
export interface Event {
  readonly id: string;
  readonly label: string;
  readonly date: Period;
  readonly source?: string;
  readonly doubts: readonly Doubt[];
  readonly place: Place;
}

/** Words of another person. `parts` are the quoted fragments, in order; `date` is when they were published. */
export interface Quotation {
  readonly id: string;
  readonly speaker: string;
  readonly role: string;
  readonly parts: readonly string[];
  readonly date: Period;
  readonly source: string;
  readonly doubts: readonly Doubt[];
  readonly place: Place;
}

/** Who is counted: defined once, named everywhere by this definition. */
export interface Population {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly members: readonly string[];
  readonly partOf?: string;
  readonly place: Place;
}

export interface Source {
  readonly id: string;
  readonly name: string;
  /** Months between Stichtag and final publication (statistics of the BA: 3 or 6). */
  readonly waitingMonths?: number;
  readonly url?: string;
  readonly place: Place;
}

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly place: Place;
}

export type ChapterPart = 'front' | 'body' | 'appendix' | 'back';

export interface ChapterFile {
  /** File name below `chapters/`. */
  readonly file: string;
  readonly part: ChapterPart;
  readonly text: string;
  readonly place: Place;
}

export type NumberingStyle = 'arabic' | 'roman' | 'letter';

/** Numbering of headings by level; `joined` prints „IV.1“, else the level's own number alone. */
export interface Numbering {
  readonly levels: readonly NumberingStyle[];
  readonly joined: boolean;
}

export interface Edition {
  readonly jobcenter: Jobcenter;
  /** First and last year of the period; equal for a one-year edition. */
  readonly years: { readonly first: number; readonly last: number };
  readonly title: string;
  readonly subtitle?: string;
  /** Name of the genre for headers and metadata, e.g. „AMIP“. */
  readonly shortTitle: string;
  readonly state: EditionState;
  /** Published before it was captured here: nobody decides on it any more. */
  readonly capturedAfterwards: boolean;
  readonly carriedOver?: CarriedOver;
  readonly approval?: Approval;
  /** As of when the whole edition speaks. */
  readonly stand: Period;
  readonly numbering: Numbering;
  /** Thousands separator, one for the whole document. */
  readonly thousands: 'point' | 'space';
  readonly chapters: readonly ChapterFile[];
  readonly genderNote?: Template;
  readonly imprint: readonly { readonly label: string; readonly text: string; readonly place: Place }[];
  /** Generated parts that this edition wants. */
  readonly parts: {
    readonly contents: boolean;
    readonly abbreviations: boolean;
    readonly chartData: boolean;
    readonly imprint: boolean;
  };
  readonly doubts: readonly (Doubt & { readonly chapter?: string })[];
  /** Findings about texts that somebody lives with. */
  readonly acknowledged: readonly TextAcknowledgement[];
  readonly places: { readonly title: Place; readonly subtitle: Place; readonly state: Place };
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly events: ReadonlyMap<string, Event>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly populations: ReadonlyMap<string, Population>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly abbreviations: readonly Abbreviation[];
  /** Names of laws that may stand behind a § („SGB II“). */
  readonly laws: readonly string[];
  readonly tables: ReadonlyMap<string, TableSpec>;
  readonly charts: ReadonlyMap<string, ChartSpec>;
}

/** A cell of a declared table: a figure (a leading minus negates it), a text, or nothing. */
export type CellSpec =
  | { readonly kind: 'figure'; readonly operand: Operand; readonly negate: boolean; readonly place: Place }
  | { readonly kind: 'text'; readonly text: Template }
  | { readonly kind: 'empty' };

export interface TableRowSpec {
  readonly label: Template;
  readonly cells: readonly CellSpec[];
  readonly total: boolean;
}

export interface TableSpec {
  readonly id: string;
  readonly caption: Template;
  /** The first column heads the row labels; never empty (a screen reader reads it). */
  readonly columns: readonly Template[];
  readonly rows: readonly TableRowSpec[];
  /** Own number instead of the running one, e.g. „1a“ in an appendix. */
  readonly number?: string;
  readonly note?: Template;
  /** Acknowledged rule findings, by problem code. */
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
  readonly place: Place;
}

/** A labelled operand of a chart; a leading minus negates it, as in a table cell. */
export interface ChartValue {
  readonly label: Template;
  readonly operand: Operand;
  readonly negate: boolean;
  readonly place: Place;
}

interface ChartBase {
  readonly id: string;
  readonly caption: Template;
  readonly note?: Template;
  /** Title of the value axis; absent: the unit. */
  readonly axisTitle?: Template;
  /** Where the value axis starts; a start other than 0 is declared in the chart itself. */
  readonly axisFrom?: number;
  readonly axisTo?: number;
  /** Acknowledged rule findings, by problem code. */
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
  readonly place: Place;
}

/** Categories down the rows, one value per series in each (null: not available). */
export interface CategoryChartSpec extends ChartBase {
  readonly type: 'bar' | 'groupedBar' | 'stackedBar' | 'share' | 'deviation';
  readonly series: readonly Template[];
  readonly categories: readonly {
    readonly label: Template;
    readonly values: readonly ({ readonly operand: Operand; readonly negate: boolean; readonly place: Place } | null)[];
  }[];
  /** `deviation` only: the neutral value the bars start from. */
  readonly neutral?: { readonly operand: Operand; readonly place: Place };
}

/** Series over time, each with its own rhythm; gaps are gaps. */
export interface LineChartSpec extends ChartBase {
  readonly type: 'line';
  readonly series: readonly { readonly label: Template; readonly figure: string; readonly place: Place }[];
  readonly reference?: { readonly operand: Operand; readonly label: Template; readonly place: Place };
}

/** Values with their interval, one row each. */
export interface IntervalChartSpec extends ChartBase {
  readonly type: 'interval';
  readonly values: readonly ChartValue[];
}

/** From a start over changes to a result, e.g. Zuteilung → Umschichtung → operativer Ansatz. */
export interface PathChartSpec extends ChartBase {
  readonly type: 'path';
  readonly paths: readonly {
    readonly label: Template;
    readonly steps: readonly (ChartValue & { readonly role: 'start' | 'change' | 'result' })[];
  }[];
}

export type ChartSpec = CategoryChartSpec | LineChartSpec | IntervalChartSpec | PathChartSpec;
