import { deriveFacts } from '../../src/derive/derive-facts.ts';
import { narrate } from '../../src/narrate/narrate.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { review, reviewContext } from '../../src/review/review.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import type { Edition, Figure } from '../../src/validate/edition.ts';
import { chapter, editionWith, type Parts } from '../narrate/build.ts';

/** What the rules say about an edition; throws where it can't be told, or a rule reports under another code. */
export function reviewed(edition: Edition): readonly Problem[] {
  const { facts, problems } = deriveFacts(edition);
  const narration = narrate(edition, facts);
  const { programme } = narration;
  if (!programme) throw new Error([...problems, ...narration.problems].map(({ message }) => message).join('\n'));
  const context = reviewContext(edition, facts, narration, programme);
  const strays = REVIEW_RULES.filter(({ code, check }) => check(context).some((problem) => problem.code !== code));
  if (strays.length > 0) throw new Error(`findings with another code from: ${strays.map(({ code }) => code).join()}`);
  return review(edition, facts, narration);
}

/** The figures of other tests of texts with some more. */
export interface MoreParts extends Parts {
  readonly figures?: readonly Figure[];
}

export function editionOf({ figures = [], ...parts }: MoreParts): Edition {
  const edition = editionWith(parts);
  return { ...edition, figures: new Map([...edition.figures, ...figures.map((it) => [it.id, it] as const)]) };
}

export const findingsOf = (code: string, parts: MoreParts): readonly Problem[] =>
  reviewed(editionOf(parts)).filter((problem) => problem.code === code);

/** A rule as a question about one chapter's text: the words that each finding's message quotes first. */
export const asking =
  (code: string, parts: Omit<MoreParts, 'chapters'> = {}) =>
  (text: string): readonly string[] =>
    findingsOf(code, { ...parts, chapters: [chapter(`# Titel\n\n${text}`)] }).map(
      ({ message }) => /„([^“]*)“/.exec(message)?.[1] ?? message,
    );
