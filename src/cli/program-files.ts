import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { InputFile } from '../seal/inputs.ts';
import { programDigest } from '../seal/program-digest.ts';
import type { Decision } from '../validate/approval.ts';
import { versionOf } from './version.ts';

/** Folders and files of the program that a document can depend on; `build` bundles it. */
const FOLDERS = ['src', 'templates', 'build'];
const SINGLE = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** Kinds of files the program consists of: whatever else somebody left in its folders is none of a document's business. */
const OWN = /\.(?:tsx?|cjs|json|ttf|otf|icc|svg|txt)$|^SHA256SUMS$/;

/** The program as it lies on this machine, for `programDigest` and for archives. */
export function programFiles(home: string): readonly InputFile[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(home, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && OWN.test(entry.name))
      .map((entry) => relative(home, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  return [...inFolders, ...SINGLE].map((path) => ({ path, bytes: readFileSync(join(home, path)) }));
}

/** The program as a record of a decision names it. */
export const programOf = (home: string): Decision['program'] => ({
  version: versionOf(home),
  digest: programDigest(programFiles(home)),
});
