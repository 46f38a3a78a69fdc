import type { NumberFact } from '../derive/fact.ts';
import { formatPeriod, yearsInWords } from '../german/period.ts';
import { comparePeriods, firstDay, lastDay } from '../time/compare.ts';
import type { Edition, Status } from '../validate/edition.ts';
import {
  laterThanStand,
  notYetFinal,
  outdated,
  planOfEarlierYear,
  unlikeSource,
} from '../words/problems/check-dates.ts';
import { observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { monthOf, stale } from './stale.ts';

const PLANNED: readonly Status[] = ['Ansatz', 'Angebot', 'Schätzung'];

/** Counted values of a time that began after the edition's Stand. */
const isFromTheFuture = ({ date, status }: NumberFact, { stand }: Edition): boolean =>
  !PLANNED.includes(status) && comparePeriods(firstDay(date), lastDay(stand)) > 0;

/** Nothing is counted before it happens: a date after the Stand of the edition belongs to planned values only. */
export const laterDate: Rule = {
  code: 'date.later-than-stand',
  check: (context) => {
    const { edition, facts } = context;
    return [...edition.figures.values()].flatMap((figure) =>
      observedFacts(facts, figure.id)
        .filter((fact) => isFromTheFuture(fact, edition))
        .map((fact) =>
          warnAbout(
            figure,
            laterThanStand(shown(fact, context), fact.status, formatPeriod(edition.stand)),
            placeOf(fact),
          ),
        ),
    );
  },
};

/** A value is final only when the source's waiting time is over at the Stand of the edition. */
export const waitingTime: Rule = {
  code: 'source.waiting-time',
  check: (context) => {
    const { edition, facts } = context;
    const stand = monthOf({ date: edition.stand });
    return [...edition.figures.values()].flatMap((figure) => {
      const source = edition.sources.get(figure.source);
      const months = source?.waitingMonths;
      if (!source || months === undefined) return [];
      return observedFacts(facts, figure.id)
        .filter((fact) => fact.status === 'endgültig' && monthOf(fact) + months > stand)
        .filter((fact) => !isFromTheFuture(fact, edition))
        .map((fact) => {
          const finding = notYetFinal(shown(fact, context), source.name, months, formatPeriod(edition.stand));
          return warnAbout(figure, finding, placeOf(fact));
        });
    });
  },
};

/** Most values of a source are of one date; one of them is still the old one. */
export const unlikeOthersOfSource: Rule = {
  code: 'date.unlike-source',
  check: (context) =>
    [...stale(context).values()].flatMap(({ figure, fact, why }) => {
      if (why.kind !== 'source') return [];
      const source = context.edition.sources.get(figure.source)?.name ?? figure.source;
      const finding = unlikeSource(shown(fact, context), source, formatPeriod(why.others.date));
      return [warnAbout(figure, finding, placeOf(fact))];
    }),
};

/** A current value is of the time the edition speaks about: there is no newer one, and its plan is that of its years. */
export const outdatedValue: Rule = {
  code: 'date.outdated',
  check: (context) => {
    const { edition } = context;
    return [...stale(context).values()].flatMap(({ figure, fact, why }) => {
      const own = shown(fact, context);
      if (why.kind === 'source') return [];
      const finding =
        why.kind === 'plan'
          ? planOfEarlierYear(own, fact.status, yearsInWords(edition.years))
          : outdated(own, why.months, formatPeriod(edition.stand));
      return [warnAbout(figure, finding, placeOf(fact))];
    });
  },
};
