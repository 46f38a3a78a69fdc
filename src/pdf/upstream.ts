import renderUntyped from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import type { FontkitFont, LayoutNode } from '../layout/upstream.ts';

/**
 * What this program knows about the insides of pdfkit and of React-PDF's renderer beyond their published types.
 * `test/pdf/upstream.test.ts` names each assumption and fails when an upgrade breaks one.
 */

/** A numbered object of the file. It is written when it ends, and the file only when all have ended. */
export interface PdfReference {
  data: Record<string, unknown>;
  compress: boolean;
  buffer: Uint8Array[];
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  finalize(): void;
}

/** pdfkit's font as embedded: a subset of glyphs with widths and the text each glyph stands for. */
export interface EmbeddedFont {
  readonly id: string;
  readonly name: string;
  readonly scale: number;
  readonly font: FontkitFont;
  readonly subset: {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(id: number): number;
    /** The glyphs as a face of their own; adds the parts that compound glyphs are made of. */
    encode(): Uint8Array;
  };
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  ref(): PdfReference;
}

export interface PdfPage {
  readonly fonts: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
  readonly dictionary: PdfReference;
  readonly content: PdfReference;
  readonly width: number;
  readonly height: number;
}

/** pdfkit's document as it is used here; every method named is called by pdfkit or the renderer at a known moment. */
export interface PdfKit {
  readonly options: Readonly<Record<string, unknown>>;
  readonly _root: PdfReference;
  /** The document information, written when the document ends. */
  readonly info: Record<string, unknown>;
  _font: EmbeddedFont;
  _fontSize: number;
  /** Written into the trailer, twice, as bytes. */
  _id: Uint8Array;
  readonly outline: { readonly dictionary: PdfReference };
  page: PdfPage;
  /** Pages drawn and not yet written. */
  readonly _pageBuffer: readonly PdfPage[];
  push(chunk: Uint8Array | null): boolean;
  /** Bytes written so far: where the next object begins. */
  _offset: number;
  /** Writes bytes, or a line of text with one character for each byte. */
  _write(data: string | Uint8Array): void;
  ref(data?: Record<string, unknown>): PdfReference;
  font(source: unknown, size?: number): this;
  /** Every colour that is set comes through here; false where it is none. */
  _setColorCore(color: unknown, stroke: boolean): boolean;
  fillOpacity(opacity: number | undefined): this;
  strokeOpacity(opacity: number | undefined): this;
  addPage(options?: unknown): this;
  addContent(operators: string): this;
  flushPages(): void;
  end(): void;
  addNamedDestination(...args: readonly unknown[]): void;
  endOutline(): void;
  endMarkings(): void;
  endMetadata(): void;
  /** Put on the document itself when it is made for PDF/A, in front of any method of a subclass. */
  endSubset(): void;
  _addColorOutputIntent(): void;
  _finalize(): void;
}

/** Declared as a class that can be extended; the published types leave out most of what is overridden. */
export const PdfKitDocument = PDFDocument as unknown as new (options: Readonly<Record<string, unknown>>) => PdfKit;

/** Draws laid-out pages into a document and ends it. */
export const drawPages = (document: PdfKit, root: LayoutNode): void => {
  // Declared for React-PDF's own node types and pdfkit's class.
  (renderUntyped as unknown as (document: PdfKit, root: LayoutNode) => void)(document, root);
};

/** pdfkit tells a text string (a String object) from a name (a plain string). */
export const textString = (text: string): unknown => Object(text);
