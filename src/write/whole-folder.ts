import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Files of a folder by their paths inside it. */
export type FolderContents = ReadonlyMap<string, Uint8Array>;

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes a new folder whole or not at all: its files go into a hidden one beside it, which then gets the name. What
 * an interruption leaves behind begins with a dot and belongs to nobody. Fails where there is something of that name.
 */
export async function writeWholeFolder(path: string, contents: FolderContents, own: string): Promise<void> {
  const hidden = join(dirname(path), `.${basename(path)}-${own}`);
  await rm(hidden, { recursive: true, force: true });
  try {
    for (const [name, bytes] of contents) {
      const target = join(hidden, name);
      await mkdir(dirname(target), { recursive: true });
      await writeFlushed(target, bytes);
    }
    await rename(hidden, path);
  } catch (error) {
    await rm(hidden, { recursive: true, force: true });
    throw error;
  }
}
