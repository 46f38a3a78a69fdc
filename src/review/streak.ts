import type { NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import { latin } from '../german/latin.ts';
import type { Problem } from '../problem/problem.ts';
import { superlativeUnproven, superlativeWrong } from '../words/problems/review.ts';
import { about, type ReviewContext, shown } from './rule.ts';
import { excerpt, ownOf, printedIn, type Stretch } from './stretch.ts';

const HINT = /(?:Mal|Jahr|Monat) in Folge/iu;
const STREAK = latin(
  /(?<!\p{L})(?:zum|im|den) (zweiten|dritten|vierten|fünften|sechsten) (?:Mal|Jahr|Monat) in Folge(?!\p{L})/iu,
);
const FIRST_ORDINAL = 2;
const ORDINALS = ['zweiten', 'dritten', 'vierten', 'fünften', 'sechsten'];

/** How many steps of a series up to its last value go the same way as the last one. */
function lastSteps(values: readonly number[]): number {
  const signs = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const last = signs.at(-1);
  const other = signs.findLastIndex((sign) => sign !== last);
  return signs.length - 1 - other;
}

/** „zum dritten Mal in Folge“: the series has gone that way as often, and the data shows it. */
export function streaks(clause: Stretch, context: ReviewContext): readonly Problem[] {
  const own = ownOf(clause);
  const match = HINT.test(own) ? STREAK.exec(own) : null;
  if (!match) return [];
  const claimed = ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + FIRST_ORDINAL;
  const quoted = excerpt(clause, match.index);
  const histories = printedIn(clause).flatMap(({ facts }) => facts.map((fact) => [fact, upTo(fact, context)] as const));
  const [first] = histories.filter(([, values]) => values.length > 1);
  if (!first) return [about(clause, match.index, superlativeUnproven(match[0], quoted))];
  const [fact, values] = first;
  const steps = lastSteps(values);
  if (steps >= claimed) return [];
  const finding =
    steps === values.length - 1
      ? superlativeUnproven(match[0], quoted)
      : superlativeWrong(match[0], quoted, shown(fact, context), undefined);
  return [about(clause, match.index, finding)];
}

const upTo = (fact: NumberFact, { facts }: ReviewContext): readonly number[] => {
  const points = facts.series.get(splitOperand(fact.id).id)?.points ?? [];
  const values = points.flatMap((point) => (point.fact && point.fact.standing !== 'open' ? [point.fact] : []));
  return values
    .slice(0, values.findIndex(({ value, date }) => date === fact.date && value === fact.value) + 1)
    .map(({ value }) => value);
};
