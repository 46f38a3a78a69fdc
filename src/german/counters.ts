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

/** i, ii, iii, iv …; n from 1. */
export function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n);
  return step ? step[1] + roman(n - step[0]) : '';
}

/** a to z, then aa, ab …; n from 1. */
export function letter(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in raised figures, as it stands behind a word: ¹². Real characters, so that copied text keeps them apart. */
export const superscript = (n: number): string => [...String(n)].map((digit) => RAISED.charAt(Number(digit))).join('');

/** Whether a text has a raised figure at this place. */
export const isRaisedAt = (text: string, at: number): boolean => text[at] !== undefined && RAISED.includes(text[at]);
