/** FNV-1a prime; four offsets make four independent 32-bit sums. */
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** Sixteen bytes that follow from the content alone: the identifier of a file (ISO 32000-1, 14.4). No cryptography. */
export function fingerprint(chunks: readonly Uint8Array[]): Uint8Array {
  const sums = OFFSETS.map((offset) => {
    let sum = offset;
    for (const chunk of chunks) for (const byte of chunk) sum = Math.imul(sum ^ byte, PRIME);
    return sum >>> 0;
  });
  return Uint8Array.from(sums.flatMap((sum) => [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff)));
}
