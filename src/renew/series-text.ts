import type { Node } from 'yaml';
import { comparePeriods, samePeriod } from '../time/compare.ts';
import { parsePeriod, periodText } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { OPEN } from '../validate/schema/topic.ts';
import type { Course } from './course.ts';
import { type Edit, lineBreakOf, lineEnd, lineStart } from './edit.ts';
import { endOf, entryOf, isFlow, itemsOf, quotedAs, sourceOf, startOf } from './yaml-nodes.ts';

type SeriesCourse = Extract<Course, { kind: 'series' }>;

/** An observation as written, with everything in front of it that belongs to it. */
interface Piece {
  readonly date: Period;
  readonly text: string;
}

interface Written {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  /** What separates two pieces. */
  readonly between: string;
  /** A new piece for a date, in the style of the others. */
  made(date: Period): Piece;
  /** The piece of another date, dated anew. */
  redated(date: Period, from: Period): Piece;
}

interface Item {
  readonly node: Node;
  readonly date: Period;
  readonly dateNode: Node;
}

const itemsWithDates = (series: Node, text: string): readonly Item[] =>
  itemsOf(series).flatMap((node) => {
    const dateNode = entryOf(node, 'date')?.value;
    const date = dateNode && parsePeriod(sourceOf(dateNode, text).replace(/^["']|["']$/g, ''));
    return dateNode && date ? [{ node, date, dateNode }] : [];
  });

function writtenIn(series: Node, text: string): Written | undefined {
  const items = itemsWithDates(series, text);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  const inLine = isFlow(series);
  const beginOf = ({ node }: Item): number => (inLine ? startOf(node) : lineStart(text, startOf(node)));
  const stopOf = ({ node }: Item): number => (inLine ? endOf(node, text) : lineEnd(text, endOf(node, text)));
  const pieces = items.map((item, index) => {
    const before = items[index - 1];
    const gap = before && !inLine ? text.slice(stopOf(before), beginOf(item)).replace(/^\r?\n/, '') : '';
    return { date: item.date, text: gap + text.slice(beginOf(item), stopOf(item)) };
  });
  const lineBreak = lineBreakOf(text);
  const second = items[1];
  const separator = inLine && second ? text.slice(stopOf(first), beginOf(second)) : ', ';
  return {
    pieces,
    start: beginOf(first),
    end: stopOf(last),
    between: inLine ? (separator.includes('#') ? ', ' : separator) : lineBreak,
    made(date) {
      const at = startOf(last.node);
      const lead = text.slice(beginOf(last), at);
      const written = `date: ${quotedAs(sourceOf(last.dateNode, text), periodText(date))}`;
      const indent = ' '.repeat(at - lineStart(text, at));
      if (!isFlow(last.node)) return { date, text: `${lead}${written}${lineBreak}${indent}value: ${OPEN}` };
      const space = /^\{\s/.test(text.slice(at, at + 2)) ? ' ' : '';
      return { date, text: `${lead}{${space}${written}, value: ${OPEN}${space}}` };
    },
    redated(date, from) {
      const item = items.find((it) => samePeriod(it.date, from)) ?? last;
      const [begin, stop] = [beginOf(item), stopOf(item)];
      const [at, end] = [startOf(item.dateNode), endOf(item.dateNode, text)];
      const written = quotedAs(sourceOf(item.dateNode, text), periodText(date));
      return { date, text: text.slice(begin, at) + written + text.slice(end, stop) };
    },
  };
}

const isNewestFirst = (pieces: readonly Piece[]): boolean => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first !== undefined && last !== undefined && comparePeriods(first.date, last.date) > 0;
};

/** Puts an observation where it belongs in a list that runs up or down. */
function inserted(pieces: readonly Piece[], piece: Piece, newestFirst: boolean): readonly Piece[] {
  const isEarlier = ({ date }: Piece): boolean => comparePeriods(date, piece.date) < 0;
  const after = newestFirst ? pieces.findIndex(isEarlier) : pieces.findLastIndex(isEarlier) + 1;
  const at = after < 0 ? pieces.length : after;
  return [...pieces.slice(0, at), piece, ...pieces.slice(at)];
}

/** The edit that lets a written series take its course; the observations that stay keep every byte. */
export function seriesEdit(series: Node, { kept, added }: SeriesCourse, text: string): readonly Edit[] {
  const written = writtenIn(series, text);
  if (!written) return [];
  const { pieces, start, end, between } = written;
  const staying = pieces.filter(({ date }) => kept.some((it) => samePeriod(it.date, date)));
  if (added.length === 0 && staying.length === pieces.length) return [];
  const result = added.reduce<readonly Piece[]>((list, { date, carried }) => {
    const piece = carried ? written.redated(date, carried.date) : written.made(date);
    return inserted(list, piece, isNewestFirst(pieces));
  }, staying);
  return [{ start, end, text: result.map((piece) => piece.text).join(between) }];
}
