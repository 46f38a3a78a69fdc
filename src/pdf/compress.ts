import { zlibSync } from 'fflate';
import { keyOfBytes, remembering } from '../memo/memo.ts';

/** Fonts and their maps of a dozen editions. */
const MOST = 256;

/** Bytes for `FlateDecode`, by code of one version everywhere: zlib's result differs with processor and Node. */
export const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 });

/** The same, remembered: most streams of a document that is built again are the ones they were. */
export const compressed = remembering(MOST, keyOfBytes, deflated);
