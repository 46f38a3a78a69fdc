import type { NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import { formatPeriod } from '../german/period.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import type { Period } from '../time/period.ts';
import type { Quotation } from '../validate/edition.ts';
import { quotationOfOtherMonth } from '../words/problems/review.ts';
import { type ReviewContext, type ReviewRule, shown } from './rule.ts';
import { printedIn } from './stretch.ts';

/** Months since the year 0, undefined for a period that is not within one month. */
const monthOf = (date: Period): number | undefined =>
  date.kind === 'day' || date.kind === 'month' ? date.year * 12 + date.month : undefined;

/** Chapters that print words of a quotation. */
function chaptersOf({ id }: Quotation, { printing }: ReviewContext): ReadonlySet<string> {
  const chapters = printing.flatMap((sentence) =>
    printedIn(sentence).some(({ helper, names }) => helper === 'zitat' && names.includes(id))
      ? (sentence.of.line.chapter ?? [])
      : [],
  );
  return new Set(chapters);
}

/** Current values of the same source that are printed in one of these chapters and belong to one month. */
function besides({ source }: Quotation, chapters: ReadonlySet<string>, context: ReviewContext): readonly NumberFact[] {
  return [...context.edition.figures.values()].flatMap(({ id, source: of }) => {
    const fact = context.facts.numbers.get(id);
    if (of !== source || !fact || monthOf(fact.date) === undefined || fact.standing === 'open') return [];
    const isPrinted = (context.usage.get(splitOperand(id).id) ?? []).some((chapter) => chapters.has(chapter));
    return isPrinted ? [fact] : [];
  });
}

/** Words of another person stand beside the figures of the release they are taken from. */
export const quotationMonth: ReviewRule = {
  code: 'quotation.other-month',
  check: (context) =>
    [...context.edition.quotations.values()].flatMap((quotation): readonly Problem[] => {
      const { id, date, place } = quotation;
      const own = monthOf(date);
      const chapters = chaptersOf(quotation, context);
      if (own === undefined || chapters.size === 0) return [];
      const figures = besides(quotation, chapters, context);
      const [first] = figures;
      if (!first || figures.some((fact) => monthOf(fact.date) === own)) return [];
      const finding = quotationOfOtherMonth(id, formatPeriod(date, 'month'), shown(first, context));
      const acknowledged = figures.flatMap(
        (fact) => context.edition.figures.get(fact.id)?.acknowledged.get(finding.code) ?? [],
      )[0];
      return [problemAt(place, finding, { subject: id, ...(acknowledged && { acknowledged }) })];
    }),
};
