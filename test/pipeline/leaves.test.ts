import { describe, expect, it } from 'vitest';
import type { NumberFact } from '../../src/derive/fact.ts';
import { formatPeriod } from '../../src/german/period.ts';
import { hasErrors } from '../../src/problem/problem.ts';
import { editionUnderTest } from './edition-under-test.ts';
import { type ChangedPlace, changedPlaces, type PrintedPlace, printedPlaces } from './places.ts';
import { restsOn } from './rests-on.ts';
import { isValue, subjectOf } from './subject.ts';
import { type Leaf, leafName, otherDatesFor, othersFor } from './typed-leaves.ts';

const { programme, problems, facts, leaves, dates, textOf, examineWith } = editionUnderTest('.', '2024');
const places = printedPlaces(programme);

const rests = (ids: readonly string[], subject: string): boolean =>
  ids.some((id) => restsOn(facts, programme.printed, id).has(subject));

const isDateOf = (text: string, fact: NumberFact, ...fields: readonly ('date' | 'since')[]): boolean =>
  fields.some((field) => {
    const period = fact[field];
    return period && (['short', 'long', 'month', 'year'] as const).some((form) => formatPeriod(period, form) === text);
  });

/** A place that prints the number of one fact resting on the subject: neither a word for it nor its date. */
function printsNumber({ text, facts: ids }: PrintedPlace, subject: string): boolean {
  const [id, ...others] = ids;
  const fact = id === undefined ? undefined : programme.printed.get(id);
  if (!fact || others.length > 0 || !rests(ids, subject)) return false;
  return /\d/.test(text) && !isDateOf(text, fact, 'date', 'since') && fact.low === undefined && fact.high === undefined;
}

/** Charts whose picture says something new and whose alternative text does not. */
const silentCharts = (changed: readonly ChangedPlace[]): readonly string[] => {
  const keys = new Set(changed.map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [chart, point] = key.split(' point ');
    return point !== undefined && !keys.has(`${chart} alt`) ? [key] : [];
  });
};

const problemTexts = (of: typeof problems): readonly string[] => of.map(({ code, message }) => `${code} ${message}`);

describe('every number in the data of 2024', () => {
  it('is there to be changed', () => {
    expect(leaves.length).toBeGreaterThan(50);
  });

  it.each(leaves.map((leaf): [string, Leaf] => [leafName(leaf), leaf]))(
    'shows where it is printed and nowhere else, or is refused: %s',
    (_, leaf) => {
      const subject = subjectOf(leaf, textOf(leaf.file));
      const mustChange =
        subject !== undefined && isValue(leaf) ? places.filter((place) => printsNumber(place, subject)) : [];
      const changedKeys = new Set<string>();
      let refused = false;
      let noticed = false;
      for (const number of othersFor(leaf)) {
        const examined = examineWith(leaf, number);
        if (!examined.programme) {
          expect(hasErrors(examined.problems)).toBe(true);
          refused = true;
          continue;
        }
        const changed = changedPlaces(places, printedPlaces(examined.programme));
        if (subject !== undefined) expect(changed.filter((place) => !rests(place.facts, subject))).toEqual([]);
        expect(silentCharts(changed)).toEqual([]);
        for (const { key } of changed) changedKeys.add(key);
        noticed ||= problemTexts(examined.problems).join() !== problemTexts(problems).join();
        if (changedKeys.size > 0 && mustChange.every(({ key }) => changedKeys.has(key))) break;
      }
      expect(mustChange.filter(({ key }) => !refused && !changedKeys.has(key))).toEqual([]);
      expect(changedKeys.size > 0 || refused || (subject === undefined && noticed)).toBe(true);
    },
  );
});

/** Places that print the date of a figure with one value, or of an event, by itself. */
function printsDate({ text, facts: ids }: PrintedPlace, { path }: Leaf): boolean {
  const [section, id, field] = path;
  if (ids.length !== 1 || ids[0] !== id || path.length !== 3) return false;
  const fact = programme.printed.get(id ?? '');
  if (section === 'events') return true;
  return section === 'figures' && fact?.origin.kind === 'input' && field === 'date' && isDateOf(text, fact, 'date');
}

describe('every date in the data of 2024', () => {
  it.each(dates.map((leaf): [string, Leaf] => [leafName(leaf), leaf]))(
    'shows where it is printed and changes nothing else, or is refused: %s',
    (_, leaf) => {
      const subject = subjectOf(leaf, textOf(leaf.file));
      const mustChange = places.filter((place) => printsDate(place, leaf)).map(({ key }) => key);
      for (const date of otherDatesFor(leaf)) {
        const examined = examineWith(leaf, date);
        if (!examined.programme) continue;
        const changed = changedPlaces(places, printedPlaces(examined.programme));
        if (subject !== undefined) expect(changed.filter((place) => !rests(place.facts, subject))).toEqual([]);
        expect(changed.map(({ key }) => key)).toEqual(expect.arrayContaining(mustChange));
      }
    },
  );
});
