import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { dictAt, dictsAt, editStream, key, listAt, name, numberAt, type Opened, open, save, typeOf } from './opened.ts';

/** A deliberate damage that works on any tagged PDF of this program. */
export interface Damage {
  readonly name: string;
  /** Code of the condition that the read-back must report. */
  readonly code: string;
  /** Rules of veraPDF that must fail, of PDF/UA-1 and of PDF/A; none where no rule looks there. */
  readonly accessibility: readonly string[];
  readonly archive: readonly string[];
  /** False when the document has nothing to damage in this way. */
  readonly apply: (opened: Opened) => boolean;
  /** What is done to the bytes after they were saved. */
  readonly after?: (bytes: Uint8Array) => Uint8Array;
}

/** The damaged bytes, `undefined` when the document has nothing to damage in this way. */
export async function damagedBy(damage: Damage, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const opened = await open(bytes);
  if (!damage.apply(opened)) return undefined;
  const saved = await save(opened);
  return damage.after?.(saved) ?? saved;
}

const damage = (
  title: string,
  code: string,
  rules: { readonly ua?: readonly string[]; readonly a?: readonly string[] },
  apply: Damage['apply'],
): Damage => ({ name: title, code, accessibility: rules.ua ?? [], archive: rules.a ?? [], apply });

const remove = (dict: PDFDict | undefined, entry: string): boolean => dict?.delete(name(entry)) ?? false;

const set = (dict: PDFDict | undefined, entry: string, value: Parameters<PDFDict['set']>[1]): boolean => {
  dict?.set(name(entry), value);
  return dict !== undefined;
};

const ofType = (opened: Opened, ...types: readonly string[]): readonly PDFDict[] =>
  opened.elements.filter((element) => types.includes(typeOf(element) ?? ''));

const headings = (opened: Opened): readonly PDFDict[] => ofType(opened, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6');

const paint = (opened: Opened, painting: string): boolean => {
  const page = opened.pages[0];
  return page !== undefined && editStream(page, 'Contents', (text) => `${text}\n${painting}`);
};

const inContent = (opened: Opened, from: RegExp, to: string): boolean =>
  opened.pages.some((page) => editStream(page, 'Contents', (text) => text.replace(from, to)));

const inMetadata = (opened: Opened, from: RegExp, to: string): boolean =>
  editStream(opened.catalog, 'Metadata', (text) => text.replace(from, to));

const structureDamages: readonly Damage[] = [
  damage('alternative text removed', 'figure.alternative-text', { ua: ['7.3-1'] }, (opened) =>
    ofType(opened, 'Figure').some((figure) => remove(figure, 'Alt')),
  ),
  damage('heading level skipped', 'headings.skipped', { ua: ['7.4.2-1'] }, (opened) => {
    const levels = headings(opened).map((heading) => Number(typeOf(heading)?.slice(1)));
    const at = levels.findIndex((_, i) => i > 0 && (levels[i - 1] ?? 9) <= 4);
    return at > 0 && set(headings(opened)[at], 'S', name(`H${(levels[at - 1] ?? 0) + 2}`));
  }),
  damage('first heading of level 2', 'headings.first', { ua: ['7.4.2-1'] }, (opened) =>
    set(headings(opened)[0], 'S', name('H2')),
  ),
  damage('scope of header cells removed', 'tables.scope', { ua: ['7.5-1'] }, (opened) =>
    ofType(opened, 'TH')
      .map((cell) => remove(cell, 'A'))
      .includes(true),
  ),
  damage('row shortened', 'tables.grid', { ua: ['7.2-43'] }, (opened) => {
    const kids = ofType(opened, 'TR').at(-1)?.lookup(name('K'));
    if (!(kids instanceof PDFArray) || kids.size() < 2) return false;
    kids.remove(kids.size() - 1);
    return true;
  }),
  damage('list item renamed', 'nesting.list', { ua: ['7.2-19', '7.2-18'] }, (opened) =>
    set(ofType(opened, 'LI')[0], 'S', name('Div')),
  ),
  damage('entry of the contents renamed', 'nesting.contents', { ua: ['7.2-27'] }, (opened) =>
    set(ofType(opened, 'TOCI')[0], 'S', name('Div')),
  ),
  damage('caption moved into the table', 'nesting.caption', { ua: ['7.2-16'] }, (opened) => {
    const kids = ofType(opened, 'Table')
      .map((table) => table.lookup(name('K')))
      .find((list): list is PDFArray => list instanceof PDFArray && list.size() > 2);
    const [first, second] = [kids?.get(0), kids?.get(1)];
    if (!kids || !first || !second) return false;
    kids.set(0, second);
    kids.set(1, first);
    return true;
  }),
  damage('identifier of a note removed', 'tree.note', { ua: ['7.9-1'] }, (opened) =>
    remove(ofType(opened, 'Note')[0], 'ID'),
  ),
  damage('identifier of a note given twice', 'tree.note', { ua: ['7.9-2'] }, (opened) => {
    const [first, second] = ofType(opened, 'Note');
    const id = first?.get(name('ID'));
    return id !== undefined && set(second, 'ID', id);
  }),
  damage('identifier of a note not listed', 'tree.identifier', {}, (opened) => {
    const names = listAt(dictAt(opened.catalog, 'StructTreeRoot') ?? opened.catalog, 'IDTree')
      .filter((tree): tree is PDFDict => tree instanceof PDFDict)
      .map((tree) => tree.lookup(name('Names')))
      .find((list): list is PDFArray => list instanceof PDFArray);
    const [note] = ofType(opened, 'Note');
    const at = names?.asArray().findIndex((value) => opened.document.context.lookup(value) === note) ?? -1;
    if (!names || at < 1) return false;
    names.remove(at);
    names.remove(at - 1);
    return true;
  }),
  damage('unknown structure type', 'tree.type', { ua: ['7.1-5'], a: ['6.7.3.4-1'] }, (opened) =>
    set(ofType(opened, 'P')[0], 'S', name('Absatz')),
  ),
  // 7.1-12 asks for the parent itself, but veraPDF 1.30 only reports that the content below lost its way to the root
  damage('parent of an element removed', 'tree.parent', { ua: ['7.1-3'] }, (opened) =>
    remove(ofType(opened, 'P')[0], 'P'),
  ),
  damage('malformed language of an element', 'tree.language', { ua: ['7.2-29'], a: ['6.7.4-1'] }, (opened) =>
    set(ofType(opened, 'P')[0], 'Lang', PDFString.of('deutsch_DE')),
  ),
  damage('structure removed', 'tree.present', { ua: ['7.1-11'], a: ['6.7.3.3-1'] }, (opened) =>
    remove(opened.catalog, 'StructTreeRoot'),
  ),
  damage('content claimed twice', 'pairing.claimed-once', {}, (opened) => {
    const claimed = opened.elements.find(
      (element) => numberAt(element, 'K') !== undefined || typeof firstMcid(element) === 'number',
    );
    const mcid = claimed && (numberAt(claimed, 'K') ?? firstMcid(claimed));
    return mcid !== undefined && set(claimed, 'K', opened.document.context.obj([mcid, mcid]));
  }),
  damage('content claimed by nobody', 'pairing.claimed-once', {}, (opened) =>
    remove(
      ofType(opened, 'P').find((element) => firstMcid(element) !== undefined),
      'K',
    ),
  ),
  damage('parent tree emptied', 'pairing.parent-tree', { ua: ['7.1-3'] }, (opened) =>
    set(dictAt(opened.catalog, 'StructTreeRoot'), 'ParentTree', opened.document.context.obj({ Nums: [] })),
  ),
];

const firstMcid = (element: PDFDict): number | undefined =>
  listAt(element, 'K')
    .find((kid): kid is PDFNumber => kid instanceof PDFNumber)
    ?.asNumber();

const documentDamages: readonly Damage[] = [
  damage('title removed from the metadata', 'metadata.title', { ua: ['7.1-9'] }, (opened) =>
    inMetadata(opened, /<dc:title>[\s\S]*?<\/dc:title>/, ''),
  ),
  damage('title differs in the information', 'metadata.title-agrees', {}, (opened) => {
    const info = opened.document.context.lookup(opened.document.context.trailerInfo.Info);
    return info instanceof PDFDict && set(info, 'Title', PDFHexString.fromText('Anderer Titel'));
  }),
  damage('metadata with a bare &', 'metadata.well-formed', { ua: ['5-1'], a: ['6.6.2.1-4'] }, (opened) =>
    inMetadata(opened, /<dc:title>/, '& <dc:title>'),
  ),
  damage('metadata without PDF/A', 'metadata.archive', { a: ['6.6.4-1'] }, (opened) =>
    inMetadata(opened, /<pdfaid:\w+>.*?<\/pdfaid:\w+>/g, ''),
  ),
  damage('metadata without PDF/UA', 'metadata.accessibility', { ua: ['5-1'] }, (opened) =>
    inMetadata(opened, /<pdfuaid:part>.*?<\/pdfuaid:part>/, ''),
  ),
  damage('extension schema removed', 'metadata.described', { a: ['6.6.2.3.1-1'] }, (opened) =>
    inMetadata(opened, /<pdfaExtension:schemas>[\s\S]*?<\/pdfaExtension:schemas>/, ''),
  ),
  damage('language removed', 'catalog.language', { ua: ['7.2-34'] }, (opened) => remove(opened.catalog, 'Lang')),
  damage('not marked as tagged', 'catalog.marked', { ua: ['6.2-1'], a: ['6.7.2.2-1'] }, (opened) =>
    remove(opened.catalog, 'MarkInfo'),
  ),
  damage('tags called doubtful', 'catalog.suspects', { ua: ['7.1-4'] }, (opened) =>
    set(dictAt(opened.catalog, 'MarkInfo'), 'Suspects', PDFBool.True),
  ),
  damage('title not shown', 'catalog.display-title', { ua: ['7.1-10'] }, (opened) =>
    remove(opened.catalog, 'ViewerPreferences'),
  ),
  damage('output intent removed', 'catalog.output-intent', { a: ['6.2.4.3-2'] }, (opened) =>
    remove(opened.catalog, 'OutputIntents'),
  ),
  damage('JavaScript on opening', 'catalog.script', { a: ['6.5.1-1'] }, (opened) =>
    set(opened.catalog, 'OpenAction', opened.document.context.obj({ S: 'JavaScript', JS: PDFString.of('0') })),
  ),
  damage('file identifier removed', 'file.identifier', { a: ['6.1.3-1'] }, (opened) => {
    const { trailerInfo } = opened.document.context;
    const there = trailerInfo.ID !== undefined;
    delete trailerInfo.ID;
    return there;
  }),
  damage('relationship of an attachment removed', 'attachment.relationship', { a: ['6.8-3'] }, (opened) =>
    remove(dictsAt(opened.catalog, 'AF')[0], 'AFRelationship'),
  ),
];

const contentDamages: readonly Damage[] = [
  damage('footer unmarked', 'content.marked', { ua: ['7.1-3'] }, (opened) =>
    inContent(opened, /\/Artifact\s*<<[^>]*\/Footer[^>]*>>\s*BDC/, '/Span BMC'),
  ),
  damage('artifact inside content', 'content.marks-apart', { ua: ['7.1-1'] }, (opened) =>
    inContent(opened, /(\/MCID\s+\d+\s*>>\s*BDC)/, '$1\n/Artifact BMC 0 0 1 1 re f EMC'),
  ),
  damage('content inside an artifact', 'content.marks-apart', { ua: ['7.1-2'] }, (opened) =>
    inContent(opened, /(\/[A-Z]\w*\s*<<\s*\/MCID\s+\d+\s*>>\s*BDC)([\s\S]*?EMC)/, '/Artifact BMC\n$1$2\nEMC'),
  ),
  damage('painting without a path', 'content.path-missing', {}, (opened) => paint(opened, '/Artifact BMC f EMC')),
  damage('a q without Q', 'content.balance', {}, (opened) => paint(opened, 'q')),
  damage('states nested too deeply', 'content.depth', { a: ['6.1.13-8'] }, (opened) =>
    paint(opened, 'q '.repeat(29) + 'Q '.repeat(29)),
  ),
  damage('colours for four inks', 'content.colour', { a: ['6.2.4.3-3'] }, (opened) =>
    paint(opened, '/Artifact BMC 0 0 0 1 k 0 0 1 1 re f EMC'),
  ),
  damage('an unknown operator', 'content.operator', { a: ['6.2.2-1'] }, (opened) => paint(opened, '1 zeichne')),
  damage('text shown with missing glyphs', 'font.missing-glyph', { ua: ['7.21.8-1'], a: ['6.2.11.8-1'] }, (opened) =>
    inContent(opened, /(BT\s[\s\S]*?)<[0-9a-fA-F]+>/, '$1<0000>'),
  ),
];

const linkDamages: readonly Damage[] = [
  damage('description of a link removed', 'annotation.contents', { ua: ['7.18.5-2'] }, (opened) =>
    remove(opened.annotations[0], 'Contents'),
  ),
  damage('flags of a link removed', 'annotation.flags', { a: ['6.3.2-1'] }, (opened) =>
    remove(opened.annotations[0], 'F'),
  ),
  damage('order of tabs removed', 'annotation.tabs', { ua: ['7.18.3-1'] }, (opened) =>
    remove(
      opened.pages.find((page) => page.has(name('Annots'))),
      'Tabs',
    ),
  ),
  damage('link cut off from the structure', 'annotation.parent', { ua: ['7.18.5-1'] }, (opened) =>
    remove(opened.annotations[0], 'StructParent'),
  ),
  damage('link referred to on another page', 'annotation.page', {}, (opened) => {
    const reference = opened.elements
      .flatMap((element) => dictsAt(element, 'K'))
      .find((kid) => key(kid, 'Type') === name('OBJR'));
    const other = opened.document.getPages().find((page) => page.ref !== reference?.get(name('Pg')));
    return other !== undefined && set(reference, 'Pg', other.ref);
  }),
  damage('link without words', 'link.text', {}, (opened) => {
    const link = ofType(opened, 'Link').find((element) => firstMcid(element) !== undefined);
    const reference = link && dictsAt(link, 'K').find((kid) => key(kid, 'Type') === name('OBJR'));
    return reference !== undefined && set(link, 'K', opened.document.context.obj([reference]));
  }),
];

const fontDamages: readonly Damage[] = [
  damage('font not embedded', 'font.embedded', { ua: ['7.21.4.1-1'], a: ['6.2.11.4.1-1'] }, (opened) =>
    remove(opened.fonts[0]?.descriptor, 'FontFile2'),
  ),
  damage('map to Unicode removed', 'font.unicode', { ua: ['7.21.7-1'], a: ['6.2.11.7.2-1'] }, (opened) =>
    remove(opened.fonts[0]?.font, 'ToUnicode'),
  ),
  damage(
    'glyphs mapped to U+0000',
    'font.unicode-value',
    { ua: ['7.21.7-2'], a: ['6.2.11.7.2-2'] },
    (opened) =>
      opened.fonts[0] !== undefined &&
      editStream(opened.fonts[0].font, 'ToUnicode', (text) => text.replaceAll(/<0065>/gi, '<0000>')),
  ),
  damage('widths wrong', 'font.width', { ua: ['7.21.5-1'], a: ['6.2.11.5-1'] }, (opened) =>
    set(opened.fonts[0]?.descendant, 'W', opened.document.context.obj([0, 60_000, 77])),
  ),
  damage('map from codes to glyphs removed', 'font.glyph-map', { ua: ['7.21.3.2-1'], a: ['6.2.11.3.2-1'] }, (opened) =>
    remove(opened.fonts[0]?.descendant, 'CIDToGIDMap'),
  ),
];

const inBytes = (
  title: string,
  code: string,
  archive: readonly string[],
  after: (bytes: Buffer) => Buffer,
): Damage => ({
  ...damage(title, code, { a: archive }, () => true),
  after: (bytes) => new Uint8Array(after(Buffer.from(bytes))),
});

const fileDamages: readonly Damage[] = [
  inBytes('bytes after the end', 'file.end', ['6.1.3-3'], (bytes) => Buffer.concat([bytes, Buffer.from('und mehr')])),
  inBytes('header without high bytes', 'file.header', ['6.1.2-2'], (bytes) =>
    Buffer.concat([bytes.subarray(0, 9), Buffer.from('%abcd'), bytes.subarray(14)]),
  ),
  damage('encrypted', 'file.encryption', { a: ['6.1.3-2'] }, ({ document }) => {
    document.encrypt({ userPassword: '', ownerPassword: 'geheim', permissions: { contentAccessibility: true } });
    return true;
  }),
];

/** Every damage has a name, so that a failing one can be run alone. */
export const DAMAGES: readonly Damage[] = [
  ...structureDamages,
  ...documentDamages,
  ...contentDamages,
  ...linkDamages,
  ...fontDamages,
  ...fileDamages,
];
