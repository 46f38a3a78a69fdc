import { join } from 'node:path';
import type { Files } from '../load/files.ts';
import { LARGEST_FILE } from '../load/reader.ts';
import { APPROVAL } from '../load/source.ts';
import { recordText } from '../seal/record.ts';
import { withState } from '../seal/state-text.ts';
import type { Approval } from '../validate/approval.ts';
import type { EditionState } from '../validate/edition-state.ts';
import type { PutFile } from './put-file.ts';

export const recordPath = (year: string): string => `data/${year}/${APPROVAL}`;
export const editionPath = (year: string): string => `data/${year}/edition.yaml`;

/** `edition.yaml` in another state; undefined where the file cannot be read or names no state. */
export function editionInState(files: Files, year: string, state: EditionState): string | undefined {
  const bytes = files.read(editionPath(year), LARGEST_FILE);
  return bytes instanceof Uint8Array ? withState(new TextDecoder().decode(bytes), state) : undefined;
}

/** A file that could not be written, and why. */
export interface NotPut {
  readonly path: string;
  readonly reason: string;
}

/**
 * Writes files one after the other, each whole or not at all, and stops at the first that cannot be written. The
 * record goes before the state: what an interruption leaves says which command to repeat.
 */
export async function putAll(
  root: string,
  put: PutFile,
  contents: readonly (readonly [path: string, content: string | Uint8Array])[],
): Promise<NotPut | undefined> {
  for (const [path, content] of contents) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const reason = await put(join(root, path), bytes);
    if (reason !== undefined) return { path, reason };
  }
  return undefined;
}

/** Record and state of an edition after a move, in the order they are to be written. */
export const moveContents = (
  year: string,
  record: Pick<Approval, 'decision' | 'history'>,
  edition: string,
): readonly (readonly [string, string])[] => [
  [recordPath(year), recordText(record)],
  [editionPath(year), edition],
];
