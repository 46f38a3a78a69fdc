import type { Movement } from './movements.ts';

/** Words that say by how much, with how many times the earlier value the later one is. */
const TIMES: readonly (readonly [word: RegExp, times: number])[] = [
  [/verdoppel/iu, 2],
  [/verdreifach/iu, 3],
  [/halbier/iu, 1 / 2],
];

/** „nahezu verdoppelt“ is less, „mehr als verdoppelt“ more than twice; three times as much has a word of its own. */
const [LEAST, MOST] = [0.8, 1.4];

function ratioOf({ fact, from }: Movement): number | undefined {
  if (from) return from.value === 0 ? undefined : fact.value / from.value;
  return fact.unit.kind === 'change' ? 1 + fact.value / 100 : undefined;
}

/** Whether a movement is as large as a word says; true of words that say no size. */
export function isAsLarge(movement: Movement, word: string): boolean {
  const times = TIMES.find(([pattern]) => pattern.test(word))?.[1];
  const ratio = ratioOf(movement);
  if (times === undefined || ratio === undefined) return true;
  const off = times < 1 ? times / ratio : ratio / times;
  return off >= LEAST && off <= MOST;
}
