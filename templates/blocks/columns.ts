import type { TableContent } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import type { TextStyle } from '../../src/compose/text-style.ts';
import type { Sheet } from '../design/sheet.ts';

/** Space left and right inside a cell. */
export const PADDING = 6;
/** Where a table has room to spare, its columns of figures get this much more than they need. */
const AIR = 12;

/** Width of each column of a table, first one included, and of the part after the comma in columns of figures. */
export interface Columns {
  readonly widths: readonly number[];
  readonly tails: readonly number[];
  readonly width: number;
}

/** A printed value up to its last digit before the comma, and the rest: „33“ and „,4 %“. */
const VALUE = /^([−+-]?[\d.\u00a0\u202f]*\d)((?:,\d+)?(?:[\u00a0\u202f ].*)?)$/;

/** What stands after the comma of a figure, unit included; empty for other text. */
export const tailOf = (text: string): string => VALUE.exec(text)?.[2] ?? '';

const isFigure = (text: string): boolean => VALUE.test(text);

interface Need {
  readonly natural: number;
  readonly least: number;
  readonly figures: boolean;
}

function needOf(texts: readonly (readonly Inline[])[], style: TextStyle, tail: number, sheet: Sheet): Need {
  const words = texts.map(plainText);
  const measure = (text: string): number => sheet.measure(text, style);
  const natural = Math.max(0, ...words.map((t) => measure(t) + (isFigure(t) ? tail - measure(tailOf(t)) : 0)));
  const least = Math.max(0, ...words.map((t) => (isFigure(t) ? natural : widestWord(t, measure))));
  const figures = words.slice(1).some(isFigure) && words.slice(1).every((t) => t === '' || isFigure(t));
  return { natural: natural + 2 * PADDING, least: least + 2 * PADDING, figures };
}

/** The widest stretch that cannot be divided without a hyphen. */
const widestWord = (text: string, measure: (text: string) => number): number =>
  Math.max(0, ...text.split(/ |(?<=[-/])/).map(measure));

/** Shares what there is: columns that need little get it, the others share the rest by what they would like. */
function share(needs: readonly Need[], width: number): readonly number[] {
  const natural = needs.reduce((sum, n) => sum + n.natural, 0);
  if (natural <= width) return spread(needs, width, natural);
  const least = needs.reduce((sum, n) => sum + n.least, 0);
  if (least >= width) return needs.map((n) => (n.least / least) * width);
  const part = (width - least) / (natural - least);
  return needs.map((n) => n.least + (n.natural - n.least) * part);
}

function spread(needs: readonly Need[], width: number, natural: number): readonly number[] {
  const spare = width - natural;
  const figures = needs.filter((n, i) => i > 0 && n.figures).length;
  const air = figures > 0 ? Math.min(AIR, spare / figures) : 0;
  const rest = spare - air * figures;
  const flexible = needs.filter((n, i) => i === 0 || !n.figures).reduce((sum, n) => sum + n.natural, 0);
  return needs.map((n, i) => (i > 0 && n.figures ? n.natural + air : n.natural + (n.natural / flexible) * rest));
}

/** A table that needs little takes no more than this part of the width: its rows would be hard to follow. */
const NARROW = 0.64;

/** Decides the columns of a table that has `room` points at most; a small one takes less. */
export function columnsOf(content: TableContent, room: number, sheet: Sheet): Columns {
  const { table, tableHead } = sheet.type;
  const texts = content.columns.map((column, i) => [
    column.text,
    ...content.rows.map((row) => (i === 0 ? row.label : (row.cells[i - 1]?.text ?? []))),
  ]);
  const tails = texts.map((column, i) =>
    i === 0 ? 0 : Math.max(0, ...column.slice(1).map((text) => sheet.measure(tailOf(plainText(text)), table))),
  );
  const hasTotal = content.rows.some((row) => row.total);
  const style = hasTotal ? tableHead : table;
  const needs = texts.map((column, i) => {
    const head = needOf(column.slice(0, 1), tableHead, 0, sheet);
    const body = needOf([[], ...column.slice(1)], style, tails[i] ?? 0, sheet);
    return {
      natural: Math.max(head.natural, body.natural),
      least: Math.max(head.least, body.least),
      figures: body.figures,
    };
  });
  const natural = needs.reduce((sum, need) => sum + need.natural, 0);
  const width = natural <= room * NARROW * 0.9 ? room * NARROW : room;
  return { widths: share(needs, width), tails, width };
}
