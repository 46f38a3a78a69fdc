import { NOT_KEPT } from '../charts/kept-drawings.ts';
import type { FontFiles } from '../layout/fonts.ts';
import type { Files } from '../load/files.ts';
import { type Examination, examine } from '../pipeline/examine.ts';
import { figuresJson } from '../pipeline/figures-json.ts';
import { figuresTable } from '../pipeline/figures-table.ts';
import { NO_STOPWATCH } from '../pipeline/stopwatch.ts';
import { WHY_NOT } from '../words/verify.ts';
import { buildExamined } from './build/build-edition.ts';
import { problemTally } from './print-problems.ts';

export interface BuiltAgain {
  readonly examination: Examination;
  /** The file and its figures; or why there are none. */
  readonly built: { readonly pdf: Uint8Array; readonly table: string; readonly figures: string } | string;
}

/** The final file of an edition as the program at hand makes it, whatever is recorded of it. Writes nothing. */
export async function buildAgain(files: Files, year: string, fonts: FontFiles): Promise<BuiltAgain> {
  const examination = examine(files, year);
  const { programme, facts } = examination;
  let pdf: Uint8Array | undefined;
  const outcome = await buildExamined(
    // Compared by whoever asked: `isDeciding` leaves the record out of it. The day would be that of a draft.
    { year, target: '', withData: false, final: true, isDeciding: true, cache: false, today: '' },
    {
      files,
      fonts,
      kept: () => NOT_KEPT,
      watch: NO_STOPWATCH,
      onStep: () => undefined,
      put: async (_, bytes) => {
        pdf = bytes;
        return undefined;
      },
    },
    examination,
  );
  if (!pdf || !programme || !facts) {
    const isUnfinished = outcome.kind === 'unfinished';
    return { examination, built: isUnfinished ? WHY_NOT.unfinished : WHY_NOT.problems(problemTally(outcome.problems)) };
  }
  const [table, figures] = [figuresTable(facts, programme.printed), figuresJson(facts, programme)];
  return { examination, built: { pdf, table, figures } };
}
