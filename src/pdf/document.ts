import type { Matrix, Rgb } from '../charts/drawing.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import type { LinkArea, Places } from '../layout/places.ts';
import type { FontkitFont, Glyph, GlyphPosition } from '../layout/upstream.ts';
import type { Profile } from '../standards/profile.ts';
import type { Owner } from '../tag/structure.ts';
import type { Tagged } from '../tag/tag-pages.ts';
import { type Attachment, writeAttachments } from './attachments.ts';
import { claims } from './claims.ts';
import { deflated } from './compress.ts';
import type { DrawnPage, Taken, TakenOpacity } from './drawn-pages.ts';
import { type GlyphCodes, glyphCode, newPageFont, type PageFont, showGlyphs } from './glyphs.ts';
import { byPage, linkOf, linkTo, tabByStructure } from './links.ts';
import { type DocumentMeta, instantOf, writeMetadata, xmpDescriptions } from './metadata.ts';
import { operands } from './number.ts';
import { writeDestinations, writeOutline } from './outline.ts';
import { addBytes, addText, bytesOf, concat, newOutput, outputOf, settle } from './output.ts';
import { type FinishedPage, Ownership } from './ownership.ts';
import { asTaken, type Finished, newSheet, ownedBy, type Sheet } from './sheet.ts';
import { finalizeCompressed, writeCompressed } from './streams.ts';
import { writeStructure } from './structure-tree.ts';
import { rememberSubset } from './subset.ts';
import { type EmbeddedFont, PdfKitDocument, type PdfPage, type PdfReference } from './upstream.ts';

export interface DocumentContent {
  readonly meta: DocumentMeta;
  readonly places: Places;
  readonly tagged: Tagged;
  readonly profile: Profile;
  readonly attachments: readonly Attachment[];
}

/** What a colour is for. */
export type ColourUse = 'fill' | 'stroke' | 'text';

const SUBSETS: Readonly<Record<Profile, string>> = { '2a': 'PDF/A-2a', '3a': 'PDF/A-3a' };

/**
 * pdfkit's document with what React-PDF's would lack: fonts that are embedded or refused, glyphs with their own text,
 * links and outline to absolute places, marked content with its structure, metadata that is well-formed, and bytes
 * that depend on the content alone.
 * A subclass, because pdfkit calls these methods itself at the right moments.
 */
export class ProgrammeDocument extends PdfKitDocument {
  readonly #content: DocumentContent;
  readonly #ownership = new Ownership();
  readonly #fonts = new Map<unknown, EmbeddedFont>();
  readonly #codes = new Map<EmbeddedFont, GlyphCodes>();
  readonly #links: ReadonlyMap<number, readonly LinkArea[]>;
  #pages = 0;
  #sheet: Sheet = newSheet();

  constructor(content: DocumentContent, options: Readonly<Record<string, unknown>> = {}) {
    const { meta } = content;
    const date = instantOf(meta.date);
    super({
      pdfVersion: '1.7',
      subset: SUBSETS[content.profile],
      lang: meta.language,
      displayTitle: true,
      ...options,
      autoFirstPage: false,
      font: null,
      info: {
        Title: meta.title,
        Author: meta.author,
        Subject: meta.subject,
        Keywords: meta.keywords.join(', '),
        Creator: meta.creator,
        Producer: meta.producer,
        CreationDate: date,
        ModDate: date,
      },
      output: newOutput(),
    });
    this.#content = content;
    this.#links = byPage(content.places.links);
    // pdfkit would add metadata of its own, which is not well-formed; the colour profile is all that is wanted of it.
    this.endSubset = () => this._addColorOutputIntent();
  }

  /** All that is drawn until `leave` belongs to `owner`. */
  enter(owner: Owner): void {
    this.#ownership.enter(owner);
  }

  leave(): void {
    this.#ownership.leave();
  }

  override addContent(operators: string): this {
    const { heard, redrawn } = this.#sheet;
    if (heard) heard.push(operators);
    // The renderer closes what it opened before it asked what there is to draw.
    else if (!redrawn) this.#ownership.record(this.page, operators);
    return this;
  }

  override flushPages(): void {
    for (const page of this._pageBuffer) {
      const content = this.#sheet.redrawn ?? this.#finish(page);
      if (content) writeCompressed(page.content, content);
      this.#sheet = newSheet();
    }
    super.flushPages();
  }

  #finish(page: PdfPage): Uint8Array | undefined {
    const { operators, marks } = this.finishPage(page);
    if (operators.length === 0) return undefined;
    const content = this.compressPage(bytesOf(`${operators.join('\n')}\n`));
    const { keep, taken } = this.#sheet;
    keep?.({ content, marks, taken: taken.map(asTaken) });
    return content;
  }

  compressPage = deflated;

  /** The operators of a page that is drawn. */
  finishPage(page: PdfPage): FinishedPage {
    const finished = this.#ownership.finishPage(page);
    tabByStructure(page);
    return finished;
  }

  /** Told once the page that was just added is finished, what it became. */
  onceFinished(keep: (finished: Finished) => void): void {
    this.#sheet.keep = keep;
  }

  /**
   * Lets the page that was just added be what it was when the same was drawn before. False where the document gives out
   * other names by now, for fonts, glyphs or opacities: then it has to be drawn.
   */
  redraw({ content, marks, taken }: DrawnPage, owners: readonly Owner[]): boolean {
    if (!taken.every((one) => this.#takeAgain(one))) return false;
    this.#sheet.redrawn = content;
    this.#ownership.own(
      this.page,
      marks.map((at) => ownedBy(owners[at])),
    );
    tabByStructure(this.page);
    return true;
  }

  /** Takes what the drawing of a page would take, in the same order, and says whether it is what it was. */
  #takeAgain(taken: Taken): boolean {
    if (taken.kind === 'opacity') return this.#opacity(taken.of, taken.opacity) === taken.operator;
    const { source, id, glyphs, codes } = taken;
    this.font(source);
    if (this._font.id !== id) return false;
    const on = this.#onPage(this._font);
    return glyphs.every((glyph, at) => glyphCode(on, glyph) === codes[at]);
  }

  /** The operator that chooses a colour of a drawing. */
  colour(rgb: Rgb, use: ColourUse): string {
    return `${operands(...rgb)} ${use === 'stroke' ? 'RG' : 'rg'}`;
  }

  /** The stream of bytes ends here: they are kept, nobody waits for them. pdfkit begins while it is constructed. */
  override _write(data: string | Uint8Array): void {
    const output = outputOf(this);
    if (typeof data === 'string') addText(output, `${data}\n`);
    else addBytes(output, data);
    this._offset += typeof data === 'string' ? data.length + 1 : data.length;
  }

  override push(): boolean {
    return true;
  }

  /** The finished file. */
  bytes(): Uint8Array {
    return concat(settle(outputOf(this)));
  }

  override ref(data?: Record<string, unknown>): PdfReference {
    const reference = super.ref(data);
    reference.finalize = finalizeCompressed;
    return reference;
  }

  override font(source: unknown, size?: number): this {
    if (source === null || source === undefined) return this;
    const known = this.#fonts.get(source);
    if (known) this._font = known;
    else this.#embed(source);
    if (size !== undefined) this._fontSize = size;
    return this;
  }

  #embed(source: unknown): void {
    if (typeof source === 'string' || !(source as Partial<FontkitFont>).unitsPerEm) {
      throw new Error(`the font ${String(source)} cannot be embedded`);
    }
    super.font(source);
    // Copying the glyph of a missing character must not yield U+0000, which no PDF/A may hold.
    this._font.unicode[0] = [0xfffd];
    rememberSubset(this._font);
    this.#fonts.set(source, this._font);
    this.#codes.set(this._font, new Map());
  }

  /** Called by the renderer once for each run of a line. */
  glyphs(glyphs: readonly Glyph[], positions: readonly GlyphPosition[], x: number, y: number): this {
    const owner = this.#content.tagged.owners.get(positions);
    if (!owner) throw new Error('a text is drawn that was not laid out');
    this.enter(owner);
    this.showText(glyphs, positions, x, y);
    this.leave();
    return this;
  }

  /** Shows glyphs in the current font, also turned by the matrix of a drawing. */
  showText(glyphs: readonly Glyph[], positions: readonly GlyphPosition[], x: number, y: number, matrix?: Matrix): this {
    const run = { glyphs, positions, x, y, on: this.#onPage(this._font), size: this._fontSize };
    return this.addContent(showGlyphs(matrix ? { ...run, matrix } : run));
  }

  #onPage(font: EmbeddedFont): PageFont {
    const { fonts, taken } = this.#sheet;
    const known = fonts.get(font);
    if (known) return known;
    const codes = this.#codes.get(font);
    if (!codes) throw new Error('text is shown before a font is chosen');
    this.page.fonts[font.id] ??= font.ref();
    const on = newPageFont(font, codes);
    fonts.set(font, on);
    taken.push(on);
    return on;
  }

  /** Everything begins opaque, and what is not says so between q and Q. pdfkit asks now and then for none at all. */
  override fillOpacity(opacity: number | undefined): this {
    return opacity === 1 || opacity === undefined ? this : this.addContent(this.#opacity('fill', opacity));
  }

  override strokeOpacity(opacity: number | undefined): this {
    return opacity === 1 || opacity === undefined ? this : this.addContent(this.#opacity('stroke', opacity));
  }

  /** The operator that chooses an opacity, which is among the resources of the page from now on. */
  #opacity(of: TakenOpacity['of'], opacity: number): string {
    const heard: string[] = [];
    this.#sheet.heard = heard;
    if (of === 'fill') super.fillOpacity(opacity);
    else super.strokeOpacity(opacity);
    this.#sheet.heard = undefined;
    const operator = heard.join('\n');
    this.#sheet.taken.push({ kind: 'opacity', of, opacity, operator });
    return operator;
  }

  override addPage(options?: unknown): this {
    super.addPage(options);
    const index = this.#pages++;
    for (const area of this.#links.get(index) ?? []) this.#annotate(area);
    return this;
  }

  #annotate(area: LinkArea): void {
    const annotation = this.ref({});
    const link = linkOf(this.#content.tagged.elements.get(area.sem?.id ?? ''));
    const key = this.#ownership.claim(link, this.page, annotation);
    Object.assign(annotation.data, { ...linkTo(area, this.page.height), StructParent: key });
    this.page.annotations.push(annotation);
    annotation.end();
  }

  /** React-PDF would add places relative to parents; ours are written by `endOutline`. */
  override addNamedDestination(): void {}

  override endOutline(): void {
    const { destinations, outline } = this.#content.places;
    writeDestinations(this, destinations);
    writeOutline(this, outline);
    const labels = this.ref({ Nums: [0, { S: 'D' }] });
    labels.end();
    this._root.data.PageLabels = labels;
    writeAttachments(this, this.#content.attachments, instantOf(this.#content.meta.date));
  }

  override endMarkings(): void {
    writeStructure(this, this.#content.tagged.document, this.#ownership.contents());
  }

  override endMetadata(): void {
    const { meta, profile } = this.#content;
    writeMetadata(this, [...xmpDescriptions(meta), ...claims(profile)]);
  }

  override _finalize(): void {
    this._id = fingerprint(settle(outputOf(this)));
    super._finalize();
  }
}
