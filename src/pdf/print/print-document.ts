import type { Rgb } from '../../charts/drawing.ts';
import { BLACK, type Cmyk } from '../../colour/cmyk.ts';
import type { PrintTable } from '../../colour/print-table.ts';
import { fingerprint } from '../../fingerprint/fingerprint.ts';
import type { Glyph, GlyphPosition } from '../../layout/upstream.ts';
import { BLEED, DISPLAY_SIZE } from '../../standards/print.ts';
import { compressed } from '../compress.ts';
import { PageRecorder } from '../content-plan.ts';
import { type ColourUse, type DocumentContent, ProgrammeDocument } from '../document.ts';
import { type DocumentMeta, writeMetadata, xmpDescriptions } from '../metadata.ts';
import { operands, pdfNumber } from '../number.ts';
import { outputOf, settle } from '../output.ts';
import type { FinishedPage } from '../ownership.ts';
import type { PdfPage, PdfReference } from '../upstream.ts';
import { printClaims } from './claims.ts';
import { writeOutputIntent } from './output-intent.ts';

/** What only a print shop asks for. */
export interface PrintSetup {
  readonly table: PrintTable;
  /** ICC profile of the print condition. */
  readonly outputProfile: Uint8Array;
}

/** Told by identity from the texts of the document information, among which it has to be a name. */
const NOT_TRAPPED: unknown = Object('False');

/** pdfkit writes a plain string as a name. Its objects are dictionaries everywhere else, and so declared. */
const FALSE_NAME = 'False' as unknown as Record<string, unknown>;

const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const operator = (inks: Cmyk, letter: 'K' | 'k'): string =>
  `${operands(...inks.map((percent) => percent / 100))} ${letter}`;

/**
 * The document as PDF/X-4: the same pages with the inks of its colours, boxes for cutting, and nothing that only a
 * reader at a screen has use for: no links, no outline, no structure.
 */
export class PrintDocument extends ProgrammeDocument {
  readonly #print: PrintSetup;
  readonly #meta: DocumentMeta;
  readonly #recorders = new Map<PdfPage, PageRecorder<null>>();
  readonly #withoutInks = new Set<string>();
  /** The colour last set to fill with, as on screen. */
  #fill = '#000000';

  constructor(content: DocumentContent, print: PrintSetup) {
    super(
      { ...content, places: { ...content.places, links: [] } },
      { pdfVersion: '1.6', subset: undefined, lang: undefined, displayTitle: false },
    );
    this.#print = print;
    this.#meta = content.meta;
    this.info.Trapped = NOT_TRAPPED;
  }

  /** Colours of the screen that were asked for and have no inks. */
  withoutInks(): readonly string[] {
    return [...this.#withoutInks].sort();
  }

  #inksOf(screen: string, use: ColourUse): Cmyk {
    const inks = this.#print.table.get(screen);
    if (!inks) this.#withoutInks.add(screen);
    return inks?.[use === 'text' ? 'text' : 'area'] ?? BLACK;
  }

  override colour(rgb: Rgb, use: ColourUse): string {
    return operator(this.#inksOf(hexOf(rgb), use), use === 'stroke' ? 'K' : 'k');
  }

  override _setColorCore(color: unknown, stroke: boolean): boolean {
    const screen = String(color).toLowerCase();
    if (!stroke) this.#fill = screen;
    // The renderer strokes nothing but lines under, through and beside words: they are printed as words are.
    this.addContent(operator(this.#inksOf(screen, stroke ? 'text' : 'fill'), stroke ? 'K' : 'k'));
    return true;
  }

  override glyphs(glyphs: readonly Glyph[], positions: readonly GlyphPosition[], x: number, y: number): this {
    const { area, text } = this.#print.table.get(this.#fill) ?? { area: BLACK, text: BLACK };
    if (area !== text && this._fontSize < DISPLAY_SIZE) this.addContent(operator(text, 'k'));
    return super.glyphs(glyphs, positions, x, y);
  }

  /** Charts draw ends of intervals a little see-through on screen. On a plate every colour is whole. */
  override fillOpacity(): this {
    return this;
  }

  override strokeOpacity(): this {
    return this;
  }

  override addContent(operators: string): this {
    const recorder = this.#recorders.get(this.page) ?? new PageRecorder<null>();
    this.#recorders.set(this.page, recorder);
    recorder.record(operators, null, 0);
    return this;
  }

  /** Its pages are drawn each time; those that did not change are compressed once. */
  override compressPage = compressed;

  override finishPage(page: PdfPage): FinishedPage {
    const recorder = this.#recorders.get(page);
    this.#recorders.delete(page);
    return { operators: recorder?.finish() ?? [], marks: [] };
  }

  /** The page keeps its coordinates; around it lies the bleed. */
  override addPage(options?: unknown): this {
    super.addPage(options);
    const { width, height, dictionary } = this.page;
    const [right, top] = [width + BLEED, height + BLEED].map(pdfNumber);
    const sheet = [0, 0, pdfNumber(width + 2 * BLEED), pdfNumber(height + 2 * BLEED)];
    dictionary.data.MediaBox = sheet;
    dictionary.data.BleedBox = sheet;
    dictionary.data.TrimBox = [pdfNumber(BLEED), pdfNumber(BLEED), right, top];
    delete dictionary.data.UserUnit;
    return this.addContent(`${operands(1, 0, 0, 1, BLEED, -BLEED)} cm`);
  }

  override ref(data?: Record<string, unknown>): PdfReference {
    return super.ref(data === NOT_TRAPPED ? FALSE_NAME : data);
  }

  override endOutline(): void {
    // Nothing leads to anything, so there are no names either.
    (this._root.data.Names as PdfReference).data = {};
    // The file waits for everything that was begun.
    this.outline.dictionary.end();
    writeOutputIntent(this, this.#print.outputProfile);
  }

  override endMarkings(): void {}

  override endMetadata(): void {
    const identity = fingerprint(settle(outputOf(this)));
    writeMetadata(this, [...xmpDescriptions(this.#meta), ...printClaims(identity)]);
  }
}
