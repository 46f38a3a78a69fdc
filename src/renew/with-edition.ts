import type { Files } from '../load/files.ts';

/** The same files, with an edition whose texts are not written yet; whatever its folder holds is not seen. */
export function withEdition(files: Files, name: string, texts: ReadonlyMap<string, string>): Files {
  const folder = `data/${name}`;
  const isWithin = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
  return {
    read(path, limit) {
      if (!isWithin(path)) return files.read(path, limit);
      const text = texts.get(path);
      const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
      return bytes && bytes.length > limit ? { tooBig: bytes.length } : bytes;
    },
    list(asked) {
      if (!isWithin(asked)) return files.list(asked);
      return [...texts.keys()]
        .filter((path) => path.startsWith(`${asked}/`) && !path.slice(asked.length + 1).includes('/'))
        .map((path) => path.slice(asked.length + 1))
        .sort();
    },
  };
}
