import type { Timings } from '../../pipeline/stopwatch.ts';
import { internalError } from '../../words/command-line.ts';
import * as words from '../../words/several.ts';
import type { BuildAnswer } from './build-answer.ts';
import type { Result } from './pool.ts';
import { reportOf } from './report.ts';
import type { SummaryRow } from './summary.ts';

/** What is told of an edition at the end. */
export interface Told {
  readonly row: SummaryRow;
  readonly isDone: boolean;
  /** Empty where it was written and there is nothing to say about its decision. */
  readonly text: string;
  readonly timings?: Timings;
}

const isOutOfMemory = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';

const stackOf = (fault: unknown): string => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));

/** An edition of which nothing came, not even messages. */
export const notTold = (year: string, file: string, text = ''): Told => ({ row: { year, file }, isDone: false, text });

/** What became of an edition in a thread, or of the thread. `shown`: the target as it is named; `existed`: there is a file. */
export function toldOf(year: string, shown: string, existed: boolean, result: Result<BuildAnswer>): Told {
  if ('fault' in result) {
    return isOutOfMemory(result.fault)
      ? notTold(year, words.WHY.memory, `${words.outOfMemory(year)}\n`)
      : notTold(year, words.WHY.fault, `${internalError(stackOf(result.fault))}\n`);
  }
  const { answer } = result;
  if ('fault' in answer) return notTold(year, words.WHY.fault, `${internalError(answer.fault)}\n`);
  const { outcome, milliseconds, timings } = answer;
  const { isDone, details, sentence } = reportOf(outcome, year, shown, existed);
  const count = (severity: string): number => outcome.problems.filter((it) => it.severity === severity).length;
  const why = {
    written: shown,
    refused: words.WHY.refused(count('error')),
    abandoned: words.WHY.refused(count('error')),
    unfinished: words.WHY.unfinished,
    unwritable: words.WHY.unwritable,
    differing: words.WHY.differing,
  };
  const pages = outcome.kind === 'written' ? { pages: outcome.pages } : {};
  return {
    row: { year, warnings: count('warning'), milliseconds, file: why[outcome.kind], ...pages },
    isDone,
    text: isDone ? details.join('') : `${details.join('')}${sentence}\n`,
    timings,
  };
}
