import { examine } from '../pipeline/examine.ts';
import { hasErrors } from '../problem/problem.ts';
import { checked, unknownYear } from '../words/command-line.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally, problemText } from './print-problems.ts';
import type { Surroundings } from './surroundings.ts';

/** `amip check <jahr>`: every problem of an edition; writes no file. */
export async function check(
  { root, out, err }: Surroundings,
  year: string,
  options: { readonly json?: boolean },
): Promise<ExitStatus> {
  if (!isEdition(root, year)) {
    err(`${unknownYear(year, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  const { problems } = examine(nodeFiles(root), year);
  if (options.json) {
    out(`${JSON.stringify(problems, null, 2)}\n`);
  } else {
    for (const problem of problems) out(`${problemText(problem)}\n\n`);
    out(`${checked(year, problemTally(problems))}\n`);
  }
  return hasErrors(problems) ? EXIT.problems : EXIT.done;
}
