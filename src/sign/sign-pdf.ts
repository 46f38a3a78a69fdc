import { md5 } from '@noble/hashes/legacy.js';
import type { Face } from '../layout/fonts.ts';
import { concat } from '../pdf/output.ts';
import { itemsOf } from '../verify/read/file.ts';
import { isString, type PdfObject } from '../verify/read/object.ts';
import { certificateName } from './certificate.ts';
import { cmsOf, derOf } from './cms.ts';
import { addField } from './field.ts';
import { type Identity, type KeyRefusal, objectionTo } from './identity.ts';
import { ascii, dict, hex, name, serialize, text } from './objects.ts';
import { readRevisions } from './revisions.ts';
import { stampWith, type TimeStampAuthority } from './time-stamp.ts';
import { appendUpdate, bytesOf } from './update.ts';

/** What is to be signed, and what is to be said about it. */
export interface SigningRequest {
  readonly pdf: Uint8Array;
  readonly identity: Identity;
  readonly reason: string;
  readonly place?: string | undefined;
  /** When, with the difference to UTC: `2025-03-12T14:05:00+01:00`. */
  readonly signedAt: string;
  /** Typeface of what the field shows. */
  readonly face: Face;
  /** Makes the signature B-T. */
  readonly authority?: TimeStampAuthority | undefined;
}

/** Why nothing was signed. */
export type SigningRefusal =
  | KeyRefusal
  /** Damaged, or not written by this program. */
  | { readonly because: 'foreign' }
  /** The authority refused, or its answer is not for this signature. */
  | { readonly because: 'time-stamp' };

export type SigningResult = { readonly pdf: Uint8Array } | { readonly refusal: SigningRefusal };

/** Room for a token with its certificates. */
const TOKEN_ROOM = 16_384;
/** Room for everything in a signature but certificates. */
const SIGNATURE_ROOM = 2_048;
/** A ByteRange with the largest numbers a cross-reference table can hold. */
const RANGE_ROOM = '[0 9999999999 9999999999 9999999999]'.length;

const ZERO = '0';

/** `D:20250312140500+01'00'` (ISO 32000-1, 7.9.4). */
function dateText(signedAt: string): string {
  const [, date = '', time = '', zone = ''] = /^([\d-]+)T([\d:]+)(Z|[+-]\d\d:\d\d)$/.exec(signedAt) ?? [];
  const offset = zone === 'Z' ? '+00:00' : zone;
  return `D:${date.replaceAll('-', '')}${time.replaceAll(':', '')}${offset.replace(':', "'")}'`;
}

/**
 * Adds a PAdES signature to a PDF of this program as one incremental update: B-B of the baseline (EN 319 142-1), with
 * an authority B-T. What was there stays byte for byte, so that earlier signatures stay valid. The same request gives
 * the same bytes with RSA keys; signatures with other keys have randomness in them.
 */
export async function signPdf(request: SigningRequest): Promise<SigningResult> {
  const { pdf, identity, reason, place, signedAt, face, authority } = request;
  const [signer] = identity.chain;
  const objection = objectionTo(signer, signedAt);
  if (objection) return { refusal: objection };
  const before = readRevisions(pdf);
  const occasion = { name: certificateName(signer), reason, place, signedAt };
  const intact = before !== undefined && before.file.faults.length === 0 && before.ends.at(-1) === pdf.length;
  const field = intact ? addField(before.file, occasion, face) : undefined;
  if (!before || !field) return { refusal: { because: 'foreign' } };

  const room =
    SIGNATURE_ROOM +
    identity.chain.reduce((size, certificate) => size + derOf(certificate).length + 64, 0) +
    (authority ? TOKEN_ROOM : 0);
  const head = serialize(
    dict({
      Type: name('Sig'),
      Filter: name('Adobe.PPKLite'),
      SubFilter: name('ETSI.CAdES.detached'),
      M: ascii(dateText(signedAt)),
      Name: text(occasion.name),
      Reason: text(reason),
      Location: place === undefined ? undefined : text(place),
    }),
  ).replace(/>>$/, '');
  const start = `${head}/ByteRange `;
  const middle = `${start}${' '.repeat(RANGE_ROOM)}\n/Contents `;
  const signature = `${middle}<${ZERO.repeat(room * 2)}>\n>>`;

  const { Root, Info, ID } = Object.fromEntries(before.file.trailer.entries);
  const [first] = itemsOf(before.file, ID);
  const trailer = dict({
    Size: field.size,
    Root,
    Info,
    ID: isString(first) ? { kind: 'list', items: [first, idOf(pdf, signature)] } : undefined,
    Prev: before.start,
  });
  const objects = new Map<number, PdfObject | string>([...field.objects, [field.signature, signature]]);
  const appended = appendUpdate(pdf, objects, trailer);
  const at = (appended.offsets.get(field.signature) ?? 0) + `${field.signature} 0 obj\n`.length;
  const gap = { from: at + middle.length, to: at + middle.length + room * 2 + 2 };
  const { bytes } = appended;
  bytes.set(bytesOf(`[0 ${gap.from} ${gap.to} ${bytes.length - gap.to}]`), at + start.length);

  const content = concat([bytes.subarray(0, gap.from), bytes.subarray(gap.to)]);
  const stamping = authority ? stampWith(authority) : undefined;
  const cms = await cmsOf(content, identity, stamping?.stamp);
  if (stamping?.refused()) return { refusal: { because: 'time-stamp' } };
  if (cms.length > room) throw new Error(`a signature of ${cms.length} bytes has no room in ${room}`);
  bytes.set(bytesOf(hex(cms)), gap.from + 1);
  return { pdf: bytes };
}

/** MD5 is what the standard suggests for the changing part of the identifier (ISO 32000-1, 14.4); it protects nothing. */
const idOf = (pdf: Uint8Array, signature: string): PdfObject => ({
  kind: 'string',
  bytes: md5(concat([pdf, bytesOf(signature)])),
});
