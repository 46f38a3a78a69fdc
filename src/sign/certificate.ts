import { PrintableString, Utf8String } from 'asn1js';
import type { RelativeDistinguishedNames, Certificate as X509 } from 'pkijs';
import { derOf } from './cms.ts';
import { hex } from './objects.ts';
import type { Certificate } from './signature.ts';

const COMMON_NAME = '2.5.4.3';
const LETTERS: Readonly<Record<string, string>> = {
  [COMMON_NAME]: 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.6': 'C',
  '2.5.4.5': 'serialNumber',
};

/** Control characters of a name could change what a terminal or a reader shows. */
const clean = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim();

function textOf(value: unknown): string {
  if (value instanceof Utf8String || value instanceof PrintableString) return value.getValue();
  // Other kinds of strings keep their value in the same way, which their common type does not say.
  const { valueBlock } = value as { readonly valueBlock?: { readonly value?: unknown } };
  return typeof valueBlock?.value === 'string' ? valueBlock.value : '';
}

/** The common name of a person or authority, else all parts of the name. */
export function distinguished({ typesAndValues }: RelativeDistinguishedNames): string {
  const parts = typesAndValues.map(({ type, value }) => [type, clean(textOf(value))] as const);
  const common = parts.findLast(([type]) => type === COMMON_NAME)?.[1];
  return common || parts.map(([type, value]) => `${LETTERS[type] ?? type}=${value}`).join(', ');
}

export const certificateName = ({ subject }: X509): string => distinguished(subject);

/** A certificate in words. */
export async function certificateOf(certificate: X509): Promise<Certificate> {
  const digest = await crypto.subtle.digest('SHA-256', derOf(certificate));
  return {
    name: certificateName(certificate),
    issuer: distinguished(certificate.issuer),
    serial: hex(certificate.serialNumber.valueBlock.valueHexView),
    notBefore: certificate.notBefore.value.toISOString(),
    notAfter: certificate.notAfter.value.toISOString(),
    fingerprint: hex(new Uint8Array(digest)),
  };
}
