import { zlibSync } from 'fflate';
import { remembering } from '../memo/memo.ts';

/** Streams of a dozen editions; a page has some ten kilobytes. */
const MOST = 256;

/** Every byte becomes a character of its own: two streams have one key only when they are the same. */
const characters = new TextDecoder('latin1');

/**
 * Bytes for `FlateDecode`, by code of one version everywhere: zlib's result differs with processor and Node. Most
 * pages of a document that is built again are the ones they were.
 */
export const compressed = remembering(
  MOST,
  (bytes: Uint8Array) => characters.decode(bytes),
  (bytes) => zlibSync(bytes, { level: 6 }),
);
