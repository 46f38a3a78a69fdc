import { extremeAt } from '../../derive/extreme.ts';
import { difference } from '../../derive/on-demand.ts';
import { isFinding } from '../../derive/operand.ts';
import { formatPeriod } from '../../german/period.ts';
import { directionOf } from '../../german/trend.ts';
import { DOCUMENT } from '../../words/document.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, refuse, refuseWhenPrinted } from './helper.ts';
import { pick } from './pick.ts';
import { followed, noWord } from './piece.ts';
import { date, figure, wording } from './slots.ts';

/** Helpers that say where a value stands: against another one, or within its own series. */

const lage = helper({
  name: 'lage',
  parameters: [figure],
  required: { zu: figure, ueber: wording, unter: wording },
  options: { am: date, gleich: wording },
  run: ([fact], { zu, ueber, unter, am, gleich }, scope) => {
    const found = pick(fact, am, scope);
    if (isFinding(found)) return refuse(found);
    const distance = difference(zu, found);
    if (isFinding(distance)) return refuse(distance);
    const word = { up: ueber, down: unter, same: gleich }[directionOf(distance.value)];
    return word === undefined ? noWord(words.equalWithoutWord('lage', fact.id), distance) : followed(word, distance);
  },
});

const extrem = helper({
  name: 'extrem',
  parameters: [figure],
  required: {},
  options: { am: date },
  run: ([fact], { am }, scope) => {
    const found = pick(fact, am, scope);
    if (isFinding(found)) return refuse(found);
    if (found.standing === 'open') return followed('', found);
    const series = scope.facts.series.get(fact.id);
    const awaited = series?.points.find(({ open }) => open)?.open;
    if (!series || series.points.filter((point) => point.fact).length < 2) {
      if (awaited) return followed('', awaited);
      const isGaps = series !== undefined && series.points.length > 1;
      return (isGaps ? refuseWhenPrinted : refuse)(words.notASeries(fact.id));
    }
    const extreme = extremeAt(series, found);
    if (!extreme) return refuseWhenPrinted(words.noExtreme(fact.id, formatPeriod(found.date)));
    return followed(DOCUMENT[extreme], found);
  },
});

export const POSITION_HELPERS = [lage, extrem];
