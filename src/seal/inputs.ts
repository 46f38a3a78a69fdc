import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Files } from '../load/files.ts';
import { LARGEST_FILE } from '../load/reader.ts';
import { APPROVAL, chaptersFolder } from '../load/source.ts';

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
 * `edition.yaml` without the value of `state`: moving on from decided to published changes nothing that was decided.
 * A file that cannot be read as YAML counts as it stands.
 */
function withoutState(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core' });
  const state = isMap(contents) ? contents.get('state', true) : undefined;
  const range = isScalar(state) ? state.range : undefined;
  return range ? utf8ToBytes(text.slice(0, range[0]) + text.slice(range[1])) : bytes;
}

/**
 * What an edition says, as SHA-256 over the paths and hashes of its files; of `edition.yaml` without the state, and
 * without the record of the approval itself.
 */
export function inputsDigest(inputs: readonly InputFile[], year: string): string {
  const edition = `data/${year}/edition.yaml`;
  const record = `data/${year}/${APPROVAL}`;
  const lines = inputs
    .filter(({ path }) => path !== record)
    .map(({ path, bytes }) => utf8ToBytes(`${sha256Hex(path === edition ? withoutState(bytes) : bytes)}  ${path}\n`));
  return sha256Hex(concatBytes(...lines));
}
