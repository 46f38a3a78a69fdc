import { inflateSync } from 'node:zlib';

/**
 * The data of a `FlateDecode` stream; `undefined` where it is damaged or cut off. Not by the code that compressed it,
 * and with a look at the checksum, which that code does not take. Its result is the same in every version.
 */
export function inflate(data: Uint8Array): Uint8Array | undefined {
  try {
    const inflated = inflateSync(data);
    return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.byteLength);
  } catch {
    return undefined; // whatever it says, the data are damaged
  }
}
