/** What the program may read. Paths are relative to the project folder, with `/`, e.g. `data/2024/edition.yaml`. */
export interface Files {
  /** The bytes, or undefined where there is no such file. `tooBig` (with the size) above `limit` bytes, unread. */
  read(path: string, limit: number): Uint8Array | { readonly tooBig: number } | undefined;
  /** Names of the files directly in a folder, sorted by code unit; empty where there is no folder. */
  list(folder: string): readonly string[];
}
