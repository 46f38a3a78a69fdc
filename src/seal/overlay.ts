import type { Files } from '../load/files.ts';

/** The same files with some of them saying something else, or being there at all. */
export function overlaid(files: Files, texts: ReadonlyMap<string, string>): Files {
  const bytes = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    read: (path, limit) => bytes.get(path) ?? files.read(path, limit),
    list: (folder) => {
      const own = [...bytes.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1));
      return [...new Set([...files.list(folder), ...own])].sort();
    },
  };
}
