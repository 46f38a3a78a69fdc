import type { TableContent } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import type { TextStyle } from '../../src/compose/text-style.ts';
import type { Sheet } from '../design/sheet.ts';
import { isGap, marksWidth } from './marks.ts';

/** Space left and right inside a cell. */
export const PADDING = 6;
/** Where a table has room to spare, its columns of figures get this much more than they need. */
const AIR = 12;

/** Width of each column of a table, first one included, and of the part after the comma in columns of figures. */
export interface Columns {
  readonly widths: readonly number[];
  readonly tails: readonly number[];
  /** Additional space before the text of a column. */
  readonly leads: readonly number[];
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

type Line = readonly Inline[];

/** Raised marks of a draft hang in the space right of a column that ends flush right; elsewhere they take room. */
function needOf(lines: readonly Line[], style: TextStyle, tail: number, hangs: boolean, sheet: Sheet): Need {
  const isValue = (line: Line): boolean => isGap(line) || isFigure(plainText(line));
  const measure = (line: Line) => (text: string) =>
    sheet.measure(text, isGap(line) ? { ...style, weight: 600 } : style);
  const widths = lines.map((line) => {
    const words = plainText(line);
    const short = isFigure(words) ? Math.max(0, tail - sheet.measure(tailOf(words), style)) : 0;
    return measure(line)(words) + (hangs ? 0 : marksWidth(line, style, sheet)) + short;
  });
  const natural = Math.max(0, ...widths);
  const least = Math.max(
    0,
    ...lines.map((line) => (isValue(line) ? natural : widestWord(plainText(line), measure(line)))),
  );
  const figures =
    lines.slice(1).some(isValue) && lines.slice(1).every((line) => plainText(line) === '' || isValue(line));
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

/** Text right behind a column that ends flush right needs a clearer gap. */
const GAP_AFTER_FIGURES = 12;
/** Where units behind the comma differ more than this in width, aligned commas look like an accident. */
const TAILS_DIFFER = 26;

type Texts = readonly Line[];

function tailWidth(texts: Texts, sheet: Sheet): number {
  const tails = texts
    .map(plainText)
    .filter(isFigure)
    .map((text) => sheet.measure(tailOf(text), sheet.type.table));
  const widest = Math.max(0, ...tails);
  return widest - Math.min(widest, ...tails) > TAILS_DIFFER ? 0 : widest;
}

/** What a column needs; `wrapped` heads stand in two lines. */
function needOfColumn(
  [head = [], ...body]: Texts,
  tail: number,
  style: TextStyle,
  lead: number,
  sheet: Sheet,
  { wrapped, hangs }: { readonly wrapped: boolean; readonly hangs: boolean },
): Need {
  const ofHead = needOf([head], sheet.type.tableHead, 0, hangs, sheet);
  const ofBody = needOf([[], ...body], style, tail, hangs, sheet);
  const headNatural = wrapped ? Math.max(ofHead.least, ofHead.natural * 0.55) : ofHead.natural;
  return {
    natural: Math.max(headNatural, ofBody.natural) + lead,
    least: Math.max(ofHead.least, ofBody.least) + lead,
    figures: ofBody.figures,
  };
}

const noteWidth = ({ rows }: TableContent, column: number, sheet: Sheet): number => {
  const notes = rows.flatMap(({ cells }) => {
    const note = cells[column - 1]?.note;
    return note ? [sheet.measure(plainText(note), sheet.type.note) + 2 * PADDING] : [];
  });
  return Math.max(0, ...notes);
};

/** Small print below values stands in one line. */
const withNotes = (need: Need, notes: number): Need => ({
  ...need,
  natural: Math.max(need.natural, notes),
  least: Math.max(need.least, notes),
});

/** Decides the columns of a table that has `room` points at most; a small one takes less. */
export function columnsOf(content: TableContent, room: number, sheet: Sheet): Columns {
  const shares = content.columns.flatMap(({ share: part }) => part ?? []);
  if (shares.length === content.columns.length) {
    return { widths: shares.map((part) => part * room), tails: [], leads: [], width: room };
  }
  const texts: readonly Texts[] = content.columns.map((column, i) => [
    column.text,
    ...content.rows.map((row) => (i === 0 ? row.label : (row.cells[i - 1]?.text ?? []))),
  ]);
  const tails = texts.map((column, i) => (i === 0 ? 0 : tailWidth(column.slice(1), sheet)));
  const leads = content.columns.map(({ align }, i) =>
    align === 'left' && content.columns[i - 1]?.align === 'right' ? GAP_AFTER_FIGURES : 0,
  );
  const style = content.rows.some((row) => row.total) ? sheet.type.tableHead : sheet.type.table;
  const needs = (wrapped: boolean): readonly Need[] =>
    texts.map((column, i) => {
      const hangs = content.columns[i]?.align === 'right';
      const need = needOfColumn(column, tails[i] ?? 0, style, leads[i] ?? 0, sheet, { wrapped, hangs });
      return withNotes(need, noteWidth(content, i, sheet));
    });
  const whole = (all: readonly Need[]): number => all.reduce((sum, need) => sum + need.natural, 0);
  const natural = whole(needs(false));
  const width = natural <= room * NARROW * 0.9 ? room * NARROW : room;
  return { widths: share(needs(natural > width), width), tails, leads, width };
}
