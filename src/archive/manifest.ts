import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Files of a package by their paths inside it: `/` between folders, composed characters. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

export const ALGORITHMS = ['sha256', 'sha512'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** A checksum in hexadecimal. */
export type Digest = (algorithm: Algorithm, bytes: Uint8Array) => string;

export const digestOf: Digest = (algorithm, bytes) => bytesToHex((algorithm === 'sha256' ? sha256 : sha512)(bytes));

export const manifestName = (algorithm: Algorithm): string => `manifest-${algorithm}.txt`;
export const tagManifestName = (algorithm: Algorithm): string => `tagmanifest-${algorithm}.txt`;

/** Below it lies what is packed; what lies beside it describes the package. */
export const PAYLOAD = 'data/';

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A path as a line of a manifest has it (RFC 8493, 2.1.3): what ends a line is encoded, and `%` itself. */
export const encodedPath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const decodedPath = (encoded: string): string =>
  encoded.replace(/%(25|0[AaDd])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Checksums by path as a manifest, in the order of the paths: the same files give the same text. */
export const manifestText = (checksums: ReadonlyMap<string, string>): string =>
  [...checksums]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, checksum]) => `${checksum}  ${encodedPath(path)}\n`)
    .join('');

/** A text as it stands, its first character included whatever it is. */
export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Checksums by path; undefined for a text that `manifestText` would not have written. */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  const checksums = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, checksum, path] = /^([0-9a-f]+) {2}([^\n]+)$/.exec(line) ?? [];
    if (checksum === undefined || path === undefined) return undefined;
    checksums.set(decodedPath(path), checksum);
  }
  return manifestText(checksums) === text ? checksums : undefined;
}
