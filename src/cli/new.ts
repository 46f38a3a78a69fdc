import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../pipeline/examine.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { renew, yearsOfName } from '../renew/renew.ts';
import { standingOf } from '../standing/standing.ts';
import { FIRST_YEAR, LAST_YEAR } from '../time/parse-period.ts';
import { problemText } from '../todo/lines.ts';
import { notWritten, unknownYear, writeReason } from '../words/command-line.ts';
import {
  created,
  editionExists,
  noneBefore,
  notCarriedOver,
  notRenewable,
  wrongNewYear,
} from '../words/next-edition.ts';
import { writeWholeFolder } from '../write/whole-folder.ts';
import { isEdition, isEditionName, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import type { Surroundings } from './surroundings.ts';
import { systemCode } from './system-code.ts';

function isPossible(name: string): boolean {
  if (!isEditionName(name)) return false;
  const { first, last } = yearsOfName(name);
  return first >= FIRST_YEAR && last <= LAST_YEAR && (name.includes('-') ? first < last : true);
}

/** The newest edition that begins before another one. */
const newestBefore = (year: string, known: readonly string[]): string | undefined =>
  known.findLast((name) => yearsOfName(name).first < yearsOfName(year).first);

/** `amip new <jahr>`: makes the data folder of an edition from another one's, whole or not at all. */
export async function newEdition(
  { root, out, err }: Surroundings,
  year: string,
  options: { readonly from?: string },
): Promise<ExitStatus> {
  const refuse = (status: ExitStatus, ...lines: readonly string[]): ExitStatus => {
    for (const line of lines) err(`${line}\n`);
    return status;
  };
  const list = (problems: readonly Problem[]): readonly string[] =>
    problems.filter(({ severity }) => severity === 'error').map((problem) => `${problemText(problem)}\n`);

  if (!isPossible(year)) return refuse(EXIT.wrongCall, wrongNewYear(year));
  const known = knownEditions(root);
  const from = options.from ?? newestBefore(year, known);
  if (from === undefined) return refuse(EXIT.wrongCall, noneBefore(year, known));
  if (!isEdition(root, from)) return refuse(EXIT.wrongCall, unknownYear(from, known));
  const target = join(root, 'data', year);
  if (existsSync(target)) return refuse(EXIT.problems, editionExists(year));

  const files = nodeFiles(root);
  const { problems } = examine(files, from);
  if (hasErrors(problems)) {
    return refuse(EXIT.problems, ...list(problems), notCarriedOver(from, problemTally(problems)));
  }
  const renewal = renew(files, from, year);
  if (!renewal.files) return refuse(EXIT.problems, ...list(renewal.problems), notRenewable(year, from));

  const folder = `data/${year}/`;
  const contents = [...renewal.files].map(
    ([path, text]) => [path.slice(folder.length), new TextEncoder().encode(text)] as const,
  );
  try {
    await writeWholeFolder(target, new Map(contents), String(process.pid));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const isTaken = code === 'EEXIST' || code === 'ENOTEMPTY';
    return refuse(EXIT.problems, isTaken ? editionExists(year) : notWritten(`data/${year}`, writeReason(code)));
  }
  const { figures, chapters } = renewal.edition;
  const { entries } = standingOf(renewal.edition);
  const open = [...entries.values()].filter((standing) => standing === 'open').length;
  out(`${created(year, from, { figures: figures.size, open, chapters: chapters.length })}\n`);
  return EXIT.done;
}
