/**
 * What a part of the page means, as plain data on the node that shows it. Layout carries it through page breaks;
 * the PDF step turns it into structure elements. Fragments of a node split over pages share one id and are one element.
 */
export type StructureType =
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Figure'
  | 'Span'
  | 'Link';

export interface Sem {
  /** Unique in the document; made from the id of the block, so that two builds agree. */
  readonly id: string;
  readonly type: StructureType;
  /** Alternative text of a Figure; what is said instead of a Link that is a sign or a number. */
  readonly alt?: string;
  /** BCP 47, where it differs from the document's. */
  readonly lang?: string;
  /** Long form of an abbreviation (Span). */
  readonly expanded?: string;
  /** Words that are struck through (Span). */
  readonly struck?: boolean;
  /** Header cells. */
  readonly scope?: 'Column' | 'Row';
  /** How the items of a list are marked. */
  readonly list?: 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'LowerAlpha' | 'LowerRoman';
  /** Place in reading order among its siblings, where a picture was moved on the page to fill it. */
  readonly order?: number;
}

/** What is on the page without being part of the text: running lines, rules, leaders, fields of colour. */
export type Artifact = 'Header' | 'Footer' | 'Layout';

/** An entry of the outline (bookmarks). */
export interface OutlineEntry {
  readonly title: string;
  readonly level: 1 | 2 | 3 | 4;
}

/** `target` is an absolute address or `#id` of a destination; `contents` says in words where it leads. */
export interface LinkTarget {
  readonly target: string;
  readonly contents: string;
}

/** Props that every part of a page may carry. */
export interface Meaning {
  readonly sem?: Sem | undefined;
  readonly artifact?: Artifact | undefined;
  /** Name that links and the contents lead to. */
  readonly dest?: string | undefined;
  readonly outline?: OutlineEntry | undefined;
  readonly link?: LinkTarget | undefined;
}
