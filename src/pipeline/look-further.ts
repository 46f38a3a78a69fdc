import { checkEdition } from '../check/check-edition.ts';
import { deriveFacts } from '../derive/derive-facts.ts';
import { operandsOfChart, operandsOfTable } from '../derive/exhibit-operands.ts';
import type { Facts } from '../derive/fact.ts';
import { isFinding, resolveOperand } from '../derive/operand.ts';
import { narrate } from '../narrate/narrate.ts';
import type { Problem } from '../problem/problem.ts';
import type { Edition } from '../validate/edition.ts';
import type { Remainder } from '../validate/remainder.ts';

/** References were all checked when the data was validated; without the faulty figures they only fail again. */
const SAID_BEFORE = new Set([
  'derive.unknown-figure',
  'derive.unknown-date',
  'derive.unknown-population',
  'derive.date-of-derived',
  'derive.missing-value',
  'derive.series-expected',
  'derive.circular',
]);

/** Tables and charts all of whose figures are there; the others would only be found incomplete. */
function withWholeExhibits(edition: Edition, facts: Facts): Edition {
  const isWhole = (operands: readonly string[]): boolean =>
    operands.every((operand) => !isFinding(resolveOperand(facts, operand)));
  const keep = <Spec>(specs: ReadonlyMap<string, Spec>, operandsOf: (spec: Spec) => readonly string[]) =>
    new Map([...specs].filter(([, spec]) => isWhole(operandsOf(spec))));
  return { ...edition, tables: keep(edition.tables, operandsOfTable), charts: keep(edition.charts, operandsOfChart) };
}

/**
 * What else is wrong with an edition whose data has errors: everything that derive, check and narrate find in its
 * sound part and that does not follow from what was found before.
 */
export function lookFurther({ edition, gaps }: Remainder): readonly Problem[] {
  const { facts, problems } = deriveFacts(edition);
  const isLeftOut: Remainder['gaps']['isLeftOut'] = (kind, name) =>
    gaps.isLeftOut(kind, name) || (kind === 'exhibit' && (edition.tables.has(name) || edition.charts.has(name)));
  return [
    ...problems.filter(({ code }) => !SAID_BEFORE.has(code)),
    ...checkEdition(edition, facts),
    ...narrate(withWholeExhibits(edition, facts), facts, { ...gaps, isLeftOut }).problems,
  ];
}
