import type { Block, TableCell, TableRow } from '../../blocks/block.ts';
import { COMPARISON, FIGURES } from '../../words/comparison.ts';
import type { Comparison } from '../comparison.ts';
import type { Detail } from '../describe.ts';
import { excerptOf } from '../excerpt.ts';
import { leftCell, newText, oldText, rowOf, tableOf, text } from './inlines.ts';

const NONE: TableCell = leftCell([text(COMPARISON.none)]);

/** How a thing read before and reads now; what is told without both stands on the side of the new edition. */
export function detailCells({ old, new: now, words }: Detail): readonly [TableCell, TableCell] {
  const parts = excerptOf(words);
  const isTold = parts.every(({ kind }) => kind === 'same');
  return [
    old === null || isTold ? NONE : leftCell(now === null ? [text(old)] : oldText(parts)),
    now === null ? NONE : leftCell(old === null ? [text(now)] : newText(parts)),
  ];
}

const detailRow = (detail: Detail): TableRow => rowOf(detail.what, detailCells(detail));

/** What changed, line by line: what, old, new. No table where nothing did. */
export const detailTable = (
  id: string,
  details: readonly Detail[],
  { editions }: Comparison,
  caption?: string,
): readonly Block[] =>
  details.length === 0
    ? []
    : [
        tableOf(
          id,
          [
            [FIGURES.what, 'left', 0.3],
            [editions.old.years, 'left', 0.35],
            [editions.new.years, 'left', 0.35],
          ],
          details.map(detailRow),
          caption === undefined ? {} : { caption },
        ),
      ];
