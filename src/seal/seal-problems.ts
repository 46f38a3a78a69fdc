import { formatPeriod } from '../german/period.ts';
import { type Problem, problemAt } from '../problem/problem.ts';
import { parsePeriod } from '../time/parse-period.ts';
import type { Edition } from '../validate/edition.ts';
import * as words from '../words/problems/seal.ts';
import { wayBetween, waysFrom } from './moves.ts';
import type { Seal } from './seal.ts';

/** „12. März 2025“ of „2025-03-12“. */
export function longDay(day: string): string {
  const period = parsePeriod(day);
  return period ? formatPeriod(period, 'long') : day;
}

function ofState({ approval, state, places }: Edition, year: string): readonly Problem[] {
  const recorded = approval?.history.at(-1)?.to;
  if (recorded === undefined || recorded === state || wayBetween(recorded, state) === 'hand') return [];
  const ways = words.waysOn(
    recorded,
    waysFrom(recorded).flatMap(({ to, by }) => (by === 'undo' ? [] : [to])),
  );
  return [problemAt(places.state, words.stateNotRecorded(state, recorded, ways, year))];
}

/** What stands between an edition and the decision about it. `year` is the name of its folder. */
export function sealProblems(edition: Edition, seal: Seal, year: string): readonly Problem[] {
  const illegal = ofState(edition, year);
  if (illegal.length > 0) return illegal;
  if (seal.kind === 'claimed') {
    return [problemAt(edition.places.state, words.claimedWithoutDecision(seal.state, year))];
  }
  if (seal.kind !== 'changed') return [];
  const { resolution, on } = seal.decision;
  const place = edition.approval?.place ?? edition.places.state;
  return [problemAt(place, words.changedSinceDecision(resolution, longDay(on), seal.changed, year))];
}
