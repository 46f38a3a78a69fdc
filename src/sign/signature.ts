/** What stands in a signature of a PDF, and what of it is true. Plain data, for `verify` and for people. */
export interface Signature {
  /** Name of the field, e.g. `Unterschrift1`. */
  readonly field: string;
  /** The bytes that were signed: from 0 to `gap[0]` and from `gap[1]` to `end`. */
  readonly range: { readonly gap: readonly [from: number, to: number]; readonly end: number };
  /** Which state of the file it signs, from 1: the first update of an unsigned file is revision 2. */
  readonly revision: number | undefined;
  /** True when nothing was appended after it. */
  readonly coversFile: boolean;
  /** True when the signed bytes are the ones that were signed, and everything about the signature is as it must be. */
  readonly intact: boolean;
  /** Why it is not intact; empty when it is. */
  readonly faults: readonly SignatureFault[];
  readonly signer: Certificate | undefined;
  /** Certificates that came along, beginning with the signer's; each was issued by the next as far as they reach. */
  readonly chain: readonly Certificate[];
  /** True when the signer's certificate was valid at `signedAt`. Whether anybody trusts its issuer is not asked. */
  readonly certificateValid: boolean;
  /** As the signature says itself: `2025-03-12T14:05:00+01:00`. */
  readonly signedAt: string | undefined;
  /** As a time-stamping authority says: in UTC. */
  readonly timeStampedAt: string | undefined;
  /** PAdES baseline level of which all is there and holds (EN 319 142-1, 6.1). */
  readonly level: 'B-B' | 'B-T' | undefined;
  readonly name: string | undefined;
  readonly reason: string | undefined;
  readonly place: string | undefined;
}

/** A certificate in words; moments are in UTC. */
export interface Certificate {
  /** Common name, or the whole name where there is none. */
  readonly name: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256 over its bytes, hexadecimal. */
  readonly fingerprint: string;
}

export const SIGNATURE_FAULTS = [
  /** The ByteRange does not begin at 0, leaves out more or less than the signature itself, or ends anywhere. */
  'range',
  /** What stands in the gap is not one hexadecimal string of one signature, filled up with zeros. */
  'contents',
  /** The dictionary does not say that it is a PAdES signature, or not when it was made. */
  'dictionary',
  /** The bytes of the file are not the ones that were signed. */
  'digest',
  /** The signature is not that of the key in the certificate. */
  'signature',
  /** Attributes, algorithms or certificates are not those of a baseline signature. */
  'form',
  /** A certificate is not the one that was signed along, or its own signature is wrong. */
  'certificate',
  /** The time stamp is not for this signature, or damaged. */
  'time-stamp',
] as const;

export type SignatureFault = (typeof SIGNATURE_FAULTS)[number];

/** All that a file says about its signatures. */
export interface Signed {
  /** False when the file can't be read as a PDF with plain cross-reference tables; then there are no signatures. */
  readonly readable: boolean;
  /** Where each state of the file ends, oldest first: `bytes.subarray(0, revisions[0])` is the unsigned file. */
  readonly revisions: readonly number[];
  /** Oldest first. */
  readonly signatures: readonly Signature[];
  /** Bytes after the end of the last signature; 0 for a file without signatures. */
  readonly appended: number;
  /** Signature dictionaries in the bytes that no field of the file leads to. */
  readonly unlisted: number;
  /** Revisions after the first, from 2, that change more than a signature has to. */
  readonly overreaching: readonly number[];
}

/** True when there are signatures, all hold, the last one covers the whole file, and updates did nothing but sign. */
export const isWhole = ({ readable, signatures, appended, unlisted, overreaching }: Signed): boolean =>
  readable &&
  signatures.length > 0 &&
  signatures.every(({ intact }) => intact) &&
  appended === 0 &&
  unlisted === 0 &&
  overreaching.length === 0;
