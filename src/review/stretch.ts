import type { NumberFact } from '../derive/fact.ts';
import { clauses, phrases, type Range, sentences } from '../german/clauses.ts';
import { placeIn, type WrittenLine, type WrittenPiece } from '../narrate/written-line.ts';
import type { Place } from '../problem/problem.ts';

/** Stands for each character that a placeholder printed; no letter, and \p{Co} to patterns. */
const PRINTED = '\uE000';
/** Stands for each character of quoted words: neither the author's own nor a value. */
const QUOTED = '·';
/** White space besides the common space. */
const OTHER_SPACE = /[^\S ]/g;
/** Words in quotation marks, or opened and not closed in this line. */
const QUOTATION = /„[^“”]*(?:[“”]|$)|"[^"]*"/gu;

interface Span extends Range {
  readonly piece: WrittenPiece;
}

/** A line as one text. Offsets are the same in `text` and `own`. */
interface LineText {
  readonly line: WrittenLine;
  /** As printed, before typography. */
  readonly text: string;
  /** The author's own words; the characters of printed values and quoted words stand for nothing. */
  readonly own: string;
  readonly spans: readonly Span[];
  /** Whether a placeholder printed any of it. */
  readonly prints: boolean;
}

/** A sentence of a line, or a part of one. */
export interface Stretch extends Range {
  readonly of: LineText;
}

function lineText(line: WrittenLine): LineText {
  const spans: Span[] = [];
  let text = '';
  let own = '';
  const prints = line.pieces.some(({ printed }) => printed);
  for (const piece of line.pieces) {
    const plain = piece.text.replace(OTHER_SPACE, ' ');
    spans.push({ from: text.length, to: text.length + plain.length, piece });
    text += plain;
    own += piece.printed ? PRINTED.repeat(plain.length) : plain;
  }
  const isQuoting = own.includes('„') || own.includes('"');
  const unquoted = isQuoting ? own.replace(QUOTATION, (quoted) => quoted.replace(/[^\uE000]/g, QUOTED)) : own;
  return { line, text, own: unquoted, spans, prints };
}

/** The sentences of a line, in reading order. */
export function sentencesOf(line: WrittenLine): readonly Stretch[] {
  const of = lineText(line);
  return sentences(of.text).map((range) => ({ of, ...range }));
}

/** The parts of a sentence that say one thing each. */
export const clausesOf = ({ of, from, to }: Stretch): readonly Stretch[] =>
  clauses(of.text, { from, to }).map((range) => ({ of, ...range }));

/** The parts of a sentence between any two commas. */
export const phrasesOf = ({ of, from, to }: Stretch): readonly Stretch[] =>
  phrases(of.text, { from, to }).map((range) => ({ of, ...range }));

export const textOf = ({ of, from, to }: Stretch): string => of.text.slice(from, to);
export const ownOf = ({ of, from, to }: Stretch): string => of.own.slice(from, to);

/** What placeholders printed in a stretch, with where it stands in it. */
export interface PrintedSpan extends Range {
  readonly text: string;
  readonly helper: string;
  readonly names: readonly string[];
  readonly facts: readonly NumberFact[];
}

const NOTHING: readonly PrintedSpan[] = [];

/** Several rules ask for what is printed in the same sentence. */
const known = new WeakMap<Stretch, readonly PrintedSpan[]>();

export function printedIn(stretch: Stretch): readonly PrintedSpan[] {
  const { of, from, to } = stretch;
  if (!of.prints) return NOTHING;
  const before = known.get(stretch);
  if (before) return before;
  const printed = of.spans.flatMap(({ piece, from: start, to: end }) =>
    piece.printed && start >= from && end <= to
      ? [{ ...piece.printed, text: piece.text, from: start - from, to: end - from }]
      : NOTHING,
  );
  known.set(stretch, printed);
  return printed;
}

/** Whether a placeholder printed anything in a stretch. */
export const hasPrinted = (stretch: Stretch): boolean => printedIn(stretch).length > 0;

/** Place in the source of an offset in a stretch. */
export function placeAt({ of, from }: Stretch, offset: number): Place {
  const at = from + offset;
  const span = of.spans.find((it) => at < it.to) ?? of.spans.at(-1);
  if (!span) throw new Error('a line without text has no places');
  return placeIn(span.piece, at - span.from);
}

const LONGEST = 180;

/** The words of a stretch as a message quotes them: of a long one what stands around an offset. */
export function excerpt(stretch: Stretch, offset = 0): string {
  const text = textOf(stretch).replace(/\s+/g, ' ');
  if (text.length <= LONGEST) return text;
  const from = Math.max(0, Math.min(offset - LONGEST / 2, text.length - LONGEST));
  const to = from + LONGEST;
  const part = text.slice(from, to);
  const start = from === 0 ? 0 : part.indexOf(' ') + 1;
  const end = to >= text.length ? part.length : part.lastIndexOf(' ');
  return `${from > 0 ? '… ' : ''}${part.slice(start, end)}${to < text.length ? ' …' : ''}`;
}
