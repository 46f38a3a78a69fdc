import { join } from 'node:path';
import { loadSources } from '../load/load-sources.ts';
import { LARGEST_FILE } from '../load/reader.ts';
import { CARRIED_OVER } from '../load/source.ts';
import { hasErrors } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { confirm } from '../renew/confirm.ts';
import { problemText } from '../todo/lines.ts';
import { validateEdition } from '../validate/validate-edition.ts';
import { notWritten, unknownYear, writeReason } from '../words/command-line.ts';
import * as words from '../words/next-edition.ts';
import { wholeFileOutput } from '../write/whole-file.ts';
import { isEdition, knownEditions } from './editions.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { nodeFiles } from './node-files.ts';
import { problemTally } from './print-problems.ts';
import type { Surroundings } from './surroundings.ts';
import { systemCode } from './system-code.ts';

/** `amip confirm <jahr> <name>…`: takes what still holds out of the record of what was carried over. */
export async function confirmEntries(
  { root, out, err }: Surroundings,
  year: string,
  names: readonly string[],
  options: { readonly all?: boolean },
): Promise<ExitStatus> {
  if (!isEdition(root, year)) {
    err(`${unknownYear(year, knownEditions(root))}\n`);
    return EXIT.wrongCall;
  }
  if (names.length === 0 && !options.all) {
    err(`${words.nothingToConfirm(year)}\n`);
    return EXIT.wrongCall;
  }
  const files = nodeFiles(root);
  const loaded = loadSources(files, year);
  const { edition, problems: found } = validateEdition(loaded.sources);
  const problems = sortProblems([...loaded.problems, ...found]).filter(({ severity }) => severity === 'error');
  if (!edition || hasErrors(problems)) {
    for (const problem of problems) err(`${problemText(problem)}\n\n`);
    err(`${words.dataHasErrors(year, problemTally(problems))}\n`);
    return EXIT.problems;
  }

  const path = `data/${year}/${CARRIED_OVER}`;
  const bytes = files.read(path, LARGEST_FILE);
  const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
  const result = confirm(text, edition, options.all ? 'all' : names);
  if (result.unknown.length > 0) {
    for (const { name, meant } of result.unknown) err(`${words.unknownName(name, meant)}\n`);
    err(`${words.nothingChanged}\n`);
    return EXIT.wrongCall;
  }
  if (result.text !== text) {
    try {
      await wholeFileOutput.write(join(root, path), new TextEncoder().encode(result.text));
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      err(`${notWritten(path, writeReason(code))}\n`);
      return EXIT.problems;
    }
  }
  const lines = [
    ...(options.all ? [words.confirmedAll(result.confirmed.length)] : []),
    ...(!options.all && result.confirmed.length > 0 ? [words.confirmed(result.confirmed)] : []),
    ...(result.settled.length > 0 ? [words.settledBefore(result.settled)] : []),
    ...(result.open.length > 0 ? [words.stillOpen(result.open)] : []),
    words.remaining(year, result.remaining),
  ];
  for (const line of lines) out(`${line}\n`);
  return EXIT.done;
}
