import type { Facts } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import { type Acknowledgement, type Place, type Problem, problemAt } from '../problem/problem.ts';
import { neverUsed } from '../words/problems/review.ts';
import type { ReviewRule } from './rule.ts';

interface Entry {
  readonly id: string;
  readonly place: Place;
  readonly acknowledged?: ReadonlyMap<string, Acknowledgement>;
}

/** Figures that any computed figure rests on. */
function inputs({ numbers, series }: Facts): ReadonlySet<string> {
  const origins = [...numbers.values()].map(({ origin }) => origin);
  const used = origins.flatMap((origin) => (origin.kind === 'derived' ? origin.inputs : []));
  return new Set(used.map((id) => splitOperand(id).id).filter((id) => numbers.has(id) || series.has(id)));
}

/** What stands in the data is asked for by some text, table or chart, itself or by what is computed from it. */
export const unused: ReviewRule = {
  code: 'figure.unused',
  check: ({ edition, facts, named }) => {
    const needed = inputs(facts);
    const check = (kind: Parameters<typeof neverUsed>[0], entries: Iterable<Entry>): readonly Problem[] =>
      [...entries]
        .filter(({ id }) => !named.has(id) && !needed.has(id))
        .map(({ id, place, acknowledged }) => {
          const finding = neverUsed(kind, id);
          const reason = acknowledged?.get(finding.code);
          return problemAt(place, finding, { subject: id, ...(reason && { acknowledged: reason }) });
        });
    return [
      ...check('figure', edition.figures.values()),
      ...check('derived', edition.derived.values()),
      ...check('event', edition.events.values()),
      ...check('quotation', edition.quotations.values()),
    ];
  },
};
