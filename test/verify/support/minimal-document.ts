import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Profile } from '../../../src/standards/profile.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import { embeddedFont } from './embedded-font.ts';
import { packet } from './packet.ts';
import { type Objects, type Source, writePdf } from './write-pdf.ts';

const TITLE = 'Probe & Gegenprobe';
const { objects: FONT, show } = embeddedFont();

/** The RGB profile that pdfkit, and so the finished document, embeds. */
const COLOUR_PROFILE = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('pdfkit')), 'data/sRGB_IEC61966_2_1.icc'),
);

const marked = (tag: string, mcid: number, painting: string): string =>
  `/${tag} << /MCID ${mcid} >> BDC\n${painting}\nEMC`;

const artifact = (subtype: string, painting: string): string =>
  `/Artifact << /Type /Pagination /Subtype /${subtype} >> BDC\n${painting}\nEMC`;

const words = (text: string, y: number, x = 60): string => `BT\n/F1 11 Tf\n1 0 0 1 ${x} ${y} Tm\n${show(text)}\nET`;

const FIRST_PAGE = [
  artifact('Header', words('Kopfzeile', 800)),
  marked('Link', 0, words('1 Ziele 1', 760)),
  marked('H1', 1, words('1 Ziele', 720)),
  marked('P', 2, words('Siehe ', 690)),
  marked('Link', 3, words('Quelle', 690, 100)),
  marked('Lbl', 4, words('•', 660)),
  marked('LBody', 5, words('Punkt', 660, 80)),
  artifact('Footer', words('Seite 1 von 2', 40)),
].join('\n');

const SECOND_PAGE = [
  artifact('Header', words('Kopfzeile', 800)),
  marked('H2', 0, words('1.1 Mittel', 760)),
  marked('Caption', 1, words('Tabelle 1', 730)),
  marked('TH', 2, words('Titel', 710)),
  marked('TH', 3, words('Euro', 710, 160)),
  marked('TH', 4, words('Summe', 690)),
  marked('TD', 5, words('12', 690, 160)),
  'q\n/Artifact BMC\n60 685 m\n300 685 l\nS\nEMC\nQ',
  marked('Figure', 6, `q\n0.2 0.4 0.6 rg\n60 500 100 80 re\nf\nQ\n${words('Euro 12', 510, 70)}`),
  marked('Note', 7, words('Anmerkung', 100)),
  marked('Note', 8, words('Zusatz', 80)),
  artifact('Footer', words('Seite 2 von 2', 40)),
].join('\n');

const page = (content: string, key: number, more = ''): string =>
  `<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Resources << /Font << /F1 @font >> >> /Contents @${content} /StructParents ${key} /Tabs /S ${more}>>`;

const element = (type: string, parent: string, kids: string, more = ''): string =>
  `<< /Type /StructElem /S /${type} /P @${parent} /Pg @page1 /K [${kids}] ${more}>>`;

const second = (type: string, parent: string, kids: string, more = ''): string =>
  element(type, parent, kids, more).replace('@page1', '@page2');

const link = (rect: string, key: number, contents: string, action: string): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /F 4 /Contents (${contents}) /StructParent ${key} /A << ${action} >> >>`;

const STRUCTURE: Objects = {
  root: '<< /Type /StructTreeRoot /K [@document] /ParentTree @parentTree /ParentTreeNextKey 4 /IDTree << /Names [(abbildung) @figure (anmerkung) @note (zusatz) @further] >> >>',
  parentTree: '<< /Nums [0 @contents1 1 @contents2 2 @entryLink 3 @sourceLink] >>',
  contents1: '[@entryLink @heading1 @paragraph @sourceLink @label @body]',
  contents2: '[@heading2 @caption @column1 @column2 @row @cell @figure @note @further]',
  document: element('Document', 'root', '@toc @heading1 @paragraph @list @heading2 @table @figure @note @further'),
  toc: element('TOC', 'document', '@entry'),
  entry: element('TOCI', 'toc', '@reference'),
  reference: element('Reference', 'entry', '@entryLink'),
  entryLink: element('Link', 'reference', '0 << /Type /OBJR /Obj @entryNote /Pg @page1 >>'),
  heading1: element('H1', 'document', '1'),
  paragraph: element('P', 'document', '2 @sourceLink'),
  sourceLink: element('Link', 'paragraph', '3 << /Type /OBJR /Obj @sourceNote /Pg @page1 >>'),
  list: element('L', 'document', '@item', '/A << /O /List /ListNumbering /Disc >> '),
  item: element('LI', 'list', '@label @body'),
  label: element('Lbl', 'item', '4'),
  body: element('LBody', 'item', '5'),
  heading2: second('H2', 'document', '0'),
  table: second('Table', 'document', '@caption @head @tbody'),
  caption: second('Caption', 'table', '1'),
  head: second('THead', 'table', '@headRow'),
  headRow: second('TR', 'head', '@column1 @column2'),
  column1: second('TH', 'headRow', '2', '/A << /O /Table /Scope /Column >> '),
  column2: second('TH', 'headRow', '3', '/A << /O /Table /Scope /Column >> '),
  tbody: second('TBody', 'table', '@tableRow'),
  tableRow: second('TR', 'tbody', '@row @cell'),
  row: second('TH', 'tableRow', '4', '/A << /O /Table /Scope /Row >> '),
  cell: second('TD', 'tableRow', '5'),
  figure: second(
    'Figure',
    'document',
    '6',
    '/ID (abbildung) /Alt (Ein blaues Rechteck) /A << /O /Layout /Placement /Block /BBox [60 500 160 580] >> ',
  ),
  note: second('Note', 'document', '7', '/ID (anmerkung) '),
  further: second('Note', 'document', '8', '/ID (zusatz) '),
};

const PAGES: Objects = {
  catalog:
    '<< /Type /Catalog /Pages @pages /Lang (de-DE) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /PageMode /UseOutlines /PageLabels << /Nums [0 << /S /D >>] >> /StructTreeRoot @root /Metadata @metadata /OutputIntents [@intent] /Outlines @outlines /Names << /Dests @places >> >>',
  pages: '<< /Type /Pages /Kids [@page1 @page2] /Count 2 >>',
  page1: page('content1', 0, '/Annots [@entryNote @sourceNote] '),
  page2: page('content2', 1),
  content1: { dict: '<< >>', data: FIRST_PAGE },
  content2: { dict: '<< >>', data: SECOND_PAGE },
  entryNote: link('60 755 300 775', 2, 'Gehe zu 1 Ziele', '/S /GoTo /D (ziele)'),
  sourceNote: link('100 685 140 700', 3, 'Quelle im Netz', '/S /URI /URI (https://example.org/quelle)'),
  places: '<< /Names [(mittel) [@page2 /XYZ 60 780 null] (ziele) [@page1 /XYZ 60 740 null]] >>',
  outlines: '<< /Type /Outlines /First @entry1 /Last @entry1 /Count 2 >>',
  entry1:
    '<< /Title (1 Ziele) /Parent @outlines /Dest [@page1 /XYZ 60 740 null] /First @entry2 /Last @entry2 /Count 1 >>',
  entry2: '<< /Title (1.1 Mittel) /Parent @entry1 /Dest [@page2 /XYZ 60 780 null] >>',
  intent:
    '<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile @profile >>',
  profile: { dict: '<< /N 3 >>', data: COLOUR_PROFILE },
  info: `<< /Title (${TITLE}) >>`,
};

const ATTACHED: Objects = {
  file: '<< /Type /Filespec /F (zahlen.csv) /UF (zahlen.csv) /AFRelationship /Data /EF << /F @fileData >> >>',
  fileData: {
    dict: '<< /Type /EmbeddedFile /Subtype /text#2Fcsv /Params << /ModDate (D:20240229100000Z) /Size 9 /CheckSum <e85ba9558b01ec28a9a43c7a564df894> >> >>',
    data: 'jahr;wert',
  },
};

const TRAILER =
  '<< /Root @catalog /Info @info /ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>] >>';

const text = (source: Source | undefined): string => (typeof source === 'string' ? source : String(source?.data));

/** Two pages with everything the conditions speak of, tagged by hand; `3a` with a file embedded. */
export function minimalObjects(profile: Profile): Objects {
  const metadata = {
    dict: '<< /Type /Metadata /Subtype /XML >>',
    data: packet('Probe &amp; Gegenprobe', profile === '2a' ? 2 : 3),
  };
  const objects = { ...PAGES, metadata, ...FONT, ...STRUCTURE };
  if (profile === '2a') return objects;
  const catalog = text(PAGES.catalog)
    .replace('/Names <<', '/Names << /EmbeddedFiles << /Names [(zahlen.csv) @file] >>')
    .replace(/>>$/, '/AF [@file] >>');
  return { ...objects, ...ATTACHED, catalog };
}

export const minimalPdf = (objects: Objects = minimalObjects('3a'), trailer = TRAILER): Uint8Array =>
  writePdf(objects, trailer);

export { TRAILER };

/** All that can be expected of the minimal document. */
export const minimalExpectation = (profile: Profile = '3a'): Expectation => ({
  profile,
  title: TITLE,
  language: 'de-DE',
  pages: 2,
  headings: [
    { level: 1, text: '1 Ziele' },
    { level: 2, text: '1.1 Mittel' },
  ],
  texts: [
    '1 Ziele 1',
    '1 Ziele',
    'Siehe Quelle',
    '• Punkt',
    '1.1 Mittel',
    'Tabelle 1',
    'Titel Euro',
    'Summe 12',
    'Anmerkung',
    'Zusatz',
  ],
  expansions: [],
  registeredRuns: 19,
  labels: ['12', 'Euro'],
  footer: (number, pages) => `Seite ${number} von ${pages}`,
  attachments: profile === '3a' ? [{ name: 'zahlen.csv', mime: 'text/csv', relationship: 'Data' }] : [],
  blockOf: ({ id }) => id,
});
