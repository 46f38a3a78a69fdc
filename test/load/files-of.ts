import type { Files } from '../../src/load/files.ts';

/** A folder in memory: paths and their contents. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytes = new Map(
    Object.entries(contents).map(([path, it]) => [path, typeof it === 'string' ? new TextEncoder().encode(it) : it]),
  );
  return {
    read: (path, limit) => {
      const found = bytes.get(path);
      return found && found.length > limit ? { tooBig: found.length } : found;
    },
    list: (folder) =>
      [...bytes.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
  };
}
