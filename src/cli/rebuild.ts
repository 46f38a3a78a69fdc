import type { FontFiles } from '../layout/fonts.ts';
import type { Files } from '../load/files.ts';
import { type Examination, examine } from '../pipeline/examine.ts';
import { figuresJson } from '../pipeline/figures-json.ts';
import { figuresTable } from '../pipeline/figures-table.ts';
import { WHY_NOT } from '../words/verify.ts';
import { buildInMemory } from './build/build-in-memory.ts';
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
  // Compared by whoever asked: `isDeciding` leaves the record out of it. The day would be that of a draft.
  const order = { year, target: '', isDeciding: true, today: '' };
  const { outcome, bytes: pdf } = await buildInMemory(order, files, fonts, examination);
  if (!pdf || !programme || !facts) {
    const isUnfinished = outcome.kind === 'unfinished';
    return { examination, built: isUnfinished ? WHY_NOT.unfinished : WHY_NOT.problems(problemTally(outcome.problems)) };
  }
  const [table, figures] = [figuresTable(facts, programme.printed), figuresJson(facts, programme)];
  return { examination, built: { pdf, table, figures } };
}
