import { relative } from 'node:path';
import { writeReason } from '../words/command-line.ts';
import { wholeFileOutput } from '../write/whole-file.ts';
import { systemCode } from './system-code.ts';

/** A path as a person in the project folder would type it. */
export function shownPath(root: string, target: string): string {
  const fromRoot = relative(root, target);
  return fromRoot.startsWith('..') ? target : fromRoot;
}

/** Writes a file whole or leaves what was there; says in words why the system refused, if it did. */
export async function putFile(target: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await wholeFileOutput.write(target, bytes);
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return writeReason(code);
  }
}

/** `putFile`, or something that stands for it where a failure is tried. */
export type PutFile = typeof putFile;
