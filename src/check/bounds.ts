import { formatNumber } from '../german/number.ts';
import { KNOWN_FIGURES } from '../validate/known-figures.ts';
import { outOfBounds } from '../words/problems/check-plausibility.ts';
import { valueKey } from './formulas.ts';
import { observedFacts, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { slips } from './slips.ts';

/** A figure that every AMIP has is where it is anywhere in Germany (`known-figures.ts` says why). */
export const knownBounds: Rule = {
  code: 'plausibility.bounds',
  check: (context) => {
    const { edition, facts } = context;
    const plain = (value: number): string =>
      formatNumber(value, String(value).split('.')[1]?.length ?? 0, edition.thousands);
    return [...edition.figures.values()].flatMap((figure) => {
      const known = KNOWN_FIGURES.get(figure.id);
      if (!known) return [];
      const { from, to } = known.plausible;
      return observedFacts(facts, figure.id)
        .filter((fact) => (fact.value < from || fact.value > to) && !slips(context).has(valueKey(fact)))
        .map((fact) =>
          warnAbout(
            figure,
            outOfBounds(
              { ...shown(fact, context), value: plain(fact.value) },
              known.label,
              plain(from),
              plain(to),
              known.basis,
            ),
            placeOf(fact),
          ),
        );
    });
  },
};

/** Whether `plausibility.bounds` has something to say about a value. */
export function isOutOfBounds(id: string, value: number): boolean {
  const plausible = KNOWN_FIGURES.get(id)?.plausible;
  return plausible !== undefined && (value < plausible.from || value > plausible.to);
}
