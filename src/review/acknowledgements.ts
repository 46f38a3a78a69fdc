import { type Acknowledgement, type Place, type Problem, problemAt } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import type { TextAcknowledgement } from '../validate/text-acknowledgement.ts';
import { acknowledgementUnused } from '../words/problems/review.ts';

/** Whether an acknowledgement in edition.yaml is one of this finding. */
function covers({ code, chapter, quote }: TextAcknowledgement, problem: Problem): boolean {
  if (problem.code !== code || problem.severity === 'error') return false;
  if (chapter !== undefined && problem.subject !== chapter) return false;
  return quote === undefined || problem.message.includes(quote);
}

const reasonOf = ({ reason, by, on }: TextAcknowledgement): Acknowledgement => ({
  reason,
  ...(by !== undefined && { by }),
  ...(on !== undefined && { on }),
});

/** Findings with the reasons that edition.yaml gives for living with them. */
export const acknowledge = (problems: readonly Problem[], { acknowledged }: Edition): readonly Problem[] =>
  problems.map((problem) => {
    const found = problem.acknowledged ? undefined : acknowledged.find((it) => covers(it, problem));
    const { place, subject, ...finding } = problem;
    return found
      ? problemAt(place, finding, { ...(subject !== undefined && { subject }), acknowledged: reasonOf(found) })
      : problem;
  });

/** Acknowledgements that no finding answers to any more: what they excused is gone, or a word of them is wrong. */
export function unusedAcknowledgements(edition: Edition, problems: readonly Problem[]): readonly Problem[] {
  const ofTexts = edition.acknowledged
    .filter((it) => !problems.some((problem) => covers(it, problem)))
    .map(({ place, code }) => problemAt(place, acknowledgementUnused(code)));
  const used = new Set(problems.flatMap(({ acknowledged }) => acknowledged ?? []));
  const inPlace = ({ id, place, acknowledged }: Carrier): readonly Problem[] =>
    [...acknowledged]
      .filter(([code, reason]) => !used.has(reason) && !problems.some((it) => it.code === code && it.subject === id))
      .map(([code]) => problemAt(place, acknowledgementUnused(code), { subject: id }));
  const { figures, derived, tables, charts } = edition;
  const carriers = [figures, derived, tables, charts].flatMap((all): readonly Carrier[] => [...all.values()]);
  return [...ofTexts, ...carriers.flatMap(inPlace)];
}

/** What a warning is acknowledged beside: figures, computed ones, tables and charts. */
interface Carrier {
  readonly id: string;
  readonly place: Place;
  readonly acknowledged: ReadonlyMap<string, Acknowledgement>;
}
