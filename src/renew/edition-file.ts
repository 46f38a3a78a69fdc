import type { Edition } from '../validate/edition.ts';
import { applyEdits } from './edit.ts';
import { dateEdits, type Moves } from './references.ts';
import { shiftedDate } from './single-text.ts';
import { entryOf, itemsOf, parseSections, removeEntries, replaceNode, sourceOf } from './yaml-nodes.ts';

/** What belongs to the old edition alone: how it came about and what was decided about it. */
const OF_THE_OLD_EDITION = ['capturedAfterwards', 'acknowledged'];

/** The years of the old edition in a text, as many years on; what a title says of other years stays. */
function yearsMoved(head: unknown, key: string, text: string, { first, last }: Edition['years'], shift: number) {
  const node = entryOf(head, key)?.value;
  if (!node) return [];
  const written = sourceOf(node, text);
  const moved = written.replace(/(?<![\d.,/-])(?:19|20)\d{2}(?:\/(?:19|20)\d{2})?(?![\d/]|[.,-]\d)/g, (years) => {
    const named = years.split('/').map(Number);
    const isOwn = named[0] === first && named.at(-1) === last;
    return isOwn ? named.map((year) => year + shift).join('/') : years;
  });
  return moved === written ? [] : [replaceNode(node, text, moved)];
}

/** `edition.yaml` of a draft: other years, and nothing that somebody decided about the old edition. */
export function renewEditionFile(
  text: string,
  before: Edition['years'],
  years: Edition['years'],
  moves: Moves,
): string {
  const shift = years.first - before.first;
  // One year cannot become two, nor two one, by moving them.
  const isAsLong = years.last - years.first === before.last - before.first;
  const titles = isAsLong ? ['title', 'subtitle', 'shortTitle'] : [];
  const head = parseSections(text);
  const { first, last } = years;
  const yearsNode = entryOf(head, 'years')?.value;
  const state = entryOf(head, 'state')?.value;
  const doubts = itemsOf(entryOf(head, 'doubts')?.value);
  return applyEdits(text, [
    ...(yearsNode ? [replaceNode(yearsNode, text, first === last ? String(first) : `[${first}, ${last}]`)] : []),
    ...(state ? [replaceNode(state, text, 'draft')] : []),
    ...titles.flatMap((key) => yearsMoved(head, key, text, before, shift)),
    ...shiftedDate(head, 'stand', shift, text),
    ...removeEntries(head, OF_THE_OLD_EDITION, text),
    ...doubts.flatMap((doubt) => removeEntries(doubt, ['acknowledged'], text)),
    ...dateEdits(text, moves),
  ]);
}
