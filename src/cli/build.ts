import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionData } from '../pipeline/edition-data.ts';
import { examine } from '../pipeline/examine.ts';
import { produce } from '../pipeline/produce.ts';
import { stopwatchOn } from '../pipeline/stopwatch.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { isFinalBuild, openForFinal } from '../todo/final.ts';
import { chapterTitles, countStates, openText, problemText } from '../todo/lines.ts';
import { todoList } from '../todo/todo-list.ts';
import { built, notWritten, refused, unknownYear, wrongSourceDate } from '../words/command-line.ts';
import { finalRefused, stateTally } from '../words/todo.ts';
import { chartCache } from './chart-cache.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { momentOf } from './moment.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import { timingsText } from './print-timings.ts';
import type { BuildOptions } from './program.ts';
import { progressOn } from './progress.ts';
import { putFile, shownPath } from './put-file.ts';
import { readFonts } from './read-fonts.ts';
import type { Surroundings } from './surroundings.ts';

/** `amip build <jahr>`: writes the programme whole, or leaves the file that was there and says why. */
export async function build(
  { root, home, sourceDate, today, terminal, clock, out, err }: Surroundings,
  year: string,
  options: BuildOptions,
): Promise<ExitStatus> {
  if (!isEdition(root, year)) {
    err(`${unknownYear(year, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  const madeAt = momentOf(sourceDate);
  if (madeAt === null) {
    err(`${wrongSourceDate(sourceDate ?? '')}\n`);
    return EXIT.wrongCall;
  }
  const target = options.out === undefined ? join(root, 'output', `amip-${year}.pdf`) : resolve(root, options.out);
  const shown = shownPath(root, target);
  const progress = progressOn(terminal);
  const refuse = (problems: readonly Problem[]): ExitStatus => {
    progress.done();
    for (const problem of problems) if (problem.severity === 'error') err(`${problemText(problem)}\n\n`);
    err(`${refused(shown, problemTally(problems), existsSync(target))}\n`);
    return EXIT.problems;
  };

  const watch = stopwatchOn(clock, [['start', clock.now()]]);
  progress.step('read');
  const files = nodeFiles(root);
  const { edition, programme, facts, problems: found } = examine(files, year, watch);
  if (!edition || !programme || !facts) return refuse(found);
  const isFinal = isFinalBuild(edition, options.final ?? false);
  const open = isFinal ? openForFinal(edition, found) : [];
  if (open.length > 0) {
    progress.done();
    err(`${openText(todoList(edition, open), chapterTitles(programme))}\n\n`);
    err(`${finalRefused(shown, year, stateTally(countStates(open)), existsSync(target))}\n`);
    return EXIT.problems;
  }
  const produced = await produce(programme, readFonts(home), progress.step, {
    watch,
    ...(options.cache === false ? {} : { kept: chartCache(root) }),
    ...(options.withData ? { attachments: watch.time('data', () => editionData(files, year, facts, programme)) } : {}),
    ...(madeAt === undefined ? {} : { madeAt }),
    ...(isFinal ? {} : { draft: { date: madeAt?.slice(0, 10) ?? today(), notices: countStates(found).doubtful } }),
  });
  const problems = sortProblems([...found, ...produced.problems]);
  if (!produced.pdf || hasErrors(problems)) return refuse(problems);

  progress.step('write');
  const { bytes } = produced.pdf;
  const reason = await watch.wait('write', () => putFile(target, bytes));
  progress.done();
  if (reason !== undefined) {
    err(`${notWritten(shown, reason)}\n`);
    return EXIT.problems;
  }
  out(`${built(shown, year, produced.pdf.pages, problemTally(problems))}\n`);
  if (options.timings) err(timingsText(watch.timings, clock.now()));
  return EXIT.done;
}
