import { accessibilityPart, archiveLevel, archivePart } from '../../standards/profile.ts';
import { condition, type Report } from '../condition.ts';
import { get, resolve, textOf } from '../read/file.ts';
import { isStream, nameOf } from '../read/object.ts';
import { defaultText, describedProperties, NAMESPACE, property, readXmp, simpleText, type Xmp } from '../read/xmp.ts';
import type { Reading } from '../reading.ts';

export const METADATA = {
  present: condition('metadata.present', 'The document has XMP metadata that any program can find uncompressed.', {
    a: '6.6.2.1',
    ua: '7.1',
    matterhorn: '06-001',
  }),
  wellFormed: condition('metadata.well-formed', 'The metadata is well-formed XML in UTF-8.', { a: '6.6.2.1' }),
  archive: condition('metadata.archive', 'The metadata names the part and level of PDF/A that is kept.', {
    a: '6.6.4',
  }),
  accessibility: condition('metadata.accessibility', 'The metadata says that PDF/UA-1 is kept.', {
    ua: '5',
    matterhorn: '06-002',
  }),
  title: condition('metadata.title', 'The metadata has the title of the document.', {
    ua: '7.1',
    matterhorn: '06-003',
  }),
  titleAgrees: condition('metadata.title-agrees', 'The document information has the same title as the metadata.'),
  described: condition('metadata.described', 'Every property is predefined or described by an extension schema.', {
    a: '6.6.2.3',
  }),
} as const;

/** Properties that need no description, of those this program may write (ISO 19005-2 and -3, 6.6.2.3.1). */
const PREDEFINED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        NAMESPACE.dc,
        'contributor coverage creator date description format identifier language publisher relation rights source subject title type',
      ],
      [NAMESPACE.xmp, 'CreateDate CreatorTool Identifier Label MetadataDate ModifyDate'],
      [NAMESPACE.xmpMm, 'DocumentID InstanceID OriginalDocumentID RenditionClass VersionID'],
      [NAMESPACE.xmpRights, 'Certificate Marked Owner UsageTerms WebStatement'],
      [NAMESPACE.pdf, 'Keywords PDFVersion Producer Trapped'],
      [NAMESPACE.pdfaId, 'part conformance amd corr'],
      [NAMESPACE.pdfaExtension, 'schemas'],
    ] as const
  ).map(([namespace, names]) => [namespace, new Set(names.split(' '))]),
);

/** The metadata stream of the document (ISO 32000-1, 14.3.2). */
export function checkMetadata(reading: Reading, report: Report): void {
  const { file, catalog, expectation } = reading;
  const stream = resolve(file, catalog.entries.get('Metadata'));
  if (!isStream(stream) || stream.dict.entries.has('Filter') || nameOf(get(file, stream, 'Subtype')) !== 'XML') {
    report(METADATA.present);
    return;
  }
  const xmp = readXmp(stream.raw);
  if ('fault' in xmp) {
    report(METADATA.wellFormed, {}, xmp.fault);
    return;
  }
  const part = simpleText(xmp, NAMESPACE.pdfaId, 'part');
  const level = simpleText(xmp, NAMESPACE.pdfaId, 'conformance');
  if (part !== String(archivePart(expectation.profile)) || level !== archiveLevel(expectation.profile)) {
    report(METADATA.archive, {}, `${part ?? ''}${level ?? ''}`);
  }
  const accessibility = simpleText(xmp, NAMESPACE.pdfUaId, 'part');
  if (accessibility !== String(accessibilityPart(expectation.profile))) {
    report(METADATA.accessibility, {}, accessibility);
  }
  checkTitle(reading, xmp, report);
  checkDescribed(xmp, report);
}

function checkTitle(reading: Reading, xmp: Xmp, report: Report): void {
  const { file, expectation } = reading;
  const title = defaultText(property(xmp, NAMESPACE.dc, 'title'));
  if (title !== expectation.title || title.trim() === '') report(METADATA.title, {}, title);
  const informed = textOf(file, file.trailer.entries.get('Info'), 'Title');
  if (informed !== expectation.title) report(METADATA.titleAgrees, {}, informed);
}

function checkDescribed(xmp: Xmp, report: Report): void {
  if ('fault' in xmp) return;
  const described = describedProperties(xmp);
  const unknown = xmp.properties.filter(
    ({ namespace, name }) => !PREDEFINED.get(namespace)?.has(name) && !described.has(`${namespace} ${name}`),
  );
  if (unknown.length > 0) report(METADATA.described, {}, unknown.map(({ name }) => name).join(' '));
}
