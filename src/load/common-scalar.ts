import type { Located } from './source.ts';

/** A value and where it stands. */
export interface Node {
  readonly value: unknown;
  readonly located: Located;
}

export const single = (value: unknown, offset: number, typed: string, quoted: boolean): Node => ({
  value,
  located: { offset, keyOffset: undefined, typed, quoted, children: undefined },
});

/** As many digits as a number of a computer holds exactly, with a sign and a point. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
/** Whatever else YAML may read as a number. */
const NUMBER_LIKE = /^[-+]?(?:0[ox]|\.?\d[\d.]*(?:e[-+]?\d+)?$|\.(?:inf|nan)$)/i;
const WORD_VALUES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** A value without quotation marks, or nothing where the core schema has to be asked what it means. */
export function plainScalar(typed: string, offset: number): Node | undefined {
  const first = typed.charCodeAt(0);
  // Signs, digits and the point come before the letters.
  if (first < 0x3a) {
    if (PLAIN_NUMBER.test(typed)) return single(Number(typed), offset, typed, false);
    if (NUMBER_LIKE.test(typed)) return undefined;
  } else if (typed.length <= 5) {
    const lower = typed.toLowerCase();
    const word = WORD_VALUES.get(lower);
    if (word !== undefined) return lower === typed ? single(word, offset, typed, false) : undefined;
  }
  return single(typed, offset, typed, false);
}
