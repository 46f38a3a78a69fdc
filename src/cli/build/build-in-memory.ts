import { NOT_KEPT } from '../../charts/kept-drawings.ts';
import type { FontFiles } from '../../layout/fonts.ts';
import type { Files } from '../../load/files.ts';
import type { Examination } from '../../pipeline/examine.ts';
import { NO_STOPWATCH } from '../../pipeline/stopwatch.ts';
import { buildExamined, type Order, type Outcome } from './build-edition.ts';

export interface InMemory {
  readonly outcome: Outcome;
  /** Present where the outcome is `written`; nothing was written yet. */
  readonly bytes?: Uint8Array;
}

/** The final file of an edition that was examined, for whoever looks at its bytes before it goes anywhere. */
export async function buildInMemory(
  order: Pick<Order, 'year' | 'target' | 'today' | 'isDeciding'>,
  files: Files,
  fonts: FontFiles,
  examination: Examination,
): Promise<InMemory> {
  let bytes: Uint8Array | undefined;
  const outcome = await buildExamined(
    { ...order, withData: false, final: true, cache: false },
    {
      files,
      fonts,
      kept: () => NOT_KEPT,
      watch: NO_STOPWATCH,
      onStep: () => undefined,
      put: async (_, made) => {
        bytes = made;
        return undefined;
      },
    },
    examination,
  );
  return { outcome, ...(bytes && { bytes }) };
}
