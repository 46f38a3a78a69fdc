import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Output } from './output.ts';

/** Writes beside the target, flushes to disk and renames: readers see the old file or the new one, never a part. */
export const wholeFileOutput: Output = {
  async write(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { fsync: true });
  },
};
