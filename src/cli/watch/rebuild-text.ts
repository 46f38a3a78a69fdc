import { formatNumber } from '../../german/number.ts';
import type { Examination } from '../../pipeline/examine.ts';
import type { Problem } from '../../problem/problem.ts';
import { problemText } from '../../todo/lines.ts';
import * as words from '../../words/watch.ts';
import type { Outcome } from '../build/build-edition.ts';
import { problemTally } from '../print-problems.ts';
import { type Changes, changesBetween, problemChanges } from './changes.ts';

/** An edition at one moment: what it says, and what was found in it. */
export interface Moment {
  /** The last without errors. */
  readonly told: Pick<Examination, 'facts' | 'programme'>;
  /** Those of the build before too that an error kept from being said again. */
  readonly problems: readonly Problem[];
  /** No error kept anything from being said. */
  readonly isWhole: boolean;
}

export interface RebuildText {
  /** Messages to be read in full: all errors, and warnings that were not there before. */
  readonly details: readonly string[];
  readonly line: string;
  readonly unsaid: readonly Problem[];
}

const toldChanges = ({ figures, ...rest }: Changes): string =>
  words.changesText({
    ...rest,
    figures: figures.map(({ name, old, new: now, place }) => {
      const file = place.file.slice(place.file.lastIndexOf('/') + 1);
      return words.figureMoved(name, old, now, place.line === undefined ? file : `${file}:${place.line}`);
    }),
  });

/** What a person reads after a save. `isThere`: there is a PDF of an earlier build; `milliseconds` since the save. */
export function rebuildText(
  before: Moment,
  now: Moment,
  outcome: Outcome,
  paths: readonly string[],
  { milliseconds, isThere }: { readonly milliseconds: number; readonly isThere: boolean },
): RebuildText {
  const { fresh, solved, unsaid } = problemChanges(before.problems, now.problems, now.isWhole);
  const shown = now.problems.filter((it) => it.severity === 'error' || fresh.includes(it));
  const told = {
    changes: toldChanges(changesBetween(before.told, now.told, paths)),
    counts: problemTally(now.problems),
    fresh: fresh.length,
    solved,
    milliseconds: formatNumber(milliseconds, 0, 'point'),
  };
  const details = shown.map((problem) => `${problemText(problem)}\n\n`);
  return { details, unsaid, line: lineOf(outcome, isThere, told) };
}

function lineOf(outcome: Outcome, isThere: boolean, told: words.ToldBuild): string {
  switch (outcome.kind) {
    case 'written':
      return words.rebuilt(outcome.pages, told);
    case 'unfinished':
      return words.notRebuilt(words.NOT_REBUILT.unfinished, isThere, told);
    case 'differing':
      return words.notRebuilt(words.NOT_REBUILT.differing, isThere, told);
    case 'unwritable':
      return words.notRebuilt(words.NOT_REBUILT.unwritable(outcome.reason), false, told);
    case 'refused':
    case 'abandoned':
      return words.notRebuilt(words.NOT_REBUILT.refused, isThere, told);
  }
}
