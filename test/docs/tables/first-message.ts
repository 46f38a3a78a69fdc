import { problemTally, problemText } from '../../../src/cli/print-problems.ts';
import { examine } from '../../../src/pipeline/examine.ts';
import { checked } from '../../../src/words/command-line.ts';
import { sampleOf } from '../editions.ts';

/** The end of what `check 2024` says: its last message and the count. */
export function endOfCheck(): string {
  const { files, year } = sampleOf('2024');
  const { problems } = examine(files, year);
  const last = problems.at(-1);
  const lines = [last ? `${problemText(last)}\n` : '', checked(year, problemTally(problems))];
  return ['```text', ...lines.filter((line) => line !== ''), '```'].join('\n');
}
