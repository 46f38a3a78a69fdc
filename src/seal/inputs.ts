import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Files } from '../load/files.ts';
import { LARGEST_FILE } from '../load/reader.ts';
import { APPROVAL, chaptersFolder } from '../load/source.ts';
import { withState } from './state-text.ts';

/** A file that an edition is made of. */
export interface InputFile {
  /** From the project folder, `/` between folders, composed characters: the same on every machine. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Everything an edition is made of, the record of its approval included, sorted by path. Unreadable files are left out. */
export function inputFiles(files: Files, year: string): readonly InputFile[] {
  const folder = `data/${year}`;
  const paths = [
    'data/jobcenter.yaml',
    ...files.list(folder).flatMap((name) => (/^[^.].*\.yaml$/.test(name) ? [`${folder}/${name}`] : [])),
    ...files
      .list(chaptersFolder(year))
      .flatMap((name) => (/^[^.].*\.md$/.test(name) ? [`${chaptersFolder(year)}/${name}`] : [])),
  ];
  return paths
    .flatMap((path) => {
      const bytes = files.read(path, LARGEST_FILE);
      return bytes instanceof Uint8Array ? [{ path: path.normalize('NFC'), bytes }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * `edition.yaml` as it is in every state: moving on from decided to published changes nothing that was decided. A file
 * that names no state counts as it stands.
 */
function inNoState(bytes: Uint8Array): Uint8Array {
  const text = withState(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'draft');
  return text === undefined ? bytes : utf8ToBytes(text);
}

/** SHA-256 of each file that says something, by path: of `edition.yaml` without the state, and not of the record. */
export function inputHashes(inputs: readonly InputFile[], year: string): Readonly<Record<string, string>> {
  const edition = `data/${year}/edition.yaml`;
  const record = `data/${year}/${APPROVAL}`;
  return Object.fromEntries(
    inputs.flatMap(({ path, bytes }) =>
      path === record ? [] : [[path, sha256Hex(path === edition ? inNoState(bytes) : bytes)]],
    ),
  );
}

/** What an edition says, as one SHA-256: over lines „hash, two spaces, path“ as `sha256sum` writes them. */
export const inputsDigest = (hashes: Readonly<Record<string, string>>): string =>
  sha256Hex(
    utf8ToBytes(
      Object.entries(hashes)
        .map(([path, hash]) => `${hash}  ${path}\n`)
        .join(''),
    ),
  );
