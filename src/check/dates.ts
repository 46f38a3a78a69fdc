import { formatPeriod, yearsInWords } from '../german/period.ts';
import {
  laterThanStand,
  notYetFinal,
  outdated,
  planOfEarlierYear,
  unlikeSource,
} from '../words/problems/check-dates.ts';
import { isFromTheFuture, notYetFinalIn } from './doubtful-dates.ts';
import { observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { stale } from './stale.ts';

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
    return [...edition.figures.values()].flatMap((figure) =>
      observedFacts(facts, figure.id).flatMap((fact) => {
        const source = notYetFinalIn(fact, edition);
        if (!source) return [];
        const { name, waitingMonths } = source;
        const finding = notYetFinal(shown(fact, context), name, waitingMonths, formatPeriod(edition.stand));
        return [warnAbout(figure, finding, placeOf(fact))];
      }),
    );
  },
};

/** Most values of a source are of one date; one of them is still the old one. */
export const unlikeOthersOfSource: Rule = {
  code: 'date.unlike-source',
  yields: true,
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
  yields: true,
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
