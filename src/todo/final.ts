import type { Problem } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import { stateOf } from './todo-list.ts';

/** Whether a build makes the edition itself, or a draft of it. */
export const isFinalBuild = ({ state }: Pick<Edition, 'state'>, asked: boolean): boolean => asked || state !== 'draft';

/**
 * What keeps an edition from being final: errors, values not delivered, what is carried over, and warnings nobody has
 * acknowledged; the last do not count where the edition was published before it was captured here.
 */
export const openForFinal = (
  { capturedAfterwards }: Pick<Edition, 'capturedAfterwards'>,
  problems: readonly Problem[],
): readonly Problem[] =>
  problems.filter((problem) => {
    if (problem.severity === 'notice') return false;
    return stateOf(problem) !== 'doubtful' || !capturedAfterwards;
  });
