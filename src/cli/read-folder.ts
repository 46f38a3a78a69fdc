import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FolderRead {
  /** By path inside the folder, hidden ones included: `/` between folders, composed characters, in their order. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is neither file nor folder, or has the name of another one but for the way its characters are composed. */
  readonly strange: readonly string[];
}

/** Every file below a folder. */
export function readFolder(folder: string): FolderRead {
  const files = new Map<string, Uint8Array>();
  const strange: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, whole: join(entry.parentPath, entry.name) }))
    .map(({ entry, whole }) => ({ entry, whole, path: relative(folder, whole).split(sep).join('/').normalize('NFC') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { entry, whole, path } of entries) {
    if (entry.isFile() && !files.has(path)) files.set(path, readFileSync(whole));
    else strange.push(path);
  }
  return { files, strange };
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Paths that are on one side only or have other bytes, in their order. */
export const differingPaths = (
  a: ReadonlyMap<string, Uint8Array>,
  b: ReadonlyMap<string, Uint8Array>,
): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => !isSame(a.get(path), b.get(path))).sort();
