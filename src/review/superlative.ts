import type { NumberFact } from '../derive/fact.ts';
import { splitOperand } from '../derive/operand.ts';
import { latin } from '../german/latin.ts';
import type { Problem } from '../problem/problem.ts';
import { comparePeriods, firstDay, lastDay } from '../time/compare.ts';
import type { Period } from '../time/period.ts';
import { superlativeUnproven, superlativeWrong } from '../words/problems/review.ts';
import { about, type ReviewContext, type ReviewRule, shown } from './rule.ts';
import { streaks } from './streak.ts';
import { clausesOf, excerpt, ownOf, type PrintedSpan, printedIn, type Stretch } from './stretch.ts';

type Claim = 'lowest' | 'highest' | 'first';

/**
 * What people write by hand where the helper `extrem` would prove it. Whatever a pattern finds holds one of its hints:
 * to look for these first spares the time that patterns with classes of letters take.
 */
const CLAIMS: readonly (readonly [claim: Claim, hint: RegExp, pattern: RegExp])[] = [
  [
    'lowest',
    /tiefst|tiefpunkt|rekordtief/iu,
    latin(/\p{L}*(?:Tiefststand|Tiefstand|Tiefstwert|Tiefpunkt|Rekordtief)(?:e?s|e)?(?!\p{L})/iu),
  ],
  [
    'lowest',
    /wie (?:noch )?(?:nie|zuvor)/iu,
    latin(
      /(?:noch )?(?:nie )?so (?:niedrig|gering|wenig(?:e)?|klein) (?:\p{L}+ ){0,3}?wie (?:noch )?(?:nie|zuvor)(?!\p{L})/iu,
    ),
  ],
  [
    'lowest',
    /(?:niedrigste|geringste|kleinste|tiefste)[nmrs]? /iu,
    latin(
      /(?<!\p{L})(?:niedrigste|geringste|kleinste|tiefste)[nmrs]? (?:Stand|Wert|Zahl|Bestand) (?:seit|aller Zeiten|der (?:letzten|vergangenen))/iu,
    ),
  ],
  [
    'lowest',
    /noch nie|nie zuvor/iu,
    latin(/(?<!\p{L})(?:noch nie|nie zuvor)(?!\p{L})[^,;]{0,80}? so (?:niedrig|gering|wenige?|klein)(?!\p{L})/iu),
  ],
  [
    'highest',
    /noch nie|nie zuvor/iu,
    latin(/(?<!\p{L})(?:noch nie|nie zuvor)(?!\p{L})[^,;]{0,80}? so (?:hoch|groß|viele?)(?!\p{L})/iu),
  ],
  [
    'highest',
    /höchst|rekord/iu,
    latin(
      /\p{L}*(?:Höchststand|Höchstwert|Höchstmarke|Rekordhoch|Rekordwert|Rekordstand|Rekordniveau|Rekordzahl)(?:e?s|e|en)?(?!\p{L})/iu,
    ),
  ],
  ['highest', /rekord/iu, latin(/(?<!\p{L})Rekord(?:e?s|e)?(?!\p{L})/u)],
  [
    'highest',
    /wie (?:noch )?(?:nie|zuvor)/iu,
    latin(/(?:noch )?(?:nie )?so (?:hoch|groß|viele?) (?:\p{L}+ ){0,3}?wie (?:noch )?(?:nie|zuvor)(?!\p{L})/iu),
  ],
  [
    'highest',
    /(?:höchste|größte)[nmrs]? /iu,
    latin(
      /(?<!\p{L})(?:höchste|größte)[nmrs]? (?:Stand|Wert|Zahl|Bestand) (?:seit|aller Zeiten|der (?:letzten|vergangenen))/iu,
    ),
  ],
  [
    'first',
    /erstmal|erste(?:n)? mal/iu,
    latin(/(?<!\p{L})(?:erstmals|erstmalig|(?:zum|das) erste(?:n)? Mal) (?:wieder )?seit(?!\p{L})/iu),
  ],
  [
    'first',
    /wie (?:schon )?(?:lange|seit)/iu,
    latin(
      /(?<!\p{L})so (?:hoch|groß|viele?|niedrig|gering|wenige?|klein) (?:\p{L}+ )?wie (?:schon )?(?:lange|seit [^,;]{1,40}?) nicht(?: mehr)?(?!\p{L})/iu,
    ),
  ],
];

const ANY = new RegExp([...CLAIMS.map(([, hint]) => hint.source), ' in Folge'].join('|'), 'iu');

const NEGATED = latin(/(?<!\p{L})(?:kein(?:e[nmrs]?)?|nicht|ohne)\s+(?:\p{L}+e[nmrs]?\s+)?$/iu);
/** Helpers that prove what they print, or print no value. */
const NO_VALUE = new Set(['extrem', 'spanne', 'zahlwort']);

const pointsOf = ({ facts }: ReviewContext, id: string): readonly NumberFact[] =>
  facts.series.get(id)?.points.flatMap(({ fact }) => (fact && fact.standing !== 'open' ? [fact] : [])) ?? [];

/** Printed values of series with at least two values, by their figure. */
const seriesIn = (printed: readonly PrintedSpan[], context: ReviewContext): readonly NumberFact[] =>
  printed
    .filter(({ helper }) => !NO_VALUE.has(helper))
    .flatMap(({ facts }) => facts.filter((fact) => pointsOf(context, splitOperand(fact.id).id).length > 1));

type Verdict = { readonly wrong: NumberFact; readonly by?: NumberFact } | 'unproven' | 'proven';

function judgeExtreme(claim: 'lowest' | 'highest', printed: readonly PrintedSpan[], context: ReviewContext): Verdict {
  const values = seriesIn(printed, context);
  const [first] = values;
  if (!first) return 'unproven';
  const beaten = values.map((fact) =>
    pointsOf(context, splitOperand(fact.id).id).find(({ value }) =>
      claim === 'lowest' ? value < fact.value : value > fact.value,
    ),
  );
  if (beaten.includes(undefined)) return 'proven';
  const by = beaten[0];
  return by ? { wrong: first, by } : 'proven';
}

/** The time a sentence names as the last one: an event's, or an earlier date of the series. */
function lastTime(printed: readonly PrintedSpan[], now: NumberFact, { facts }: ReviewContext): Period | undefined {
  const events = printed.flatMap(({ names }) => names.flatMap((name) => facts.events.get(name)?.date ?? []));
  const dates = printed.flatMap(({ facts: behind }) => behind.map(({ date }) => date));
  return [...events, ...dates]
    .filter((date) => comparePeriods(date, now.date) < 0)
    .sort(comparePeriods)
    .at(-1);
}

/** „seit Jahren“ means more than one. */
const YEARS = 2;

/**
 * „Zum ersten Mal seit X über dem Wert Y“: the series reaches back to X, and no value between X and now is on the same
 * side of Y. Without a value Y none between may be as high, or none as low.
 */
function judgeFirst(printed: readonly PrintedSpan[], context: ReviewContext): Verdict {
  const now = seriesIn(printed, context)
    .toSorted((a, b) => comparePeriods(a.date, b.date))
    .at(-1);
  if (!now) return 'unproven';
  const points = pointsOf(context, splitOperand(now.id).id).filter(({ date }) => comparePeriods(date, now.date) < 0);
  const since = lastTime(printed, now, context);
  const start = since ? lastDay(since) : { ...firstDay(now.date), year: now.date.year - YEARS };
  const [oldest] = points;
  if (!oldest || comparePeriods(firstDay(oldest.date), start) > 0) return 'unproven';
  const threshold = printed
    .flatMap(({ facts }) => facts.filter(({ origin }) => origin.kind === 'input'))
    .find(({ id, unit }) => unit.kind === now.unit.kind && pointsOf(context, splitOperand(id).id).length < 2);
  const between = points.filter(({ date }) => comparePeriods(lastDay(date), start) > 0);
  if (!threshold) {
    const higher = between.find(({ value }) => value >= now.value);
    const lower = between.find(({ value }) => value <= now.value);
    return higher && lower ? { wrong: now, by: higher } : 'proven';
  }
  const side = Math.sign(now.value - threshold.value);
  const same = between.find(({ value }) => Math.sign(value - threshold.value) === side);
  return same ? { wrong: now, by: same } : 'proven';
}

function judged(clause: Stretch, sentence: Stretch, context: ReviewContext): readonly Problem[] {
  const own = ownOf(clause);
  return CLAIMS.flatMap(([claim, hint, pattern]) => {
    const match = hint.test(own) ? pattern.exec(own) : null;
    if (!match || NEGATED.test(own.slice(0, match.index))) return [];
    const inClause = printedIn(clause);
    const printed = claim !== 'first' && seriesIn(inClause, context).length > 0 ? inClause : printedIn(sentence);
    const verdict = claim === 'first' ? judgeFirst(printed, context) : judgeExtreme(claim, printed, context);
    if (verdict === 'proven') return [];
    const quoted = excerpt(clause, match.index);
    const finding =
      verdict === 'unproven'
        ? superlativeUnproven(match[0], quoted)
        : superlativeWrong(match[0], quoted, shown(verdict.wrong, context), verdict.by && shown(verdict.by, context));
    return [about(clause, match.index, finding)];
  });
}

/** Superlatives written by hand hold against the series of the figure they are said of. */
export const superlative: ReviewRule = {
  code: 'text.superlative',
  check: (context) =>
    context.sentences
      .filter((sentence) => !sentence.of.line.quoted && ANY.test(ownOf(sentence)))
      .flatMap((sentence) =>
        clausesOf(sentence).flatMap((clause) => [...judged(clause, sentence, context), ...streaks(clause, context)]),
      ),
};
