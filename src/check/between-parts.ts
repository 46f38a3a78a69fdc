import type { NumberFact } from '../derive/fact.ts';
import { samePeriod } from '../time/compare.ts';
import type { Figure } from '../validate/edition.ts';
import { outsideItsParts } from '../words/problems/check-agreement.ts';
import { once } from './once.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';

/** The two parts that make up every group of people. */
const WOMEN = /frauen|weiblich/iu;
const MEN = /männer|männlich/iu;

const AVERAGED: ReadonlySet<string> = new Set(['percent', 'change', 'ratio']);
/** Parts that shift against each other move the whole a little beyond them, and so does rounding. */
const [OF_SPREAD, ROUNDING] = [0.5, 0.1];

/** Groups of women or men, by the group they are part of: few editions have any. */
const partsNamed = (name: RegExp) =>
  once(
    ({ edition }: CheckContext): ReadonlyMap<string, string> =>
      new Map(
        [...edition.populations.values()].flatMap(({ id, partOf, name: own }) =>
          partOf !== undefined && name.test(own) ? [[partOf, id] as const] : [],
        ),
      ),
  );
const womenOf = partsNamed(WOMEN);
const menOf = partsNamed(MEN);

function currentOf(part: string | undefined, of: Figure, whole: NumberFact, context: CheckContext) {
  if (part === undefined) return undefined;
  return [...context.edition.figures.values()]
    .filter(({ population, unit, source }) => population === part && unit.kind === of.unit.kind && source === of.source)
    .flatMap(({ id }) => context.facts.numbers.get(id) ?? [])
    .find(({ date, standing }) => !standing && samePeriod(date, whole.date));
}

/** A rate or change of all lies between that of women and that of men, which it averages. */
export const betweenParts: Rule = {
  code: 'agreement.parts',
  yields: true,
  check: (context) =>
    [...context.edition.figures.values()].flatMap((figure) => {
      const whole = context.facts.numbers.get(figure.id);
      if (!whole || whole.standing || figure.population === undefined || !AVERAGED.has(whole.unit.kind)) return [];
      const women = currentOf(womenOf(context).get(figure.population), figure, whole, context);
      const men = women && currentOf(menOf(context).get(figure.population), figure, whole, context);
      if (!women || !men) return [];
      const [low, high] = [Math.min(women.value, men.value), Math.max(women.value, men.value)];
      const slack = (high - low) * OF_SPREAD + ROUNDING;
      if (whole.value >= low - slack && whole.value <= high + slack) return [];
      const finding = outsideItsParts(shown(whole, context), shown(women, context), shown(men, context));
      return [warnAbout(figure, finding, placeOf(whole))];
    }),
};
