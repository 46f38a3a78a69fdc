import { existsSync } from 'node:fs';
import { stopwatchOn } from '../../pipeline/stopwatch.ts';
import { unknownYear } from '../../words/command-line.ts';
import { chartCache } from '../chart-cache.ts';
import { isEdition, knownEditions } from '../editions.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { nodeFiles } from '../node-files.ts';
import { timingsText } from '../print-timings.ts';
import type { BuildOptions } from '../program.ts';
import { progressOn } from '../progress.ts';
import { putFile, shownPath } from '../put-file.ts';
import { readFonts } from '../read-fonts.ts';
import type { Surroundings } from '../surroundings.ts';
import { buildEdition } from './build-edition.ts';
import { orderOf, targetOfOne } from './order.ts';
import { fileOf, reportOf } from './report.ts';

/** Writes the programme of one year whole, or leaves the file that was there and says why. */
export async function buildOne(
  surroundings: Surroundings,
  year: string,
  options: BuildOptions,
  madeAt: string | undefined,
): Promise<ExitStatus> {
  const { root, home, terminal, clock, out, err } = surroundings;
  if (!isEdition(root, year)) {
    err(`${unknownYear(year, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  const target = targetOfOne(root, year, options);
  const progress = progressOn(terminal);
  const watch = stopwatchOn(clock, [['start', clock.now()]]);
  const outcome = await buildEdition(orderOf(surroundings, year, target, options, madeAt), {
    files: nodeFiles(root),
    fonts: readFonts(home),
    kept: chartCache(root),
    watch,
    onStep: progress.step,
    put: putFile,
  });
  progress.done();

  const { isDone, details, sentence } = reportOf(
    outcome,
    year,
    shownPath(root, fileOf(outcome, target)),
    existsSync(target),
  );
  for (const detail of details) err(detail);
  (isDone ? out : err)(`${sentence}\n`);
  if (isDone && options.timings) err(timingsText(watch.timings, clock.now()));
  return isDone ? EXIT.done : EXIT.problems;
}
