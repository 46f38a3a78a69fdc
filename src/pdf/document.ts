import type { Matrix, Rgb } from '../charts/drawing.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import type { LinkArea, Places } from '../layout/places.ts';
import type { FontkitFont, Glyph, GlyphPosition } from '../layout/upstream.ts';
import type { Profile } from '../standards/profile.ts';
import type { Element, Owner } from '../tag/structure.ts';
import type { Tagged } from '../tag/tag-pages.ts';
import { type Attachment, writeAttachments } from './attachments.ts';
import { claims } from './claims.ts';
import { compressed } from './compress.ts';
import { type GlyphCodes, showGlyphs } from './glyphs.ts';
import { type DocumentMeta, instantOf, xmpDescriptions, xmpPacket } from './metadata.ts';
import { operands, pdfNumber } from './number.ts';
import { writeDestinations, writeOutline } from './outline.ts';
import { addBytes, addText, concat, newOutput, type Output, settle } from './output.ts';
import { Ownership } from './ownership.ts';
import { writeStructure } from './structure-tree.ts';
import { rememberSubset } from './subset.ts';
import { type EmbeddedFont, PdfKitDocument, type PdfPage, type PdfReference, textString } from './upstream.ts';

export interface DocumentContent {
  readonly meta: DocumentMeta;
  readonly places: Places;
  readonly tagged: Tagged;
  readonly profile: Profile;
  readonly attachments: readonly Attachment[];
}

/** What a colour is for. */
export type ColourUse = 'fill' | 'stroke' | 'text';

/** An address as a PDF may hold it: ASCII, percent-encoded. */
const uri = (address: string): string => new URL(address).href;

const SUBSETS: Readonly<Record<Profile, string>> = { '2a': 'PDF/A-2a', '3a': 'PDF/A-3a' };

const actionOf = (target: string): Record<string, unknown> =>
  target.startsWith('#') ? { S: 'GoTo', D: textString(target.slice(1)) } : { S: 'URI', URI: textString(uri(target)) };

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
    this.#ownership.record(this.page, operators);
    return this;
  }

  override flushPages(): void {
    for (const page of this._pageBuffer) {
      const operators = this.finishPage(page);
      if (operators.length > 0) page.content.write(operators.join('\n'));
    }
    super.flushPages();
  }

  /** The operators of a page that is drawn. */
  finishPage(page: PdfPage): readonly string[] {
    // The tab key goes from link to link as the text does (ISO 14289-1, 7.18.3).
    page.dictionary.data.Tabs = 'S';
    return this.#ownership.finishPage(page);
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
    const font = this._font;
    const codes = this.#codes.get(font);
    if (!codes) throw new Error('text is shown before a font is chosen');
    this.page.fonts[font.id] ??= font.ref();
    const run = { glyphs, positions, x, y, font, codes, size: this._fontSize };
    return this.addContent(showGlyphs(matrix ? { ...run, matrix } : run));
  }

  /** Everything begins opaque, and what is not says so between q and Q. */
  override fillOpacity(opacity: number): this {
    return opacity === 1 ? this : super.fillOpacity(opacity);
  }

  override strokeOpacity(opacity: number): this {
    return opacity === 1 ? this : super.strokeOpacity(opacity);
  }

  override addPage(options?: unknown): this {
    super.addPage(options);
    const index = this.#pages++;
    for (const area of this.#links.get(index) ?? []) this.#annotate(area);
    return this;
  }

  #annotate({ x, y, width, height, target, contents, sem }: LinkArea): void {
    const top = this.page.height - y;
    const annotation = this.ref({});
    const link = linkOf(this.#content.tagged.elements.get(sem?.id ?? ''));
    Object.assign(annotation.data, {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, top - height, x + width, top].map(pdfNumber),
      Border: [0, 0, 0],
      F: 4,
      Contents: textString(contents),
      A: actionOf(target),
      StructParent: this.#ownership.claim(link, this.page, annotation),
    });
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
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    const { meta, profile } = this.#content;
    metadata.write(new TextEncoder().encode(xmpPacket([...xmpDescriptions(meta), ...claims(profile)])));
    metadata.end();
    this._root.data.Metadata = metadata;
  }

  override _finalize(): void {
    this._id = fingerprint(settle(outputOf(this)));
    super._finalize();
  }
}

function byPage(links: readonly LinkArea[]): ReadonlyMap<number, readonly LinkArea[]> {
  const pages = new Map<number, LinkArea[]>();
  for (const link of links) {
    const onPage = pages.get(link.page);
    if (onPage) onPage.push(link);
    else pages.set(link.page, [link]);
  }
  return pages;
}

/** The Link that an annotation belongs to: the innermost element it was found in, or one around it. */
function linkOf(element: Element | undefined): Element {
  if (!element) throw new Error('a link leads somewhere without being a Link');
  return element.type === 'Link' ? element : linkOf(element.parent);
}

/** Handed in with the options, because a field would not exist yet when the first bytes come. */
export const outputOf = (document: ProgrammeDocument): Output => document.options.output as Output;

/** Every object of a document has this method: it compresses with the program's own code what is to be compressed. */
function finalizeCompressed(this: PdfReference): void {
  if (this.compress && this.buffer.length > 0) {
    this.buffer = [compressed(concat(this.buffer))];
    this.compress = false;
    this.data.Filter = 'FlateDecode';
  }
  (Object.getPrototypeOf(this) as PdfReference).finalize.call(this);
}
