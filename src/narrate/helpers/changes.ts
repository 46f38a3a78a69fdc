import { isFinding } from '../../derive/operand.ts';
import { directionOf, type TrendForm, trendOf, trendWord } from '../../german/trend.ts';
import { printNumber, printValue } from '../../german/unit.ts';
import * as words from '../../words/problems/helper.ts';
import { helper, refuse } from './helper.ts';
import { absoluteChange, changeOf, relativeChange } from './pick.ts';
import { followed, noWord, printed } from './piece.ts';
import { choice, date, decimals, figure, flag, wording } from './slots.ts';

/** Helpers that say how a value has moved. */

const FORMS: Readonly<Record<string, TrendForm>> = { partizip: 'participle', nomen: 'noun', verb: 'verb' };
const stretch = { von: date, bis: date };

const trend = helper({
  name: 'trend',
  parameters: [figure],
  required: {},
  options: { ...stretch, form: choice(FORMS) },
  run: ([fact], { form = 'participle', ...between }, scope) => {
    const change = changeOf('trend', fact, between, relativeChange, scope);
    if (isFinding(change)) return refuse(change);
    if (change.unit.kind !== 'change' && change.unit.kind !== 'points') return refuse(words.trendNeedsPercent(fact.id));
    const measure = change.unit.kind === 'points' ? 'points' : 'relative';
    return followed(trendWord(trendOf(change.value, measure), form), change);
  },
});

const jenach = helper({
  name: 'jenach',
  parameters: [figure],
  required: { steigt: wording, sinkt: wording },
  options: { ...stretch, gleich: wording },
  run: ([fact], { steigt, sinkt, gleich, ...between }, scope) => {
    const change = changeOf('jenach', fact, between, absoluteChange, scope);
    if (isFinding(change)) return refuse(change);
    const word = { up: steigt, down: sinkt, same: gleich }[directionOf(change.value)];
    return word === undefined ? noWord(words.equalWithoutWord('jenach', fact.id), change) : followed(word, change);
  },
});

const veraenderung = helper({
  name: 'veraenderung',
  parameters: [figure],
  required: { von: date },
  options: { bis: date, nachkomma: decimals, mitVorzeichen: flag, ohneRund: flag },
  run: ([fact], { nachkomma, mitVorzeichen = false, ohneRund = false, ...between }, scope) => {
    const change = changeOf('veraenderung', fact, between, relativeChange, scope);
    if (isFinding(change)) return refuse(change);
    const text = printValue(change, {
      thousands: scope.edition.thousands,
      ...(nachkomma !== undefined && { decimals: nachkomma }),
      signed: mitVorzeichen,
      absolute: !mitVorzeichen,
      withoutRund: ohneRund,
    });
    return printed(text, change);
  },
});

const unterschied = helper({
  name: 'unterschied',
  parameters: [figure],
  required: { von: date },
  options: { bis: date, nachkomma: decimals, einheit: flag, mitVorzeichen: flag, ohneRund: flag },
  run: ([fact], { nachkomma, einheit = false, mitVorzeichen = false, ohneRund = false, ...between }, scope) => {
    const change = changeOf('unterschied', fact, between, absoluteChange, scope);
    if (isFinding(change)) return refuse(change);
    const text = (einheit ? printValue : printNumber)(change, {
      thousands: scope.edition.thousands,
      ...(nachkomma !== undefined && { decimals: nachkomma }),
      signed: mitVorzeichen,
      absolute: !mitVorzeichen,
      withoutRund: ohneRund,
    });
    return printed(text, change);
  },
});

export const CHANGE_HELPERS = [trend, jenach, veraenderung, unterschied];
