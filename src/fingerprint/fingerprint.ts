/** FNV-1a prime; four offsets make four independent 32-bit sums. */
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/** Sixteen bytes that follow from the content alone. Tells contents apart; no protection against forgery. */
export function fingerprint(chunks: readonly Uint8Array[]): Uint8Array {
  let [a, b, c, d]: [number, number, number, number] = [...OFFSETS];
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      a = Math.imul(a ^ byte, PRIME);
      b = Math.imul(b ^ byte, PRIME);
      c = Math.imul(c ^ byte, PRIME);
      d = Math.imul(d ^ byte, PRIME);
    }
  }
  return Uint8Array.from([a, b, c, d].flatMap((sum) => [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff)));
}

const SHORT = 6;

/** The first six bytes of a text's fingerprint, as twelve hexadecimal digits. */
export const textFingerprint = (text: string): string =>
  [...fingerprint([new TextEncoder().encode(text)]).subarray(0, SHORT)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
