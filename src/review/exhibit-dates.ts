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

/** Dates in captions, labels and notes of a table or chart are dates of its figures. */
export function datesOfExhibits(context: ReviewContext): readonly Problem[] {
  const facts = new Map(
    context.programme.sections
      .flatMap(({ blocks }) => allBlocks(blocks))
      .filter(({ kind }) => kind === 'table' || kind === 'chart')
      .map((block) => ['id' in block ? block.id : '', factsInBlock(block, context)]),
  );
  return context.sentences.flatMap((sentence) => {
    const { exhibit } = sentence.of.line;
    const own = exhibit === undefined ? undefined : facts.get(exhibit);
    if (!own || own.length === 0 || !sentence.of.prints) return [];
    return printedIn(sentence)
      .filter(({ helper, facts: [fact] }) => helper === 'stichtag' && fact && !isDate(fact, own))
      .map(({ text, from }) => about(sentence, from, otherDateInExhibit(text, excerpt(sentence, from))));
  });
}
