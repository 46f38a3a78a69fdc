import type { PdfKit } from './upstream.ts';

/** What the file says about itself. */
export interface DocumentMeta {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly creator: string;
  readonly producer: string;
  /** BCP 47 */
  readonly language: string;
  /** `YYYY-MM-DD`, or a moment: `YYYY-MM-DDThh:mm:ssZ` */
  readonly date: string;
}

/** Of a day noon in Greenwich: the same day everywhere the file is likely to be read. */
const momentOf = (date: string): string => (date.includes('T') ? date : `${date}T12:00:00Z`);

export const instantOf = (date: string): Date => new Date(momentOf(date));

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML, without the control characters XML cannot hold. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (c) => escapes[c] ?? c);

const alternatives = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;

/** Properties of one namespace. */
export const description = (prefix: string, uri: string, body: readonly string[]): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">\n${body.join('\n')}\n</rdf:Description>`;

/** Descriptions of the document in XMP; further ones (standards it claims) may be added by whoever can vouch for them. */
export function xmpDescriptions(meta: DocumentMeta): readonly string[] {
  const instant = momentOf(meta.date);
  return [
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title>${alternatives(meta.title)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${xml(meta.author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description>${alternatives(meta.subject)}</dc:description>`,
      `<dc:language><rdf:Bag><rdf:li>${xml(meta.language)}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreatorTool>${xml(meta.creator)}</xmp:CreatorTool>`,
      `<xmp:CreateDate>${instant}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${instant}</xmp:ModifyDate>`,
      `<xmp:MetadataDate>${instant}</xmp:MetadataDate>`,
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      `<pdf:Producer>${xml(meta.producer)}</pdf:Producer>`,
      `<pdf:Keywords>${xml(meta.keywords.join(', '))}</pdf:Keywords>`,
    ]),
  ];
}

/** An XMP packet (ISO 16684-1). */
const xmpPacket = (descriptions: readonly string[]): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...descriptions,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');

/** Writes the packet so that any program can find it (ISO 19005-2, 6.6.2.1). */
export function writeMetadata(document: PdfKit, descriptions: readonly string[]): void {
  const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
  metadata.compress = false;
  metadata.write(new TextEncoder().encode(xmpPacket(descriptions)));
  metadata.end();
  document._root.data.Metadata = metadata;
}
