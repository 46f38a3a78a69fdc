import { PRINT_VERSION } from '../../standards/print.ts';
import { description } from '../metadata.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The first sixteen bytes as a UUID made by custom rules (RFC 9562, version 8). */
function uuid(identity: Uint8Array): string {
  const text = hex(identity).padEnd(32, '0');
  const variant = ((Number.parseInt(text[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-8${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20, 32)}`;
}

/** What the metadata of PDF/X-4 must say (ISO 15930-7, 6.3 and 6.7); `identity` is all that the file is known by. */
export const printClaims = (identity: Uint8Array): readonly string[] => [
  description('pdfxid', 'http://www.npes.org/pdfx/ns/id/', [
    `<pdfxid:GTS_PDFXVersion>${PRINT_VERSION}</pdfxid:GTS_PDFXVersion>`,
  ]),
  description('xmpMM', 'http://ns.adobe.com/xap/1.0/mm/', [
    `<xmpMM:DocumentID>uuid:${uuid(identity)}</xmpMM:DocumentID>`,
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
  ]),
  description('pdf', 'http://ns.adobe.com/pdf/1.3/', ['<pdf:Trapped>False</pdf:Trapped>']),
];
