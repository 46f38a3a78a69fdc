import type { NumberFact } from '../derive/fact.ts';
import { isAfter } from '../time/compare.ts';
import type { Edition, Source, Status } from '../validate/edition.ts';
import type { CheckContext } from './rule.ts';
import { isLeftBehind, monthOf } from './stale.ts';

const PLANNED: readonly Status[] = ['Ansatz', 'Angebot', 'Schätzung'];

/** Counted values of a time that began after the edition's Stand. */
export const isFromTheFuture = ({ date, status }: NumberFact, { stand }: Edition): boolean =>
  !PLANNED.includes(status) && isAfter(date, stand);

/** The source of a value that is called final before the waiting time of the source is over. */
export function notYetFinalIn(
  fact: NumberFact,
  edition: Edition,
): (Source & { readonly waitingMonths: number }) | undefined {
  const source = edition.sources.get(fact.sources[0] ?? '');
  if (source?.waitingMonths === undefined || fact.status !== 'endgültig' || isFromTheFuture(fact, edition))
    return undefined;
  const { waitingMonths } = source;
  return monthOf(fact) + waitingMonths > monthOf({ date: edition.stand }) ? { ...source, waitingMonths } : undefined;
}

/** Whether the date of a typed value is doubted as such: that it differs from others follows from that. */
export const hasDoubtfulDate = (context: CheckContext, fact: NumberFact): boolean =>
  isLeftBehind(context, fact) ||
  (fact.origin.kind === 'input' &&
    (isFromTheFuture(fact, context.edition) || notYetFinalIn(fact, context.edition) !== undefined));
