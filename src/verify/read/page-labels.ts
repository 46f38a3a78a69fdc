import { get, type PdfFile, resolve, textOf } from './file.ts';
import { type Dict, nameOf, numberOf } from './object.ts';
import { readNumberTree } from './structure.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}

/** Label of a page (index from 0); its number when the document has no labels (ISO 32000-1, 12.4.2). */
export function pageLabel(file: PdfFile, catalog: Dict, page: number): string {
  const ranges = [...readNumberTree(file, get(file, catalog, 'PageLabels'))].filter(([first]) => first <= page);
  const last = ranges.at(-1);
  if (!last) return String(page + 1);
  const label = resolve(file, last[1]);
  const number = (numberOf(get(file, label, 'St')) ?? 1) + page - last[0];
  const style = nameOf(get(file, label, 'S'));
  const digits =
    style === 'D' ? String(number) : style === 'r' ? roman(number) : style === 'R' ? roman(number).toUpperCase() : '';
  return (textOf(file, label, 'P') ?? '') + digits;
}
