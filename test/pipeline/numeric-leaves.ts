import { isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';

/** A number somebody typed: where in the data, and where in the text of the file. */
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

/** Every numeric value of a YAML file, in the order in which they stand there. Keys and quoted text are none. */
export function numericLeaves(file: string, text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'number' || !node.range) return;
      const [start, end] = node.range;
      const way: readonly (Node | Pair | unknown)[] = [...ancestors, node];
      const path = way.flatMap((from, i) => step(from, way[i + 1]));
      leaves.push({ file, path, typed: text.slice(start, end), start, end });
    },
  });
  return leaves;
}

/** The text of the file with another number in the place of a leaf. */
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
