import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareEditions } from '../compare/compare-editions.ts';
import type { Comparison, Examined } from '../compare/comparison.ts';
import { comparisonLines } from '../compare/lines/lines.ts';
import { overviewOf } from '../compare/overview/overview.ts';
import { examine } from '../pipeline/examine.ts';
import { produce } from '../pipeline/produce.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { problemText } from '../todo/lines.ts';
import {
  incomparable,
  notWritten,
  outWithoutPdf,
  overviewBuilt,
  refused,
  unknownYear,
  wrongSourceDate,
} from '../words/command-line.ts';
import { chartCache } from './chart-cache.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { momentOf } from './moment.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import type { DiffOptions } from './program.ts';
import { type Progress, progressOn } from './progress.ts';
import { putFile, shownPath } from './put-file.ts';
import { readFonts } from './read-fonts.ts';
import type { Surroundings } from './surroundings.ts';

/** Width of lines where nobody says how wide the terminal is, and in files. */
const WIDTH = 100;

/** An edition as the comparison needs it; undefined where it has errors, which are printed then. */
function examined({ root, err }: Surroundings, year: string): Examined | undefined {
  const { edition, facts, programme, problems } = examine(nodeFiles(root), year);
  if (edition && facts && programme) return { edition, facts, programme, problems };
  for (const problem of problems) if (problem.severity === 'error') err(`${problemText(problem)}\n\n`);
  err(`${incomparable(year, problemTally(problems))}\n`);
  return undefined;
}

interface Overview {
  readonly comparison: Comparison;
  readonly now: Examined;
  readonly target: string;
  readonly progress: Progress;
  readonly madeAt: string | undefined;
}

/** Writes the „Änderungsübersicht“ whole, or leaves the file that was there and says why. */
async function writeOverview(
  { root, home, out, err }: Surroundings,
  { comparison, now, target, progress, madeAt }: Overview,
  json: boolean,
): Promise<ExitStatus> {
  const shown = shownPath(root, target);
  const made = { kept: chartCache(root), ...(madeAt === undefined ? {} : { madeAt }) };
  const produced = await produce(overviewOf(comparison, now), readFonts(home), progress.step, made);
  const refuse = (problems: readonly Problem[]): ExitStatus => {
    progress.done();
    for (const problem of problems) if (problem.severity === 'error') err(`${problemText(problem)}\n\n`);
    err(`${refused(shown, problemTally(problems), existsSync(target))}\n`);
    return EXIT.problems;
  };
  if (!produced.pdf || hasErrors(produced.problems)) return refuse(produced.problems);

  progress.step('write');
  const reason = await putFile(target, produced.pdf.bytes);
  progress.done();
  if (reason !== undefined) {
    err(`${notWritten(shown, reason)}\n`);
    return EXIT.problems;
  }
  // Beside JSON the sentence would spoil what another program reads.
  (json ? err : out)(`${overviewBuilt(shown, produced.pdf.pages)}\n`);
  return EXIT.done;
}

/** `amip diff <alt> <neu>`: what changed between two editions, on the terminal, as JSON or as a PDF for the board. */
export async function diff(
  surroundings: Surroundings,
  old: string,
  now: string,
  options: DiffOptions,
): Promise<ExitStatus> {
  const { root, sourceDate, terminal, width, coloured, out, err } = surroundings;
  const unknown = [old, now].find((year) => !isEdition(root, year));
  if (unknown !== undefined) {
    err(`${unknownYear(unknown, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  if (options.out !== undefined && !options.pdf) {
    err(`${outWithoutPdf}\n`);
    return EXIT.wrongCall;
  }
  const madeAt = momentOf(sourceDate);
  if (madeAt === null) {
    err(`${wrongSourceDate(sourceDate ?? '')}\n`);
    return EXIT.wrongCall;
  }

  const progress = progressOn(terminal);
  if (options.pdf) progress.step('read');
  const [before, after] = [examined(surroundings, old), examined(surroundings, now)];
  if (!before || !after) {
    progress.done();
    return EXIT.problems;
  }
  const comparison = compareEditions(before, after);
  if (options.json) out(`${JSON.stringify(comparison, null, 2)}\n`);
  if (options.pdf) {
    const target = resolve(root, options.out ?? join('output', `aenderungen-${old}-${now}.pdf`));
    return writeOverview(surroundings, { comparison, now: after, target, progress, madeAt }, options.json ?? false);
  }
  if (!options.json) {
    const lines = comparisonLines(comparison, { width: width ?? WIDTH, coloured: coloured ?? false });
    out(`${lines.join('\n')}\n`);
  }
  return EXIT.done;
}
