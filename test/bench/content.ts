import type { Drawing } from '../../src/charts/drawing.ts';

/**
 * A programme as every peer gets it, as JSON: what is printed, without what only our own pages need. The first page is
 * a cover, then come the contents, made of the headings; each part begins on a new page.
 */
export interface Content {
  readonly title: string;
  readonly subtitle: string;
  readonly years: string;
  readonly shortTitle: string;
  readonly organisation: string;
  readonly standLine: string;
  readonly carriers: string;
  readonly accent: string;
  /** Paths of font files. */
  readonly fonts: Readonly<Record<Face, string>>;
  readonly parts: readonly (readonly Piece[])[];
  /** By the key that charts name; charts that look alike share one. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

export const FACES = ['regular', 'italic', 'semiBold', 'semiBoldItalic'] as const;
export type Face = (typeof FACES)[number];

/** A chart as a peer wants it: drawn before (as SVG, or as vectors), or still to be drawn by Vega. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg?: string;
  readonly drawing?: Drawing;
  /** Of Vega-Lite. */
  readonly specification?: unknown;
}

export type PictureForm = 'svg' | 'drawing' | 'specification';

/** Text that is set alike. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** An address, or `#` and the id of a piece. */
  readonly href?: string;
}

export type Line = readonly Run[];

export interface HeadingPiece {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  /** Empty for none. */
  readonly number: string;
  readonly text: string;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** As many as each row has cells; the first column holds labels and stands left, the others right. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly total: boolean }[];
  readonly notes: readonly string[];
}

export interface ChartPiece {
  readonly kind: 'chart';
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly picture: string;
  readonly notes: readonly string[];
}

export type Piece =
  | HeadingPiece
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: Line; readonly small: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Line[] }
  | TablePiece
  | ChartPiece;

export const headingLine = ({ number, text }: HeadingPiece): string => (number === '' ? text : `${number}  ${text}`);

/** Stands on top of every page but the cover. */
export const runningLine = ({ organisation, shortTitle, years }: Content): string =>
  `${organisation}  ${shortTitle} ${years}`;

export const coverLines = ({ subtitle, organisation, standLine, carriers }: Content): readonly string[] =>
  [subtitle, organisation, standLine, carriers].filter((line) => line !== '');

export const isHeading = (piece: Piece): piece is HeadingPiece => piece.kind === 'heading';

/** Ids that a link within the document may lead to. */
export const targetsOf = ({ parts }: Content): ReadonlySet<string> =>
  new Set(parts.flat().flatMap((piece) => ('id' in piece ? [piece.id] : [])));
