import type { Inline } from '../blocks/inline.ts';
import type { NumberFact } from '../derive/fact.ts';
import { formatPeriod } from '../german/period.ts';
import { GAP } from '../words/document.ts';

/** The marks of what is not settled yet: the only place that decides what is printed in place of a fact or around it. */

type Line = readonly Inline[];
type Mark = Extract<Inline, { kind: 'carried' }>;

export const carried = (what: Mark['what'], children: Line): Inline => ({ kind: 'carried', what, children });

/** „[fehlt: Arbeitslose, September 2024]“ */
export const longGap = ({ label, date }: NumberFact): string => GAP.long(label, formatPeriod(date));

/** What a fact has to say: the text, marked where the fact was taken over; a gap where nobody has delivered it. */
export function marked(text: string, fact: NumberFact, gap: string): Inline {
  if (fact.standing === 'open') return { kind: 'gap', text: gap, fact: fact.id };
  const figure: Inline = { kind: 'figure', text, fact: fact.id };
  return fact.standing === 'carried' ? carried('value', [figure]) : figure;
}

/** A date is known before its value is. */
export const markedDate = (text: string, fact: NumberFact): Inline =>
  marked(text, fact.standing === 'open' ? withoutStanding(fact) : fact, '');

function withoutStanding({ standing: _, ...fact }: NumberFact): NumberFact {
  return fact;
}

/** Neighbours with the same mark become one. */
export function joinMarks(line: Line): Line {
  const joined: Inline[] = [];
  for (const it of line) {
    const last = joined.at(-1);
    if (it.kind === 'carried' && it.what === 'sentence' && last?.kind === 'carried' && last.what === 'sentence')
      joined[joined.length - 1] = { ...last, children: [...last.children, ...it.children] };
    else joined.push(it);
  }
  return joined;
}

const mapLeaves = (line: Line, map: (it: Inline) => Inline): Line =>
  line.map((it) => ('children' in it ? { ...it, children: mapLeaves(it.children, map) } : map(it)));

const holdsGap = (line: Line): boolean =>
  line.some((it) => it.kind === 'gap' || ('children' in it && holdsGap(it.children)));

/** What is missing is named in full once in a line. */
export function shortenRepeated(line: Line): Line {
  if (!holdsGap(line)) return line;
  const named = new Set<string>();
  return mapLeaves(line, (it) => {
    if (it.kind !== 'gap' || it.fact === undefined || it.text === GAP.short) return it;
    if (named.has(it.text)) return { ...it, text: GAP.short };
    named.add(it.text);
    return it;
  });
}

/** For headings and names in charts: gaps in short, no other marks. */
export const unmarked = (line: Line): Line =>
  line.flatMap((it): Line => {
    if (it.kind === 'carried') return unmarked(it.children);
    if ('children' in it) return [{ ...it, children: unmarked(it.children) }];
    return it.kind === 'gap' && it.fact !== undefined ? [{ ...it, text: GAP.short }] : [it];
  });
