import { resolve } from 'node:path';
import * as words from '../words/archive.ts';
import { internalError, wrongSourceDate } from '../words/command-line.ts';
import { writeWholeFolder } from '../write/whole-folder.ts';
import { type Archived, archiveOne, type PutFolder } from './archive-one.ts';
import { knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { momentOf } from './moment.ts';
import type { ArchiveOptions } from './program.ts';
import { settled } from './settled.ts';
import type { Surroundings } from './surroundings.ts';

const faultOf = (error: unknown): Archived => ({
  status: EXIT.internal,
  kind: 'failed',
  lines: [internalError(error instanceof Error ? (error.stack ?? error.message) : String(error))],
});

/** `amip archive`: packs one edition, several or all that are decided; one that fails does not stop the others. */
export async function archive(
  surroundings: Surroundings,
  years: readonly string[],
  options: ArchiveOptions,
  put: PutFolder = writeWholeFolder,
): Promise<ExitStatus> {
  const { root, sourceDate, out, err } = surroundings;
  const madeAt = momentOf(sourceDate);
  const wrong =
    madeAt === null
      ? wrongSourceDate(sourceDate ?? '')
      : options.all && years.length > 0
        ? words.allAndYears
        : undefined;
  if (wrong !== undefined || madeAt === null) {
    err(`${wrong}\n`);
    return EXIT.wrongCall;
  }
  const asked = options.all ? knownEditions(root) : [...new Set(years)];
  const folder = resolve(root, options.out ?? words.ARCHIVE_FOLDER);
  const [only] = asked;
  if (asked.length === 1 && only !== undefined && !options.all) {
    const { status, lines } = await archiveOne(surroundings, only, folder, madeAt?.slice(0, 10), put);
    for (const line of lines) (status === EXIT.done ? out : err)(`${line}\n`);
    return status;
  }

  const counts = { done: 0, left: 0, failed: 0 };
  for (const year of asked) {
    const { kind, lines } = await archiveOne(surroundings, year, folder, madeAt?.slice(0, 10), put).catch(faultOf);
    // Of all editions those are meant that can be archived; whoever names one wants to know why not.
    const isLeft = kind === 'left' && options.all;
    counts[kind === 'left' && !isLeft ? 'failed' : kind] += 1;
    for (const line of lines)
      (kind === 'failed' || (kind === 'left' && !isLeft) ? err : out)(`${words.ofEdition(year, line)}\n`);
    await settled();
  }
  if (counts.done + counts.failed === 0) {
    err(`${words.noneToArchive}\n`);
    return EXIT.problems;
  }
  out(`${words.severalArchived(counts.done, counts.left, counts.failed)}\n`);
  return counts.failed > 0 ? EXIT.problems : EXIT.done;
}
