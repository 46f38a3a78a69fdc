import type { Problem } from './problem.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reading order: file, line, column, code. Byte order of names, so that no locale of a machine shows. */
const byPlace = (a: Problem, b: Problem): number =>
  byText(a.place.file, b.place.file) ||
  (a.place.line ?? 0) - (b.place.line ?? 0) ||
  (a.place.column ?? 0) - (b.place.column ?? 0) ||
  byText(a.code, b.code) ||
  byText(a.message, b.message);

/** All problems of a run in reading order, each once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return [...problems].sort(byPlace).filter((p) => {
    const key = JSON.stringify([p.place.file, p.place.line, p.place.column, p.code, p.message]);
    return seen.has(key) ? false : seen.add(key);
  });
}
