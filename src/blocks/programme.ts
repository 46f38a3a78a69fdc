import type { Cmyk } from '../colour/cmyk.ts';
import type { NumberFact } from '../derive/fact.ts';
import type { Thousands } from '../german/number.ts';
import type { ChapterPart } from '../validate/edition.ts';
import type { EditionState } from '../validate/edition-state.ts';
import type { Block } from './block.ts';

/** A chapter file's blocks, or a generated part (contents excepted: it is made from the headings when composing). */
export interface Section {
  readonly id: string;
  readonly part: ChapterPart | 'abbreviations' | 'chartData' | 'imprint';
  /** The chapter file it came from; for a generated part the file that asked for it. */
  readonly file: string;
  readonly blocks: readonly Block[];
  /** How many of the chapter's sentences came over from another edition as they stand; absent where none did. */
  readonly carried?: { readonly carried: number; readonly sentences: number };
}

/** What keeps an edition from being finished, counted. */
export interface Unsettled {
  /** The edition from which things were taken over; „2024“ or „2019/2020“. Empty where nothing was. */
  readonly from: string;
  /** Values still to be delivered. */
  readonly missing: number;
  /** Figures, events and quotations taken over. */
  readonly entries: number;
  /** Sentences of chapters, and texts of the imprint. */
  readonly sentences: number;
}

/** What a draft says about itself on its pages, beside what is unsettled. */
export interface Draft {
  /** Day of its making: `YYYY-MM-DD`. */
  readonly date: string;
  /** Findings nobody has decided about. */
  readonly notices: number;
}

/** The whole document as blocks: everything a reader meets, nothing about how it looks. */
export interface Programme {
  readonly title: string;
  readonly subtitle?: string;
  readonly shortTitle: string;
  /** „2024“ or „2019/2020“. */
  readonly yearsLabel: string;
  readonly organisation: string;
  readonly carriers: readonly string[];
  /** „Stand: Januar 2024“ */
  readonly standLine: string;
  readonly state: EditionState;
  readonly language: 'de-DE';
  /** Metadata date, from the edition and never from a clock: `YYYY-MM-DD`. */
  readonly date: string;
  readonly accent: string;
  /** The accent for print shops; absent where nobody chose one. */
  readonly accentInks?: Cmyk;
  /** Thousands separator of every number, so that charts print as the text does. */
  readonly thousands: Thousands;
  readonly contents: boolean;
  readonly sections: readonly Section[];
  /** Every number fact the document prints (in text, tables or charts), by id. */
  readonly printed: ReadonlyMap<string, NumberFact>;
  /** Absent where everything is settled. */
  readonly unsettled?: Unsettled;
}
