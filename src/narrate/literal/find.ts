import { NOTE_MARK } from '../markdown/notes.ts';
import { HINT, LITERALS, type LiteralKind, NO_NUMERAL } from './table.ts';

/** A figure an author typed; neighbours („31. Dezember 2023“, „5 %“) are one. */
export interface Literal {
  readonly at: number;
  readonly written: string;
  /** Kinds in it, in the order of the table. */
  readonly kinds: readonly LiteralKind[];
}

/** Addresses on the web and of mailboxes may hold digits. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;
const BETWEEN = /^[\s.,–-]*$/;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: LiteralKind;
}

function isNoNumeral(text: string, from: number, to: number): boolean {
  if (text.slice(from, to) !== NO_NUMERAL.word) return false;
  return (
    NO_NUMERAL.before.test(text.slice(Math.max(0, from - 12), from)) || NO_NUMERAL.behind.test(text.slice(to, to + 20))
  );
}

function spansOf(text: string): readonly Span[] {
  const spans = LITERALS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => {
      const written = match[0].replace(/[.,:/–-]+$/, '');
      const lead = /^[.,:/–-]*/.exec(written)?.[0].length ?? 0;
      return { from: match.index + lead, to: match.index + written.length, kind };
    }),
  );
  return spans
    .filter(({ from, to }) => from < to && !isNoNumeral(text, from, to))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Every figure typed in a text, in order, addresses and the names of notes left aside. */
export function findLiterals(text: string): readonly Literal[] {
  if (!HINT.test(text)) return [];
  const blank = (found: string): string => ' '.repeat(found.length);
  const searched = text.replace(ADDRESS, blank).replace(NOTE_MARK, blank);
  const groups: { from: number; to: number; kinds: Set<LiteralKind> }[] = [];
  for (const span of spansOf(searched)) {
    const last = groups.at(-1);
    if (last && (span.from <= last.to || BETWEEN.test(searched.slice(last.to, span.from)))) {
      last.to = Math.max(last.to, span.to);
      last.kinds.add(span.kind);
    } else groups.push({ from: span.from, to: span.to, kinds: new Set([span.kind]) });
  }
  const order = [...new Set(LITERALS.map(([kind]) => kind))];
  return groups.map(({ from, to, kinds }) => ({
    at: from,
    written: text.slice(from, to).replace(/\s+/g, ' '),
    kinds: order.filter((kind) => kinds.has(kind)),
  }));
}
