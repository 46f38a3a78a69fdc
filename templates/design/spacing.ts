import type { Block } from '../../src/blocks/block.ts';

/** Space between two blocks belongs to the pair; it stands below the first, so that no page begins with a gap. */

const AFTER_HEADING = { 1: 11, 2: 5, 3: 3, 4: 1.5 };
const BEFORE_HEADING = { 1: 36, 2: 25, 3: 18, 4: 13.5 };
const BETWEEN_HEADINGS = { 1: 15, 2: 9, 3: 6, 4: 4 };
const PARAGRAPH = 7.5;
const EXHIBIT = 16;
const QUOTATION = 12;
/** Above the rule that parts the notes of a chapter from its text. */
const NOTES = 20;

const isExhibit = (block: Block): boolean => block.kind === 'table' || block.kind === 'chart';

/** Points below `block` when `next` follows it. */
export function spaceBetween(block: Block, next: Block | undefined): number {
  if (!next) return 0;
  if (block.kind === 'heading') {
    return next.kind === 'heading'
      ? BETWEEN_HEADINGS[block.level]
      : AFTER_HEADING[block.level] + (isExhibit(next) ? 5 : 0);
  }
  if (next.kind === 'heading') return BEFORE_HEADING[next.level];
  if (next.kind === 'notes') return NOTES;
  if (isExhibit(block) || isExhibit(next)) return EXHIBIT;
  if (block.kind === 'quotation' || next.kind === 'quotation') return QUOTATION;
  return PARAGRAPH;
}
