import type { Inline } from '../blocks/inline.ts';
import type { Section } from '../blocks/programme.ts';
import { runsOf, withRuns } from '../blocks/runs.ts';
import { mapLines } from '../blocks/walk.ts';
import { typeset } from '../german/typography.ts';
import { shortenRepeated } from './marks.ts';

/** German micro-typography over the runs of one line. */
export function typesetLine(line: readonly Inline[]): readonly Inline[] {
  const runs = runsOf(line);
  const set = typeset(runs);
  // Most lines are labels and numbers of tables, in which nothing changes; without a text they are left out below.
  return set === runs && !runs.includes('') ? line : withRuns(line, set);
}

export const typesetSection = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.map((block) => mapLines(block, (line) => typesetLine(shortenRepeated(line)))),
});
