import type { BaseBlock } from 'asn1js';

interface Encodable {
  toSchema(): BaseBlock;
}

export const encoded = (value: Encodable): Uint8Array => new Uint8Array(value.toSchema().toBER());

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return a.length - b.length;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => compareBytes(a, b) === 0;

/** What belongs into a SET OF, in the order that DER wants (X.690, 11.6). */
export const sortedSet = <T extends Encodable>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => compareBytes(encoded(a), encoded(b)));
