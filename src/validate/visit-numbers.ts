import type { Path } from '../load/source.ts';

/** Calls back for every number in plain data with its path, in order. */
export function visitNumbers(root: unknown, visit: (value: number, path: Path) => void): void {
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'number') visit(value, [...path]);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) enter(index, item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) enter(key, item);
    }
  };
  const enter = (step: string | number, value: unknown): void => {
    path.push(step);
    walk(value);
    path.pop();
  };
  walk(root);
}
