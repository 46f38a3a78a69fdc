import { PRINT_CONDITION, PRINT_VERSION } from '../../standards/print.ts';
import type { Report } from '../condition.ts';
import { latin1 } from '../read/characters.ts';
import { decode, get, itemsOf, type PdfFile, resolve, textOf } from '../read/file.ts';
import { type Dict, dictOf, isStream, nameOf, numberOf } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { defaultText, NAMESPACE, property, readXmp, simpleText, type Xmp } from '../read/xmp.ts';
import { PRINT } from './conditions.ts';

const PDFX = 'http://www.npes.org/pdfx/ns/id/';

const OF_THE_SCREEN = [
  'AcroForm',
  'OpenAction',
  'AA',
  'OCProperties',
  'AF',
  'Collection',
  'Outlines',
  'StructTreeRoot',
];
const NAMES = ['JavaScript', 'EmbeddedFiles', 'Dests', 'AlternatePresentations'];

/** The document as a whole against all that a print shop is promised. */
export function checkPrintedDocument(
  file: PdfFile,
  catalog: Dict,
  pages: readonly Page[],
  title: string,
  report: Report,
): void {
  checkMetadata(file, catalog, title, report);
  checkIntent(file, catalog, report);
  const names = get(file, catalog, 'Names');
  const found = [
    ...OF_THE_SCREEN.filter((key) => catalog.entries.has(key)),
    ...NAMES.filter((key) => get(file, names, key) !== undefined),
    ...pages.flatMap((page) => ['Annots', 'AA'].filter((key) => page.dict.entries.has(key))),
  ];
  if (found.length > 0) report(PRINT.interaction, {}, found.join(' '));
}

function checkMetadata(file: PdfFile, catalog: Dict, title: string, report: Report): void {
  const stream = resolve(file, catalog.entries.get('Metadata'));
  const isPlain = isStream(stream) && !stream.dict.entries.has('Filter');
  const xmp: Xmp = isPlain ? readXmp(stream.raw) : { fault: 'no metadata' };
  const version = simpleText(xmp, PDFX, 'GTS_PDFXVersion');
  if (version !== PRINT_VERSION) report(PRINT.version, {}, version);
  const missing = [
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].filter((name) => !simpleText(xmp, NAMESPACE.xmp, name)),
    ...['DocumentID', 'VersionID', 'RenditionClass'].filter((name) => !simpleText(xmp, NAMESPACE.xmpMm, name)),
    ...(defaultText(property(xmp, NAMESPACE.dc, 'title')) === title ? [] : ['title']),
  ];
  const information = file.trailer.entries.get('Info');
  if (textOf(file, information, 'Title') !== title) missing.push('Title');
  if (missing.length > 0) report(PRINT.metadata, {}, missing.join(' '));
  const trapped = nameOf(get(file, resolve(file, information), 'Trapped'));
  if (trapped !== 'False' || simpleText(xmp, NAMESPACE.pdf, 'Trapped') !== 'False') report(PRINT.trapped, {}, trapped);
}

function checkIntent(file: PdfFile, catalog: Dict, report: Report): void {
  const intents = itemsOf(file, catalog.entries.get('OutputIntents'));
  const [intent] = intents;
  const profile = get(file, intent, 'DestOutputProfile');
  const data = decode(file, profile);
  const found = [
    intents.length,
    nameOf(get(file, intent, 'S')),
    textOf(file, intent, 'OutputConditionIdentifier'),
    textOf(file, intent, 'RegistryName'),
    numberOf(get(file, dictOf(profile), 'N')),
    data ? latin1(data.subarray(12, 20)) : '',
    data ? latin1(data.subarray(36, 40)) : '',
  ].join(' ');
  const { identifier, registry } = PRINT_CONDITION;
  if (found !== `1 GTS_PDFX ${identifier} ${registry} 4 prtrCMYK acsp`) report(PRINT.intent, {}, found);
}
