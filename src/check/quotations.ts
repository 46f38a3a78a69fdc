import { formatPeriod } from '../german/period.ts';
import type { Period } from '../time/period.ts';
import { quotationOfOtherMonth } from '../words/problems/check.ts';
import { type Rule, shown, warnAbout } from './rule.ts';

/** The monthly figure whose press release quotations are taken from. */
const BAROMETER = 'barometer';

/** Months since the year 0, undefined for a period that is not within one month. */
const monthOf = (date: Period): number | undefined =>
  date.kind === 'day' || date.kind === 'month' ? date.year * 12 + date.month : undefined;

/** A quotation stands beside the barometer of its own month, not beside another month's. */
export const quotationMonth: Rule = {
  code: 'quotation.other-month',
  check: (context) => {
    const { edition, facts } = context;
    const [figure, fact] = [edition.figures.get(BAROMETER), facts.numbers.get(BAROMETER)];
    if (!figure || !fact) return [];
    const month = monthOf(fact.date);
    if (month === undefined) return [];
    return [...edition.quotations.values()].flatMap(({ id, source, date, place }) => {
      const own = monthOf(date);
      if (source !== figure.source || own === undefined || own === month) return [];
      const finding = quotationOfOtherMonth(id, formatPeriod(date, 'month'), shown(fact, context));
      return [warnAbout({ id, place, acknowledged: figure.acknowledged }, finding)];
    });
  },
};
