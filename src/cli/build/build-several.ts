import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Timings } from '../../pipeline/stopwatch.ts';
import { type TimedStep, unknownYear } from '../../words/command-line.ts';
import * as words from '../../words/several.ts';
import { isEdition, knownEditions } from '../editions.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { timingsText } from '../print-timings.ts';
import type { BuildOptions } from '../program.ts';
import { batchProgressOn } from '../progress.ts';
import { shownPath } from '../put-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { BuildAnswer } from './build-answer.ts';
import type { Order } from './build-edition.ts';
import { openBuilder } from './open-builder.ts';
import { orderOf, targetAmongSeveral } from './order.ts';
import { inPool, type Result } from './pool.ts';
import { remaining } from './remaining.ts';
import { fileOf } from './report.ts';
import { summaryText } from './summary.ts';
import { notTold, type Told, toldOf } from './told.ts';

function addedUp(all: readonly Told[]): { readonly timings: Timings; readonly total: number } {
  const timings = new Map<TimedStep, number>();
  for (const [step, time] of all.flatMap((told) => [...(told.timings ?? [])])) {
    timings.set(step, (timings.get(step) ?? 0) + time);
  }
  return { timings, total: all.reduce((sum, { row }) => sum + (row.milliseconds ?? 0), 0) };
}

/** The years to build, each once, and those that were named again. */
function once(years: readonly string[]): { readonly years: readonly string[]; readonly again: readonly string[] } {
  const again = years.filter((year, index) => years.indexOf(year) !== index);
  return { years: [...new Set(years)], again: [...new Set(again)] };
}

/** Writes the programmes of several years, as many at once as the machine has room for; one does not stop another. */
export async function buildSeveral(
  surroundings: Surroundings,
  asked: readonly string[],
  options: BuildOptions,
  madeAt: string | undefined,
): Promise<ExitStatus> {
  const { root, home, terminal, clock, out, err } = surroundings;
  const known = knownEditions(root);
  const { years, again } = once(options.all ? known : asked);
  if (years.length === 0) {
    err(`${words.noEditions}\n`);
    return EXIT.wrongCall;
  }
  if (again.length > 0) err(`${words.namedTwice(again)}\n`);
  const unknown = years.filter((year) => !isEdition(root, year));
  for (const year of unknown) err(`${unknownYear(year, known)}\n`);

  const told = new Map(unknown.map((year) => [year, notTold(year, words.WHY.unknown)]));
  const orders = years
    .filter((year) => !told.has(year))
    .map((year) => orderOf(surroundings, year, targetAmongSeveral(root, year, options), options, madeAt));
  const progress = batchProgressOn(terminal);
  const since = clock.now();
  let done = 0;
  progress.show(0, orders.length, undefined);
  await inPool(
    orders,
    availableParallelism(),
    () => openBuilder({ root, home }),
    (order: Order, result: Result<BuildAnswer>) => {
      const path =
        'answer' in result && 'outcome' in result.answer ? fileOf(result.answer.outcome, order.target) : order.target;
      const one = toldOf(order.year, shownPath(root, path), existsSync(path), result);
      told.set(order.year, one);
      done += 1;
      progress.show(done, orders.length, remaining(done, orders.length, clock.now() - since), one.row);
    },
  );
  progress.done();

  const all = years.flatMap((year) => told.get(year) ?? []);
  for (const { row, text } of all) if (text !== '') err(`${words.severalHead(row.year)}\n\n${text}\n`);
  const written = all.filter(({ isDone }) => isDone).length;
  out(summaryText(all.map(({ row }) => row)));
  out(`${words.severalDone(written, all.length)}\n`);
  if (options.timings) {
    const { timings, total } = addedUp(all);
    err(timingsText(timings, total));
  }
  return written === all.length ? EXIT.done : EXIT.problems;
}
