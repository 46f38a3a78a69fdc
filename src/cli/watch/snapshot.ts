import type { Files } from '../../load/files.ts';
import { LARGEST_FILE } from '../../load/reader.ts';
import { chaptersFolder } from '../../load/source.ts';

type Content = Uint8Array | { readonly tooBig: number };

/** Everything an edition is made of at one moment, by path. */
export type Snapshot = ReadonlyMap<string, Content>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What editors leave beside a file while they save it is no part of an edition, and neither is a PDF. */
const BELONGS = /^[^.].*\.(?:ya?ml|md)$/i;

/** Reads all files of an edition, and of its Jobcenter, at once. */
export function snapshotOf(files: Files, year: string): Snapshot {
  const inside = [`data/${year}`, chaptersFolder(year)].flatMap((folder) =>
    files
      .list(folder)
      .filter((name) => BELONGS.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return new Map(
    ['data/jobcenter.yaml', ...inside].flatMap((path) => {
      const content = files.read(path, LARGEST_FILE);
      return content === undefined ? [] : [[path, content] as const];
    }),
  );
}

/** The same moment for everybody who reads: nothing changes under a build. */
export const filesOf = (snapshot: Snapshot): Files => ({
  read: (path) => snapshot.get(path),
  list: (folder) =>
    [...snapshot.keys()]
      .filter((path) => folderOf(path) === folder)
      .map(nameOf)
      .sort(),
});

function isSame(a: Content | undefined, b: Content | undefined): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return a !== undefined && b !== undefined && 'tooBig' in a && 'tooBig' in b && a.tooBig === b.tooBig;
}

/** Paths of files that were written, are new or are gone, in order of their names. */
export const changedPaths = (before: Snapshot, now: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((path) => !isSame(before.get(path), now.get(path))).sort();

const LINE_FEED = 10;

const endsLine = (content: Content): boolean => content instanceof Uint8Array && content.at(-1) === LINE_FEED;

/**
 * Whether a file looks as if somebody were in the middle of saving it: gone, empty, or cut off where it used to end
 * with a whole line. It may be meant so; then it stays so.
 */
export const looksHalf = (before: Snapshot, now: Snapshot): boolean =>
  changedPaths(before, now).some((path) => {
    const [old, content] = [before.get(path), now.get(path)];
    if (content === undefined) return true;
    if (!(content instanceof Uint8Array)) return false;
    return content.length === 0 || (old !== undefined && endsLine(old) && !endsLine(content));
  });
