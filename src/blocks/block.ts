import type { ChartModel } from './chart-model.ts';
import type { Inline } from './inline.ts';

/**
 * What the document says, in reading order, with the meaning of each part and nothing about pages, PDF or design.
 * Ids are derived from the content's place in the document and are unique within it.
 */
export type Block = Heading | Paragraph | List | TableBlock | ChartBlock | QuotationBlock | NotesBlock;

export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  /** 1 to 4; never skips a level downwards. */
  readonly level: 1 | 2 | 3 | 4;
  /** Printed number, e.g. „4.2.1“, „IV“, „Anlage 1“; null for an unnumbered heading. */
  readonly number: string | null;
  readonly text: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly text: readonly Inline[];
  /** What the program says about a chapter of a draft, in small print; absent for an author's words. */
  readonly role?: 'standing';
}

export interface List {
  readonly kind: 'list';
  readonly id: string;
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
}

export interface QuotationBlock {
  readonly kind: 'quotation';
  readonly id: string;
  readonly blocks: readonly Block[];
}

export interface TableCell {
  readonly text: readonly Inline[];
  /** Small print below a value, e.g. its Stichtag where the rows have different ones. */
  readonly note?: readonly Inline[];
  readonly align: 'left' | 'right';
}

export interface TableRow {
  readonly label: readonly Inline[];
  readonly cells: readonly TableCell[];
  readonly total: boolean;
}

export interface TableColumn {
  readonly text: readonly Inline[];
  readonly align: 'left' | 'right';
  /**
   * Part of the width, 0 to 1, for tables of one kind that are to look alike; all columns of a table have one or none.
   * Absent: by what the column holds.
   */
  readonly share?: number;
}

/** Rows and columns without caption or number: what tables and the data of charts have in common. */
export interface TableContent {
  /** One more than the cells of a row: the first heads the row labels. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  /** „Tabelle 1“ */
  readonly number: string;
  readonly caption: readonly Inline[];
  readonly content: TableContent;
  /** Stichtag and source lines below the table. */
  readonly notes: readonly (readonly Inline[])[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  /** „Abbildung 1“ */
  readonly number: string;
  readonly caption: readonly Inline[];
  readonly model: ChartModel;
  /** Alternative text, made from the same values as the picture. */
  readonly alt: string;
  readonly data: TableContent;
  /** Id of the table that shows `data`, where the edition prints it. */
  readonly dataTable?: string;
  readonly notes: readonly (readonly Inline[])[];
}

/** What an author adds to a place in the text; each is referred to from one place. */
export interface Note {
  /** `note.3`: unique in the document, as its number is. */
  readonly id: string;
  /** Counted from 1 over the whole document, in reading order. */
  readonly number: number;
  readonly blocks: readonly Paragraph[];
}

/** The notes of a chapter, at its end. */
export interface NotesBlock {
  readonly kind: 'notes';
  readonly id: string;
  readonly notes: readonly Note[];
}
