import type { Block, TableBlock, TableCell, TableRow } from '../../blocks/block.ts';
import { PROTECTED_SPACE } from '../../german/number.ts';
import { COMPARISON, FIGURES } from '../../words/comparison.ts';
import type { Comparison } from '../comparison.ts';
import { dateOf, figureDetails, noChange } from '../describe.ts';
import type { FigureValue, TargetChange, ValueChange } from '../figure-change.ts';
import { type AnyFigure, type FigureGroup, largestChanges } from '../groups.ts';
import { detailTable } from './details.ts';
import { rightCell, rowOf, tableOf } from './inlines.ts';

const NONE = rightCell(COMPARISON.none);

const SHORT_UNIT = 3;

function valueCell(value: FigureValue | null): TableCell {
  if (!value) return NONE;
  const [amount, unit] = splitUnit(value.short);
  return rightCell(amount, unit === undefined ? dateOf(value) : FIGURES.inUnit(unit, dateOf(value)));
}

/** „+0,5“ and „Prozentpunkte“, of which a column has room for one; what is short stays together: „41,5 %“. */
function splitUnit(printed: string): readonly [amount: string, unit: string | undefined] {
  const at = printed.lastIndexOf(PROTECTED_SPACE);
  const unit = printed.slice(at + 1);
  return at < 0 || unit.length <= SHORT_UNIT ? [printed, undefined] : [printed.slice(0, at), unit];
}

function changeCell(change: ValueChange): TableCell {
  if (change.direction === 'same')
    return rightCell(change.absolute === 0 ? COMPARISON.unchangedValue : COMPARISON.printedSame);
  if (change.relativeText !== null) return rightCell(change.absoluteShort, change.relativeText);
  const [amount, unit] = splitUnit(change.absoluteShort);
  return rightCell(amount, unit);
}

interface Line {
  readonly label: string;
  readonly old: FigureValue | null;
  readonly new: FigureValue | null;
  readonly change: TableCell;
  readonly offByRounding: boolean;
}

function lineOf(it: AnyFigure): Line {
  const { label } = it.figure;
  switch (it.kind) {
    case 'changed': {
      const { old, new: now, change, fields } = it.figure;
      const isSame = !fields.includes('value') && !fields.includes('unit');
      const cell = isSame
        ? rightCell(COMPARISON.unchangedValue)
        : change
          ? changeCell(change)
          : rightCell(noChange(old, now));
      return { label, old, new: now, change: cell, offByRounding: change?.offByRounding ?? false };
    }
    case 'kept': {
      const { value } = it.figure;
      return { label, old: value, new: value, change: rightCell(COMPARISON.unchangedValue), offByRounding: false };
    }
    case 'added':
      return { label, old: null, new: it.figure.value, change: rightCell(FIGURES.added), offByRounding: false };
    case 'removed':
      return { label, old: it.figure.value, new: null, change: rightCell(FIGURES.removed), offByRounding: false };
  }
}

const rowOfLine = ({ label, old, new: now, change }: Line): TableRow =>
  rowOf(label, [valueCell(old), valueCell(now), change]);

function tableOfLines(
  id: string,
  lines: readonly Line[],
  { editions }: Comparison,
  more: { readonly caption?: string; readonly what?: string } = {},
): TableBlock {
  return tableOf(
    id,
    [
      [more.what ?? FIGURES.figure, 'left', 0.37],
      [editions.old.years, 'right', 0.21],
      [editions.new.years, 'right', 0.21],
      [FIGURES.change, 'right', 0.21],
    ],
    lines.map(rowOfLine),
    {
      ...(more.caption === undefined ? {} : { caption: more.caption }),
      notes: lines.some(({ offByRounding }) => offByRounding) ? [FIGURES.rounding] : [],
    },
  );
}

/** The figures of a chapter: old, new and change; below, what else is told of them differently. */
export function groupBlocks(id: string, { figures }: FigureGroup, comparison: Comparison): readonly Block[] {
  const details = figures.flatMap((it) =>
    it.kind === 'changed'
      ? figureDetails(it.figure).map((one) => ({ ...one, what: FIGURES.detail(it.figure.label, one.what) }))
      : [],
  );
  return [
    tableOfLines(`${id}.values`, figures.map(lineOf), comparison),
    ...detailTable(`${id}.details`, details, comparison, FIGURES.otherFields),
  ];
}

function lineOfTarget({ label, old, new: now, change }: TargetChange): Line {
  const told = (a: FigureValue, b: FigureValue): string =>
    a.text === b.text ? COMPARISON.unchangedValue : noChange(a, b);
  const state = old && now ? told(old, now) : now ? FIGURES.added : FIGURES.removed;
  const cell = change ? changeCell(change) : rightCell(state);
  return { label, old, new: now, change: cell, offByRounding: change?.offByRounding ?? false };
}

/** The targets against those of the last edition, and what else is told of them differently. */
export function targetBlocks(id: string, comparison: Comparison): readonly Block[] {
  const { differences, unchanged } = comparison;
  const lines = [...differences.targets, ...unchanged.targets].map(lineOfTarget);
  if (lines.length === 0) return [];
  const details = differences.figures.changed
    .filter(({ isTarget }) => isTarget)
    .flatMap((it) => figureDetails(it).map((one) => ({ ...one, what: FIGURES.detail(it.label, one.what) })));
  return [
    tableOfLines(`${id}.values`, lines, comparison, { what: FIGURES.target }),
    ...detailTable(`${id}.details`, details, comparison, FIGURES.otherFields),
  ];
}

/** The largest relative changes, for the first page. */
export function largestBlocks(id: string, comparison: Comparison): readonly Block[] {
  const lines = largestChanges(comparison).map((figure) => lineOf({ kind: 'changed', figure }));
  return lines.length === 0 ? [] : [tableOfLines(id, lines, comparison, { caption: FIGURES.largest })];
}
