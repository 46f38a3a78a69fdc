import { examine } from '../pipeline/examine.ts';
import { hasErrors } from '../problem/problem.ts';
import { chapterTitles, problemText, todoText } from '../todo/lines.ts';
import { todoList } from '../todo/todo-list.ts';
import { checked, unknownYear } from '../words/command-line.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import type { Surroundings } from './surroundings.ts';

/** `amip check <jahr>`: what is left to do about an edition, every problem in its place; writes no file. */
export async function check(
  { root, out, err }: Surroundings,
  year: string,
  options: { readonly json?: boolean },
): Promise<ExitStatus> {
  if (!isEdition(root, year)) {
    err(`${unknownYear(year, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  const { edition, programme, problems } = examine(nodeFiles(root), year);
  const list = edition && todoList(edition, problems);
  if (options.json) {
    out(`${JSON.stringify({ problems, ...(list && { todo: list }) }, null, 2)}\n`);
  } else if (list) {
    out(`${todoText(list, year, chapterTitles(programme), problems)}\n`);
  } else {
    for (const problem of problems) out(`${problemText(problem)}\n\n`);
    out(`${checked(year, problemTally(problems))}\n`);
  }
  return hasErrors(problems) ? EXIT.problems : EXIT.done;
}
