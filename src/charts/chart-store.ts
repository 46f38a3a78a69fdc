/**
 * Where drawings outlive a process: texts by key. Nothing depends on it: it may forget, refuse or hand back anything,
 * and every document stays the same.
 */
export interface ChartStore {
  /** What was put there; undefined where there is nothing, or nothing that can be read. */
  get(key: string): string | undefined;
  put(key: string, text: string): void;
  /** SHA-256 in hexadecimal. The machine's own is ten times as fast as one written in JavaScript. */
  digest(parts: readonly (string | Uint8Array)[]): string;
}
