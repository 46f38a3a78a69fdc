import { md5 } from '@noble/hashes/legacy.js';
import { type PdfKit, type PdfReference, textString } from './upstream.ts';

/** A file to be carried inside the document (ISO 19005-3, 6.8). */
export interface Attachment {
  /** ASCII; folders may be part of it. */
  readonly name: string;
  /** e.g. `text/csv` */
  readonly mime: string;
  readonly description: string;
  /** What the document was made of, or the data that it shows. */
  readonly relationship: 'Source' | 'Data';
  readonly bytes: Uint8Array;
}

/** A name of PDF, in which `/` would begin the next one (ISO 32000-1, 7.3.5). */
const nameOf = (mime: string): string =>
  mime.replace(/[^A-Za-z0-9.+-]/g, (c) => `#${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);

const byName = (a: Attachment, b: Attachment): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function embed(
  document: PdfKit,
  { name, mime, description, relationship, bytes }: Attachment,
  date: Date,
): PdfReference {
  const data = document.ref({
    Type: 'EmbeddedFile',
    Subtype: nameOf(mime),
    // MD5 is what the standard asks for here (ISO 32000-1, 7.11.4, Table 46): it tells damage, it does not sign.
    Params: { Size: bytes.length, CheckSum: md5(bytes), ModDate: date },
  });
  data.write(bytes);
  data.end();
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    EF: { F: data, UF: data },
  });
  specification.end();
  return specification;
}

/** Embeds files and lists them by name and as files of the whole document. */
export function writeAttachments(document: PdfKit, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const embedded = [...attachments].sort(byName).map((file) => [file.name, embed(document, file, date)] as const);
  const tree = document.ref({ Names: embedded.flatMap(([name, file]) => [textString(name), file]) });
  tree.end();
  (document._root.data.Names as PdfReference).data.EmbeddedFiles = tree;
  document._root.data.AF = embedded.map(([, file]) => file);
}
