import { type Problem, problemAt } from '../problem/problem.ts';
import type { Doubt } from '../validate/edition.ts';
import { doubt } from '../words/problems/check.ts';
import type { Rule } from './rule.ts';

const asProblem = ({ text, acknowledged, place }: Doubt, subject: string | undefined): Problem =>
  problemAt(place, doubt(text), { ...(subject !== undefined && { subject }), ...(acknowledged && { acknowledged }) });

/** Every doubt recorded in the data stays visible until it is settled or somebody gives a reason to live with it. */
export const doubts: Rule = {
  code: 'doubt',
  check: ({ edition }) => [
    ...[edition.figures, edition.derived, edition.events, edition.quotations].flatMap((group) =>
      [...group.values()].flatMap(({ id, doubts }) => doubts.map((it) => asProblem(it, id))),
    ),
    ...edition.doubts.map((it) => asProblem(it, it.chapter)),
  ],
};
