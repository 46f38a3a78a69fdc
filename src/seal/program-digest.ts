import { type InputFile, inputsDigest, sha256Hex } from './inputs.ts';

/** What makes a document of an edition: source, templates, fonts and locked versions, as one SHA-256. */
export const programDigest = (files: readonly InputFile[]): string =>
  inputsDigest(
    Object.fromEntries(
      [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, bytes }) => [path, sha256Hex(bytes)]),
    ),
  );
