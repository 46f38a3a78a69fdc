import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Examination, examine } from '../../pipeline/examine.ts';
import { stopwatchOn } from '../../pipeline/stopwatch.ts';
import type { Problem } from '../../problem/problem.ts';
import { internalError, unknownYear, writeReason } from '../../words/command-line.ts';
import * as words from '../../words/watch.ts';
import { buildExamined, type Outcome } from '../build/build-edition.ts';
import { orderOf, targetOfOne } from '../build/order.ts';
import { fileOf, reportOf } from '../build/report.ts';
import { chartCache } from '../chart-cache.ts';
import { isEdition, knownEditions } from '../editions.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { nodeFiles } from '../node-files.ts';
import { timingsText } from '../print-timings.ts';
import type { BuildOptions } from '../program.ts';
import { progressOn } from '../progress.ts';
import { putFile, shownPath } from '../put-file.ts';
import { readFonts } from '../read-fonts.ts';
import { settled } from '../settled.ts';
import type { Surroundings } from '../surroundings.ts';
import { systemCode } from '../system-code.ts';
import { attentionTo, QUIET, whenSaved } from './attention.ts';
import { type Moment, rebuildText } from './rebuild-text.ts';
import { changedPaths, filesOf, looksHalf, type Snapshot, snapshotOf } from './snapshot.ts';

/** What lies in the folder now, or the code by which the system refuses to show it. */
type Look = Snapshot | { readonly refused: string };

const isSnapshot = (look: Look): look is Snapshot => !('refused' in look);

/** So many builds in a row give way to a newer save; then one is finished, or who saves all the time never sees any. */
const MOST_ABANDONED = 3;

/** Builds an edition after every save until interrupted; then it ends well, whatever the last build came to. */
export async function watchEdition(
  surroundings: Surroundings,
  year: string,
  options: BuildOptions,
  madeAt: string | undefined,
  stopped: AbortSignal,
): Promise<ExitStatus> {
  const { root, home, terminal, clock, out, err } = surroundings;
  if (!isEdition(root, year)) {
    err(`${unknownYear(year, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  const target = targetOfOne(root, year, options);
  const [files, fonts, kept] = [nodeFiles(root), readFonts(home), chartCache(root)];
  const now = (): number => clock.now();
  const look = (): Look => {
    try {
      return snapshotOf(files, year);
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      return { refused: code };
    }
  };

  const attention = attentionTo(root, year, now, stopped);
  await attention.ready;
  let built: Snapshot | undefined;
  let last: Moment = { told: {}, problems: [], isWhole: true };
  let abandoned = 0;

  const tell = (snapshot: Snapshot, examination: Examination, outcome: Outcome, since: number): void => {
    const isThere = existsSync(target);
    const { facts, programme } = examination;
    const told = facts && programme ? { facts, programme } : last.told;
    const moment: Moment = { told, problems: outcome.problems, isWhole: programme !== undefined };
    let unsaid: readonly Problem[] = [];
    if (!built) {
      const { isDone, details, sentence } = reportOf(outcome, year, shownPath(root, fileOf(outcome, target)), isThere);
      for (const detail of details) err(detail);
      (isDone ? out : err)(`${sentence}\n`);
      out(`${words.watching(year)}\n`);
      surroundings.settleIn?.();
    } else if (isEdition(root, year)) {
      const paths = changedPaths(built, snapshot);
      const text = rebuildText(last, moment, outcome, paths, { milliseconds: now() - since, isThere });
      unsaid = text.unsaid;
      for (const detail of text.details) err(detail);
      out(`${text.line}\n`);
    } else {
      out(`${words.folderGone(year, isThere)}\n`);
    }
    last = { ...moment, problems: [...moment.problems, ...unsaid] };
    built = snapshot;
  };

  const rebuild = async (snapshot: Snapshot, since: number, latest: number): Promise<void> => {
    const progress = progressOn(terminal);
    const watch = stopwatchOn(clock);
    progress.step('read');
    const examination: Examination = examine(filesOf(snapshot), year, watch);
    /** A build begins while a save may still go on; nothing is told of it or written before nobody saves any more. */
    const isWanted = async (isDone: boolean): Promise<boolean> => {
      const quiet = now() - (attention.latest() ?? latest);
      if (isDone && quiet < QUIET) await pause(QUIET - quiet);
      await settled();
      if (stopped.aborted) return false;
      if (attention.since() === undefined || abandoned >= MOST_ABANDONED) return true;
      const newer = look();
      const isLatest = isSnapshot(newer) && changedPaths(snapshot, newer).length === 0;
      // These signs were of the save that is being built.
      if (isLatest) attention.forget();
      return isLatest;
    };
    const outcome: Outcome = await buildExamined(
      orderOf(surroundings, year, target, options, madeAt),
      {
        files: filesOf(snapshot),
        fonts,
        kept,
        watch,
        onStep: progress.step,
        put: putFile,
        isWanted,
      },
      examination,
    );
    progress.done();
    if (outcome.kind === 'abandoned' || (outcome.kind !== 'written' && built && !(await isWanted(true)))) {
      abandoned += 1;
      return;
    }
    abandoned = 0;
    tell(snapshot, examination, outcome, since);
    if (options.timings && outcome.kind === 'written') err(timingsText(watch.timings, now() - since));
  };

  const step = async (): Promise<void> => {
    const before = built;
    const isHalf = (it: Look): boolean => !isSnapshot(it) || (before !== undefined && looksHalf(before, it));
    // Who has saved again while a build was running may be saving still.
    const found = before ? await whenSaved(attention, now, look, isHalf, abandoned > 0 ? QUIET : 0) : look();
    const [since, latest] = [attention.since() ?? now(), attention.latest() ?? now()];
    attention.forget();
    if (!isSnapshot(found)) err(`${words.notReadable(writeReason(found.refused))}\n`);
    else if (!before || changedPaths(before, found).length > 0) {
      try {
        await rebuild(found, since, latest);
      } catch (error) {
        // A fault of the program met with these files may be gone with the next save.
        err(`${internalError(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
        built = found;
      }
    }
  };

  while (!stopped.aborted) {
    await step();
    await attention.next();
  }
  await attention.close();
  out(`${words.watchEnded}\n`);
  return EXIT.done;
}
