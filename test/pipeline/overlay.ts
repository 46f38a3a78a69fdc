import type { Files } from '../../src/load/files.ts';

/** The same files, with one text in the place of what stands in one of them. */
export function withText(files: Files, path: string, text: string): Files {
  return {
    read: (asked, limit) => (asked === path ? new TextEncoder().encode(text) : files.read(asked, limit)),
    list: (folder) => files.list(folder),
  };
}
