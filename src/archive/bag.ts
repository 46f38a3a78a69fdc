import { utf8ToBytes } from '@noble/hashes/utils.js';
import {
  ALGORITHMS,
  byCodeUnit,
  type Digest,
  digestOf,
  type FileMap,
  manifestName,
  manifestText,
  PAYLOAD,
  tagManifestName,
  textOf,
} from './manifest.ts';

/** One line of `bag-info.txt`. */
export type InfoLine = readonly [label: string, value: string];

export const DECLARATION = 'bagit.txt';
export const INFO = 'bag-info.txt';
export const DECLARED = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** „octets.files“ of what is packed (RFC 8493, 2.2.2). */
export function oxumOf(files: FileMap): string {
  const payload = [...files].filter(([path]) => path.startsWith(PAYLOAD));
  return `${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
}

const infoText = (lines: readonly InfoLine[]): string =>
  lines.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');

/** Value of a line of `bag-info.txt`. */
export function infoValue(files: FileMap, label: string): string | undefined {
  const text = textOf(files.get(INFO));
  const line = text.split('\n').find((it) => it.startsWith(`${label}: `));
  return line?.slice(label.length + 2);
}

const checksumsOf = (
  files: FileMap,
  isMeant: (path: string) => boolean,
  checksum: (bytes: Uint8Array) => string,
): ReadonlyMap<string, string> =>
  new Map([...files].flatMap(([path, bytes]) => (isMeant(path) ? [[path, checksum(bytes)] as const] : [])));

/**
 * A package as BagIt 1.0 wants it (RFC 8493). `payload` are paths below `data/`, `tags` files beside it. The same
 * contents give the same package, files in the order of their paths.
 */
export function bagOf(
  payload: FileMap,
  tags: FileMap,
  info: readonly InfoLine[],
  digest: Digest = digestOf,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, bytes: Uint8Array): void => {
    const name = path.normalize('NFC');
    if (files.has(name)) throw new Error(`two files of a package have the name ${name}`);
    files.set(name, bytes);
  };
  for (const [path, bytes] of payload) add(`${PAYLOAD}${path}`, bytes);
  const lines: readonly InfoLine[] = [...info, ['Payload-Oxum', oxumOf(files)]];
  for (const algorithm of ALGORITHMS) {
    const checksums = checksumsOf(
      files,
      (path) => path.startsWith(PAYLOAD),
      (bytes) => digest(algorithm, bytes),
    );
    add(manifestName(algorithm), utf8ToBytes(manifestText(checksums)));
  }
  add(DECLARATION, utf8ToBytes(DECLARED));
  add(INFO, utf8ToBytes(infoText(lines)));
  for (const [path, bytes] of tags) add(path, bytes);
  const described = new Map([...files].filter(([path]) => !path.startsWith(PAYLOAD)));
  for (const algorithm of ALGORITHMS) {
    const checksums = checksumsOf(
      described,
      () => true,
      (bytes) => digest(algorithm, bytes),
    );
    add(tagManifestName(algorithm), utf8ToBytes(manifestText(checksums)));
  }
  return new Map([...files].sort(([a], [b]) => byCodeUnit(a, b)));
}
