import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** A finished PDF opened for deliberate damage. Names are what the PDF calls them, without the slash. */
export interface Opened {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  /** Structure elements in reading order. */
  readonly elements: readonly PDFDict[];
  readonly pages: readonly PDFDict[];
  readonly annotations: readonly PDFDict[];
  /** Fonts of the pages: the composite font and its descendant. */
  readonly fonts: readonly { readonly font: PDFDict; readonly descendant: PDFDict; readonly descriptor: PDFDict }[];
}

export const name = (text: string): PDFName => PDFName.of(text);

export const key = (dict: PDFDict, text: string): unknown => dict.lookup(name(text));

export const dictAt = (dict: PDFDict, text: string): PDFDict | undefined => {
  const value = dict.lookup(name(text));
  return value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined;
};

export const listAt = (dict: PDFDict, text: string): readonly unknown[] => {
  const value = dict.lookup(name(text));
  if (!(value instanceof PDFArray)) return value === undefined ? [] : [value];
  return value.asArray().map((item) => (item instanceof PDFRef ? dict.context.lookup(item) : item));
};

export const dictsAt = (dict: PDFDict, text: string): readonly PDFDict[] =>
  listAt(dict, text).filter((item): item is PDFDict => item instanceof PDFDict);

export const typeOf = (element: PDFDict): string | undefined => {
  const type = key(element, 'S');
  return type instanceof PDFName ? type.decodeText() : undefined;
};

export const numberAt = (dict: PDFDict, text: string): number | undefined => {
  const value = key(dict, text);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
};

const isElement = (dict: PDFDict): boolean => typeOf(dict) !== undefined && !dict.has(name('MCID'));

const withBelow = (element: PDFDict): readonly PDFDict[] => [
  element,
  ...dictsAt(element, 'K').filter(isElement).flatMap(withBelow),
];

export async function open(bytes: Uint8Array): Promise<Opened> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map((page) => page.node);
  const root = dictAt(document.catalog, 'StructTreeRoot');
  const fonts = pages.flatMap((page) => {
    const list = dictAt(page, 'Resources') && dictAt(dictAt(page, 'Resources') ?? page, 'Font');
    return (list?.keys() ?? []).flatMap((entry) => {
      const font = list?.lookup(entry);
      const descendant = font instanceof PDFDict ? dictsAt(font, 'DescendantFonts')[0] : undefined;
      const descriptor = descendant && dictAt(descendant, 'FontDescriptor');
      return font instanceof PDFDict && descendant && descriptor ? [{ font, descendant, descriptor }] : [];
    });
  });
  return {
    document,
    catalog: document.catalog,
    elements: root ? dictsAt(root, 'K').flatMap(withBelow) : [],
    pages,
    annotations: pages.flatMap((page) => dictsAt(page, 'Annots')),
    fonts,
  };
}

export const save = ({ document }: Opened): Promise<Uint8Array> =>
  document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });

const decoded = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';

/** Changes the text of a stream; true when it became another. */
export function editStream(owner: PDFDict, entry: string, edit: (text: string) => string): boolean {
  const before = listAt(owner, entry).map(decoded).join('\n');
  const after = edit(before);
  if (after === before) return false;
  const stream = owner.context.stream(Buffer.from(after, 'latin1'));
  const kept = dictAt(owner, entry);
  for (const [field, value] of kept?.entries() ?? []) {
    if (!['Length', 'Filter', 'DecodeParms'].includes(field.decodeText())) stream.dict.set(field, value);
  }
  owner.set(name(entry), owner.context.register(stream));
  return true;
}
