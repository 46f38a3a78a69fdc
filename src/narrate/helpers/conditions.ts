import { difference } from '../../derive/on-demand.ts';
import { isFinding } from '../../derive/operand.ts';
import { type Direction, directionOf } from '../../german/trend.ts';
import type { HelperName } from '../../words/helpers.ts';
import { helper, ok, refuse } from './helper.ts';
import { absoluteChange, changeOf } from './pick.ts';
import { condition, date, figure } from './slots.ts';

/** Conditions: what may stand behind `#wenn`, in brackets. */

const moves = (name: Extract<HelperName, 'steigt' | 'sinkt' | 'gleich'>, direction: Direction) =>
  helper({
    name,
    parameters: [figure],
    required: {},
    options: { von: date, bis: date },
    run: ([fact], between, scope) => {
      const change = changeOf(name, fact, between, absoluteChange, scope);
      return isFinding(change) ? refuse(change) : ok(directionOf(change.value) === direction);
    },
  });

const compares = (name: Extract<HelperName, 'groesser' | 'kleiner'>, direction: Direction) =>
  helper({
    name,
    parameters: [figure, figure],
    required: {},
    options: {},
    run: ([fact, other]) => {
      const distance = difference(other, fact);
      return isFinding(distance) ? refuse(distance) : ok(directionOf(distance.value) === direction);
    },
  });

const und = helper({
  name: 'und',
  parameters: [condition, condition],
  required: {},
  options: {},
  run: ([a, b]) => ok(a && b),
});

const oder = helper({
  name: 'oder',
  parameters: [condition, condition],
  required: {},
  options: {},
  run: ([a, b]) => ok(a || b),
});

const nicht = helper({
  name: 'nicht',
  parameters: [condition],
  required: {},
  options: {},
  run: ([a]) => ok(!a),
});

export const CONDITIONS = [
  moves('steigt', 'up'),
  moves('sinkt', 'down'),
  moves('gleich', 'same'),
  compares('groesser', 'up'),
  compares('kleiner', 'down'),
  und,
  oder,
  nicht,
];
