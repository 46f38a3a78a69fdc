/** A stretch of a text, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words with a full stop that end no sentence, without it. */
const NO_END = new Set(
  (
    'Abb Abs Alt Anl Art Aufl Bd Buchst Dr Drs Hrsg Hs Kap Mio Mrd Nr Nrn Prof Rn S St Str Tab Tsd Ziff ' +
    'bspw bzw ca etc evtl ff gem ggf ggü inkl insb jew max mind min rd sog ugs usw vgl zzgl'
  ).split(' '),
);

/** Behind a mark that can end a sentence: what closes it, white space, and how a sentence begins. */
const END = /[.!?…]["“‘’)\]]*(\s+)(?=["„‚([]*[\p{Lu}\p{Co}\d])/gu;
const LONGEST_END = 20;
const LAST_WORD = /([\p{L}\p{N}]+)$/u;

/** A single letter („z. B.“), an ordinal („31. Dezember“) or a known abbreviation before the full stop. */
function endsNothing(before: string): boolean {
  // Of a longer word the end is enough to see that it is none of these.
  const word = LAST_WORD.exec(before.slice(-LONGEST_END))?.[1] ?? '';
  return /^(?:\p{L}|\d{1,2})$/u.test(word) || NO_END.has(word);
}

const trimmed = (text: string, { from, to }: Range): Range => {
  const part = text.slice(from, to);
  return { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
};

function cut(text: string, within: Range, cuts: readonly Range[]): readonly Range[] {
  const starts = [within.from, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), within.to];
  return starts
    .map((from, index) => trimmed(text, { from, to: ends[index] ?? within.to }))
    .filter(({ from, to }) => to > from);
}

const MAYBE_END = /[.!?…]["“‘’)\]]*\s/;

/** The sentences of a text, without the white space between them. */
export function sentences(text: string): readonly Range[] {
  if (!MAYBE_END.test(text)) {
    const whole = trimmed(text, { from: 0, to: text.length });
    return whole.to > whole.from ? [whole] : [];
  }
  const gaps = [...text.matchAll(END)].flatMap((match) => {
    const gap = match[1]?.length ?? 0;
    const to = match.index + match[0].length;
    return match[0].startsWith('.') && endsNothing(text.slice(0, match.index)) ? [] : [{ from: to - gap, to }];
  });
  return cut(text, { from: 0, to: text.length }, gaps);
}

const CONJUNCTIONS =
  'während|wogegen|wohingegen|obwohl|obgleich|aber|doch|jedoch|dennoch|sondern|und|womit|wobei|weil|denn|da|so ?dass|wenn|falls|nachdem';
const SEPARATOR = new RegExp(`;\\s+|:\\s+|\\s[–—]\\s|,\\s+(?=(?:${CONJUNCTIONS})(?!\\p{L}))`, 'gu');
const COMMA = /[,;:]\s+|\s[–—]\s/gu;

/** Whether an offset lies in brackets that are opened and closed within the range. */
function isBracketed(text: string, { from }: Range, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
  }
  return depth > 0;
}

function split(text: string, within: Range, separator: RegExp): readonly Range[] {
  const part = text.slice(within.from, within.to);
  const gaps = [...part.matchAll(separator)]
    .map(({ index, 0: gap }) => ({ from: within.from + index, to: within.from + index + gap.length }))
    .filter(({ from }) => !isBracketed(text, within, from));
  return cut(text, within, gaps);
}

/**
 * The parts of a sentence that say one thing each, as far as signs and conjunctions show: „…, während …“, „…; …“.
 * What stands in brackets belongs to what it explains.
 */
export const clauses = (text: string, sentence: Range): readonly Range[] => split(text, sentence, SEPARATOR);

/** The parts of a sentence between any two commas: smaller than clauses, and never more than one of them. */
export const phrases = (text: string, sentence: Range): readonly Range[] => split(text, sentence, COMMA);
