import type { NumberFact } from '../derive/fact.ts';
import { decimal } from '../german/decimal.ts';
import { printValue } from '../german/unit.ts';
import type { Problem } from '../problem/problem.ts';
import { samePeriod } from '../time/compare.ts';
import { UNITS } from '../validate/unit.ts';
import { municipalShareUnusual, transferExceedsBudget } from '../words/problems/check-plausibility.ts';
import { valueKey } from './formulas.ts';
import { type CheckContext, placeOf, type Rule, shown, warnAbout } from './rule.ts';
import { slips } from './slips.ts';

/** Figures of the budget that every edition with a budget calls alike. */
const EGT = 'egt-zuteilung';
const VK = 'vk-zuteilung';
const KFA = 'kfa';
const TRANSFER = 'umschichtung';

/** A typed figure of the budget and its fact. */
function budgetFigure(context: CheckContext, id: string) {
  const { edition, facts } = context;
  const [figure, fact] = [edition.figures.get(id), facts.numbers.get(id)];
  // An amount in another unit is said to be one; what it makes of the others says nothing.
  const isAmount = figure && fact && figure.unit.kind === 'money' && !slips(context).has(valueKey(fact));
  return isAmount ? { figure, fact } : undefined;
}

/** What is moved between the two budgets (positive: out of the Eingliederungsleistungen) is there to be moved. */
export const umschichtung: Rule = {
  code: 'plausibility.umschichtung',
  check: (context): readonly Problem[] => {
    const transfer = budgetFigure(context, TRANSFER);
    const giving = budgetFigure(context, (transfer?.fact.value ?? 0) >= 0 ? EGT : VK);
    if (!transfer || !giving || !samePeriod(transfer.fact.date, giving.fact.date)) return [];
    if (Math.abs(transfer.fact.value) <= giving.fact.value) return [];
    const finding = transferExceedsBudget(shown(transfer.fact, context), shown(giving.fact, context));
    return [warnAbout(transfer.figure, finding, placeOf(transfer.fact))];
  },
};

/** § 46 Abs. 3 SGB II: the Bund bears 84,8 % of the administrative costs, the municipality the rest. */
const KFA_BY_LAW = 15.2;
/** The printed budget is a plan and not all of it counts as Gesamtverwaltungskosten, hence the room. */
const KFA_USUAL = { from: 14, to: 16.5 };

const inPercent = (value: number, { edition }: CheckContext): string =>
  printValue({ value, unit: UNITS.Prozent, decimals: 1, approximate: false }, { thousands: edition.thousands });

/** The municipal share is near what the law says of the operative administrative budget: Bund, municipality, Umschichtung. */
export const municipalShare: Rule = {
  code: 'plausibility.kfa',
  check: (context): readonly Problem[] => {
    const [kfa, vk, transfer] = [KFA, VK, TRANSFER].map((id) => budgetFigure(context, id));
    if (!kfa || !vk || (!transfer && context.edition.figures.has(TRANSFER))) return [];
    const terms: readonly NumberFact[] = [kfa.fact, vk.fact, ...(transfer ? [transfer.fact] : [])];
    if (!terms.every((fact) => samePeriod(fact.date, kfa.fact.date))) return [];
    const budget = terms.reduce((sum, fact) => sum.plus(fact.value), decimal(0));
    if (budget.lte(0)) return [];
    const share = decimal(kfa.fact.value).times(100).div(budget).toNumber();
    if (share >= KFA_USUAL.from && share <= KFA_USUAL.to) return [];
    const finding = municipalShareUnusual(
      shown(kfa.fact, context),
      inPercent(share, context),
      inPercent(KFA_BY_LAW, context),
    );
    return [warnAbout(kfa.figure, finding, placeOf(kfa.fact))];
  },
};
