import type { Edition } from '../validate/edition.ts';
import { applyEdits } from './edit.ts';
import { dateEdits, type Moves } from './references.ts';
import { shiftedDate } from './single-text.ts';
import { entryOf, itemsOf, parseSections, removeEntries, replaceNode } from './yaml-nodes.ts';

/** What belongs to the old edition alone: how it came about and what was decided about it. */
const OF_THE_OLD_EDITION = ['capturedAfterwards', 'acknowledged'];

/** `edition.yaml` of a draft: other years, and nothing that somebody decided about the old edition. */
export function renewEditionFile(text: string, years: Edition['years'], shift: number, moves: Moves): string {
  const head = parseSections(text);
  const { first, last } = years;
  const yearsNode = entryOf(head, 'years')?.value;
  const state = entryOf(head, 'state')?.value;
  const doubts = itemsOf(entryOf(head, 'doubts')?.value);
  return applyEdits(text, [
    ...(yearsNode ? [replaceNode(yearsNode, text, first === last ? String(first) : `[${first}, ${last}]`)] : []),
    ...(state ? [replaceNode(state, text, 'draft')] : []),
    ...shiftedDate(head, 'stand', shift, text),
    ...removeEntries(head, OF_THE_OLD_EDITION, text),
    ...doubts.flatMap((doubt) => removeEntries(doubt, ['acknowledged'], text)),
    ...dateEdits(text, moves),
  ]);
}
