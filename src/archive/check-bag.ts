import { DECLARATION, DECLARED, INFO, infoValue, oxumOf } from './bag.ts';
import {
  ALGORITHMS,
  type Algorithm,
  byCodeUnit,
  type Digest,
  digestOf,
  type FileMap,
  manifestName,
  PAYLOAD,
  readManifest,
  tagManifestName,
  textOf,
} from './manifest.ts';

/** What is not as it was when the package was made. */
export type BagFault =
  | { readonly kind: 'missing' | 'added' | 'changed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly to: string };

const TAG_MANIFESTS: readonly string[] = ALGORITHMS.map(tagManifestName);
const NEEDED: readonly string[] = [DECLARATION, INFO, ...ALGORITHMS.map(manifestName), ...TAG_MANIFESTS];

interface List {
  readonly algorithm: Algorithm;
  readonly name: string;
  readonly checksums: ReadonlyMap<string, string>;
}

interface Found {
  readonly missing: Set<string>;
  readonly added: Set<string>;
  readonly changed: Set<string>;
}

/** The lists of one kind that can be read; one that cannot was changed. */
function listsOf(files: FileMap, nameOf: (algorithm: Algorithm) => string, found: Found): readonly List[] {
  return ALGORITHMS.flatMap((algorithm) => {
    const name = nameOf(algorithm);
    const bytes = files.get(name);
    if (!bytes) return [];
    const checksums = readManifest(textOf(bytes));
    if (checksums) return [{ algorithm, name, checksums }];
    found.changed.add(name);
    return [];
  });
}

/** Two lists of the same files: where they disagree, the file decides which of them was changed. */
function compare(
  files: FileMap,
  isMeant: (path: string) => boolean,
  lists: readonly List[],
  digest: Digest,
  found: Found,
): void {
  const paths = new Set([...[...files.keys()].filter(isMeant), ...lists.flatMap((list) => [...list.checksums.keys()])]);
  for (const path of paths) {
    const bytes = files.get(path);
    const naming = lists.filter((list) => list.checksums.has(path));
    if (naming.length === 0) {
      if (lists.length > 0) found.added.add(path);
      continue;
    }
    if (!bytes) {
      if (naming.length === lists.length) found.missing.add(path);
      else for (const list of naming) found.changed.add(list.name);
      continue;
    }
    const agreeing = lists.filter((list) => list.checksums.get(path) === digest(list.algorithm, bytes));
    if (agreeing.length === 0) found.changed.add(path);
    else for (const list of lists) if (!agreeing.includes(list)) found.changed.add(list.name);
  }
}

/** A missing file whose bytes lie there under another name. */
function withRenamed(found: Found, files: FileMap, lists: readonly List[], digest: Digest): readonly BagFault[] {
  const faults: BagFault[] = [];
  const added = new Set(found.added);
  for (const path of found.missing) {
    const list = lists.find(({ checksums }) => checksums.has(path));
    const to = [...added].find((name) => {
      const bytes = files.get(name);
      return list && bytes && list.checksums.get(path) === digest(list.algorithm, bytes);
    });
    if (to !== undefined) added.delete(to);
    faults.push(to === undefined ? { kind: 'missing', path } : { kind: 'renamed', path, to });
  }
  for (const path of added) faults.push({ kind: 'added', path });
  for (const path of found.changed) faults.push({ kind: 'changed', path });
  return faults.sort((a, b) => byCodeUnit(a.path, b.path));
}

/**
 * Holds every file of a package against its lists (RFC 8493, 3) and the lists against each other and against the form
 * they are written in, so that no byte can change unnoticed. Empty where the package is whole.
 */
export function checkBag(files: FileMap, digest: Digest = digestOf): readonly BagFault[] {
  const found: Found = { missing: new Set(), added: new Set(), changed: new Set() };
  for (const name of NEEDED) if (!files.has(name)) found.missing.add(name);
  const tagLists = listsOf(files, tagManifestName, found);
  const lists = listsOf(files, manifestName, found);
  const isTag = (path: string): boolean => !path.startsWith(PAYLOAD) && !TAG_MANIFESTS.includes(path);
  compare(files, isTag, tagLists, digest, found);
  compare(files, (path) => path.startsWith(PAYLOAD), lists, digest, found);
  const declared = files.get(DECLARATION);
  if (declared && textOf(declared) !== DECLARED) found.changed.add(DECLARATION);
  const faults = withRenamed(found, files, [...tagLists, ...lists], digest);
  if (faults.length > 0) return faults;
  return infoValue(files, 'Payload-Oxum') === oxumOf(files) ? [] : [{ kind: 'changed', path: INFO }];
}
