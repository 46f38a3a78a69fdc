import { allBlocks } from '../blocks/walk.ts';
import type { NumberFact } from '../derive/fact.ts';
import type { Problem } from '../problem/problem.ts';
import { otherDateInExhibit } from '../words/problems/review.ts';
import { factsInBlock } from './facts-in-block.ts';
import { overlap } from './overlap.ts';
import { about, type ReviewContext } from './rule.ts';
import { excerpt, printedIn } from './stretch.ts';

const isDate = (fact: NumberFact, others: readonly NumberFact[]): boolean =>
  others.some(({ date, since }) => overlap(date, fact.date) || (since !== undefined && overlap(since, fact.date)));

/** Figures of the tables and charts, by their block. */
const factsByExhibit = (context: ReviewContext): ReadonlyMap<string, readonly NumberFact[]> =>
  new Map(
    context.programme.sections
      .flatMap(({ blocks }) => allBlocks(blocks))
      .flatMap((block) =>
        block.kind === 'table' || block.kind === 'chart' ? [[block.id, factsInBlock(block, context)] as const] : [],
      ),
  );

/** Dates in captions, labels and notes of a table or chart are dates of its figures. */
export function datesOfExhibits(context: ReviewContext): readonly Problem[] {
  const dated = context.printing.flatMap((sentence) => {
    const { exhibit } = sentence.of.line;
    const dates = exhibit === undefined ? [] : printedIn(sentence).filter(({ helper }) => helper === 'stichtag');
    return exhibit === undefined || dates.length === 0 ? [] : [{ exhibit, sentence, dates }];
  });
  if (dated.length === 0) return [];
  const facts = factsByExhibit(context);
  return dated.flatMap(({ exhibit, sentence, dates }) => {
    const own = facts.get(exhibit) ?? [];
    return dates
      .filter(({ facts: [fact] }) => own.length > 0 && fact && !isDate(fact, own))
      .map(({ text, from }) => about(sentence, from, otherDateInExhibit(text, excerpt(sentence, from))));
  });
}
