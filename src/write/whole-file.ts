import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Output } from './output.ts';

/** Writes beside the target, flushes to disk and renames: readers see the old file or the new one, never a part. */
export const wholeFileOutput: Output = {
  async write(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    // The bytes go in by Node's own writeFile: write-file-atomic 7 writes once and ignores how much of it the system
    // took, so that a full disk would put a shortened file in place of the whole one.
    await writeFileAtomic(path, '', { fsync: true, tmpfileCreated: (temporary) => writeFile(temporary, bytes) });
  },
};
