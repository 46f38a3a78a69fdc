import type { Inline } from '../blocks/inline.ts';
import type { Section } from '../blocks/programme.ts';
import { runsOf, withRuns } from '../blocks/runs.ts';
import { mapLines } from '../blocks/walk.ts';
import { typeset } from '../german/typography.ts';
import { shortenRepeated } from './marks.ts';

/** German micro-typography over the runs of one line. */
export const typesetLine = (line: readonly Inline[]): readonly Inline[] => withRuns(line, typeset(runsOf(line)));

export const typesetSection = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.map((block) => mapLines(block, (line) => typesetLine(shortenRepeated(line)))),
});
