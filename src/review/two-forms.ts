import { latin } from '../german/latin.ts';
import type { Problem } from '../problem/problem.ts';
import { twoForms } from '../words/problems/review.ts';
import { about, type ReviewContext, type ReviewRule } from './rule.ts';
import { excerpt, type PrintedSpan, printedIn, type Stretch, textOf } from './stretch.ts';

const NUMBERS = new Set(['zahl', 'wert', 'veraenderung', 'unterschied']);
/** Words before a number that say it is a rough one. */
const ROUGHLY = latin(
  /(?<!\p{L})(?:rund|etwa|circa|ca\.|rd\.|ungefähr|annähernd|knapp|gut|fast|nahezu|über|mehr als|weniger als)[\s\u00A0]+$/iu,
);

/** A number as it stands in a text. */
interface Form {
  readonly text: string;
  readonly value: number;
  readonly rough: boolean;
  readonly sentence?: Stretch;
  readonly at: number;
}

/** The number in a printed value: „rund 41,5 %“ is 41.5. Millions are a form of their own and agree with any other. */
function readForm(text: string): { readonly value: number; readonly rough: boolean } | undefined {
  if (/Mio\./.test(text)) return undefined;
  const digits = /\d[\d.\u202F]*(?:,\d+)?/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  return { value: Number(digits.replace(/[.\u202F]/g, '').replace(',', '.')), rough: /^rund/.test(text) };
}

const formOf = (sentence: Stretch, { text, from }: PrintedSpan): Form | undefined => {
  const read = readForm(text);
  const rough = ROUGHLY.test(textOf(sentence).slice(0, from));
  return read && { ...read, rough: read.rough || rough, text, sentence, at: from };
};

/** Forms in which a number is printed in texts, by the id of its fact, in reading order. */
function formsIn({ printing }: ReviewContext): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const sentence of printing) {
    for (const span of printedIn(sentence)) {
      const [fact] = span.facts;
      const form = fact && NUMBERS.has(span.helper) ? formOf(sentence, span) : undefined;
      if (fact && form) forms.set(fact.id, [...(forms.get(fact.id) ?? []), form]);
    }
  }
  return forms;
}

/** Whether a reader takes two printed numbers for two values. */
const differ = (a: Form, b: Form): boolean => a.value !== b.value || a.rough !== b.rough;

/** A number that is printed several times says the same every time. */
export const oneForm: ReviewRule = {
  code: 'text.two-forms',
  check: (context) =>
    [...formsIn(context)].flatMap(([id, [first, ...others]]): readonly Problem[] => {
      const other = first && others.find((form) => differ(first, form));
      if (!first || !other?.sentence) return [];
      return [about(other.sentence, other.at, twoForms(id, first.text, other.text, excerpt(other.sentence, other.at)))];
    }),
};
