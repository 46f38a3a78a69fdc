import { isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';

/** A number or date somebody typed: where in the data, and where in the text of the file. */
export interface Leaf {
  readonly file: string;
  readonly path: readonly string[];
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

export const leafName = ({ file, path, typed }: Leaf): string => `${file} ${path.join('.')} ${typed}`;

/** The step from a node to the one below it: a key, a position in a list, or none (a map leads to its pairs). */
function step(from: unknown, to: unknown): readonly string[] {
  if (isPair(from)) return isScalar(from.key) ? [String(from.key.value)] : [];
  return isSeq(from) ? [String(from.items.indexOf(to))] : [];
}

/** Every value of a YAML file that is asked for, in the order in which they stand there. Keys are none. */
function leavesOf(file: string, text: string, wanted: (value: unknown, key: string) => boolean): readonly Leaf[] {
  const leaves: Leaf[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range) return;
      const way: readonly (Node | Pair | unknown)[] = [...ancestors, node];
      const path = way.flatMap((from, i) => step(from, way[i + 1]));
      if (!wanted(node.value, path.at(-1) ?? '')) return;
      const [start, end] = node.range;
      leaves.push({ file, path, typed: text.slice(start, end), start, end });
    },
  });
  return leaves;
}

/** Quoted text is no number. */
export const numericLeaves = (file: string, text: string): readonly Leaf[] =>
  leavesOf(file, text, (value) => typeof value === 'number');

/** Dates that are no bare year: those are numbers. */
export const dateLeaves = (file: string, text: string): readonly Leaf[] =>
  leavesOf(file, text, (value, key) => typeof value === 'string' && ['date', 'since', 'stand'].includes(key));

/** The text of the file with something else in the place of a leaf. */
export const replaced = (text: string, { start, end }: Leaf, number: string): string =>
  text.slice(0, start) + number + text.slice(end);

/** Steps in the last typed digit, then wider ones: a figure may be printed with fewer digits than it was typed with. */
const STEPS = [1, -1, 10, -10, 100, -100, 10_000, -10_000, 1_000_000, -1_000_000];

/** Other numbers for a leaf, written as it is, the nearest first. */
export function othersFor({ typed }: Leaf): readonly string[] {
  const digits = typed.split('.')[1]?.length ?? 0;
  const unit = 10 ** digits;
  const size = Math.abs(Math.round(Number(typed) * unit));
  return STEPS.filter((by) => Math.abs(by) <= Math.max(size, 10)).map((by) =>
    ((Math.round(Number(typed) * unit) + by) / unit).toFixed(digits),
  );
}

/** Other dates for a leaf, of the same kind: years before and after. */
export const otherDatesFor = ({ typed }: Leaf): readonly string[] =>
  [1, -1, 2, -2].map((by) => typed.replace(/^\d{4}/, (year) => String(Number(year) + by)));
