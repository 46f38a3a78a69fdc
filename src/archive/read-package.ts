import type { Files } from '../load/files.ts';
import type { InputFile } from '../seal/inputs.ts';
import { byCodeUnit, type FileMap, PAYLOAD } from './manifest.ts';
import { PLACES } from './places.ts';

/** Files of a package below a folder of what is packed, by their paths in there. */
export const packedBelow = (files: FileMap, folder: string): readonly InputFile[] =>
  [...files]
    .flatMap(([path, bytes]) =>
      path.startsWith(`${PAYLOAD}${folder}`) ? [{ path: path.slice(PAYLOAD.length + folder.length), bytes }] : [],
    )
    .sort((a, b) => byCodeUnit(a.path, b.path));

/** One file of what is packed. */
export const packed = (files: FileMap, path: string): Uint8Array | undefined => files.get(`${PAYLOAD}${path}`);

/** The edition that a package holds: the folder of its inputs; undefined where there is none, or more than one. */
export function yearOf(files: FileMap): string | undefined {
  const years = packedBelow(files, PLACES.inputs).flatMap(
    ({ path }) => /^data\/([^/]+)\/edition\.yaml$/.exec(path)?.[1] ?? [],
  );
  return years.length === 1 ? years[0] : undefined;
}

/** Files that lie in memory, as the program reads an edition. */
export function filesOf(inputs: readonly InputFile[]): Files {
  const all = new Map(inputs.map(({ path, bytes }) => [path, bytes]));
  return {
    read(path, limit) {
      const bytes = all.get(path.normalize('NFC'));
      return bytes && bytes.length > limit ? { tooBig: bytes.length } : bytes;
    },
    list: (folder) =>
      [...all.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
  };
}
