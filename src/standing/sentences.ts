import { holdsYear } from './typed-texts.ts';

/** A sentence of a chapter as written, white space counting once; offsets in the chapter's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A heading, or a table or chart alone on its line: neither says anything that grows old, unless it names a year. */
const NO_SENTENCE = /^(#{1,6}\s|\{\{\s*(tabelle|diagramm)\s[^}]*\}\}\s*$)/;

const HEADING = /^#{1,6}\s/;

/** Where Markdown begins a new text: list items, quotations and notes. */
const ITEM = /^\s*(?:[-*+]|\d+[.)]|>|\[\^[^\]\s]+\]:)\s+/;

/**
 * Behind the mark that ends a sentence, and that of a note on it, before the next one begins. An abbreviation may be taken for an end; since
 * both editions are cut alike, that makes a sentence shorter and nothing else.
 */
const END = /(?<=[.!?][“"')\]]*(?:\[\^[^\]\s]+\])?)\s+(?=["„'([{]*(?:\p{Lu}|\{\{|\uE000))/gu;

/** Placeholders as one sign each, so that a point inside one ends nothing. */
const masked = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, (it) => '\uE000'.repeat(it.length));

/** The texts of a chapter that stand for themselves: paragraphs and list items, with their offsets. */
function* textsOf(chapter: string): Generator<Sentence> {
  let start = 0;
  let open: { from: number; to: number } | undefined;
  for (const line of chapter.split(/(?<=\n)/)) {
    const begin = start + (ITEM.exec(line)?.[0].length ?? 0);
    const isBlank = line.trim() === '';
    const stands = isBlank || NO_SENTENCE.test(line) || begin > start;
    if (stands && open) {
      yield { text: chapter.slice(open.from, open.to), start: open.from, end: open.to };
      open = undefined;
    }
    if (HEADING.test(line) && holdsYear(line)) yield { text: line, start, end: start + line.length };
    if (!isBlank && !NO_SENTENCE.test(line)) open = { from: open?.from ?? begin, to: start + line.length };
    start += line.length;
  }
  if (open) yield { text: chapter.slice(open.from, open.to), start: open.from, end: open.to };
}

/** The sentences of a chapter, in reading order. Headings, tables and charts are none, but for headings with a year in them. */
export function sentencesOf(chapter: string): readonly Sentence[] {
  return [...textsOf(chapter)].flatMap(({ text, start }) => {
    const ends = [...masked(text).matchAll(END)].map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }));
    return [...ends, { end: text.length, next: text.length }].flatMap(({ end }, index) => {
      const from = index === 0 ? 0 : (ends[index - 1]?.next ?? 0);
      const written = text.slice(from, end);
      const lead = written.length - written.trimStart().length;
      const said = written.trim();
      if (said === '') return [];
      return [{ text: said.replace(/\s+/g, ' '), start: start + from + lead, end: start + from + lead + said.length }];
    });
  });
}
