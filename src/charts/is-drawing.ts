import type { Drawing } from './drawing.ts';

type Check = (value: unknown) => boolean;

const between =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high;
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const listOf =
  (check: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check);
const tuple =
  (count: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === count && value.every(check);

/** An object with these properties and no other. */
function record(shape: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(shape);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === checks.length &&
    checks.every(([key, check]) => Object.hasOwn(value, key) && check(Reflect.get(value, key)));
}

const coordinate = between(-1e6, 1e6);
const length = between(0, 1e6);
const share = between(0, 1);
const flag = oneOf(true, false);

const NUMBERS: ReadonlyMap<unknown, number> = new Map([
  ['m', 2],
  ['l', 2],
  ['c', 6],
  ['re', 4],
  ['h', 0],
]);
const step: Check = (value) =>
  Array.isArray(value) &&
  NUMBERS.get(value[0]) === value.length - 1 &&
  value.every((part, at) => at === 0 || coordinate(part));

const ink = { color: tuple(3, share), alpha: share };
const bracket = record({ op: oneOf('save', 'restore') });
const OPERATIONS: ReadonlyMap<unknown, Check> = new Map([
  ['save', bracket],
  ['restore', bracket],
  ['clip', record({ op: oneOf('clip'), path: listOf(step), evenOdd: flag })],
  ['fill', record({ op: oneOf('fill'), path: listOf(step, 1), evenOdd: flag, ...ink })],
  [
    'stroke',
    record({
      op: oneOf('stroke'),
      path: listOf(step, 1),
      ...ink,
      width: length,
      cap: oneOf('butt', 'round', 'square'),
      join: oneOf('miter', 'round', 'bevel'),
      miterLimit: length,
      dash: listOf(length),
      dashOffset: coordinate,
    }),
  ],
  [
    'text',
    record({
      op: oneOf('text'),
      text: (value) => typeof value === 'string' && value !== '',
      x: coordinate,
      y: coordinate,
      size: length,
      weight: oneOf(400, 600),
      italic: flag,
      ...ink,
      matrix: tuple(6, coordinate),
    }),
  ],
]);

const operation: Check = (value) =>
  typeof value === 'object' && value !== null && (OPERATIONS.get(Reflect.get(value, 'op'))?.(value) ?? false);

const hasShape = record({ width: length, height: length, ops: listOf(operation) });

/** Whether every save has its restore, in this order. */
function isBalanced({ ops }: Drawing): boolean {
  let depth = 0;
  for (const { op } of ops) {
    if (op === 'save') depth++;
    if (op === 'restore' && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether a value is a drawing and nothing more: operations that are known with all they need, numbers a page has room
 * for, colours that are some. A schema of the usual library does this as well and takes twenty times as long.
 */
export const isDrawing = (value: unknown): value is Drawing =>
  hasShape(value) &&
  // The shape has just been checked, property by property.
  isBalanced(value as Drawing);
