import { condition, type Report } from '../condition.ts';
import { textString } from '../read/characters.ts';
import { get, objectNumber, resolve, textOf } from '../read/file.ts';
import { isDict, isList, isString, type Maybe, nameOf } from '../read/object.ts';
import { leaves, readNumberTree } from '../read/structure.ts';
import type { Reading } from '../reading.ts';

export const NAVIGATION = {
  outline: condition(
    'navigation.outline',
    'The document has an outline, shown on opening, and every entry leads to a page.',
    {
      ua: '7.17',
      pdf: '12.3.3',
    },
  ),
  labels: condition('navigation.labels', 'Pages have labels from the first page on.', { ua: '7.17', pdf: '12.4.2' }),
  names: condition('navigation.names', 'Names of places are sorted and each is there once.', { pdf: '7.9.6' }),
} as const;

export function checkNavigation(reading: Reading, report: Report): void {
  const { file, catalog } = reading;
  const fault = outlineFault(reading);
  if (fault !== undefined) report(NAVIGATION.outline, {}, fault);
  else if (nameOf(get(file, catalog, 'PageMode')) !== 'UseOutlines') report(NAVIGATION.outline, {}, 'not shown');
  if (!readNumberTree(file, get(file, catalog, 'PageLabels')).has(0)) report(NAVIGATION.labels);
  const names = namesOf(reading).map(([name]) => name);
  if (names.some((name, at) => at > 0 && name <= (names[at - 1] ?? ''))) report(NAVIGATION.names);
}

/** Goes along First and Next; the number of visited entries keeps a circle from going round for ever. */
function outlineFault(reading: Reading): string | undefined {
  const { file } = reading;
  const seen = new Set<Maybe>();
  const visit = (level: Maybe): string | undefined => {
    for (let entry = get(file, level, 'First'); isDict(entry); entry = get(file, entry, 'Next')) {
      if (seen.has(entry)) return 'goes in circles';
      seen.add(entry);
      const title = textOf(file, entry, 'Title') ?? '';
      const target = get(file, entry, 'Dest') ?? get(file, get(file, entry, 'A'), 'D');
      if (title.trim() === '') return 'entry without title';
      if (destinationPage(reading, target) === undefined) return `${title} leads nowhere`;
      const below = visit(entry);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  const fault = visit(get(file, reading.catalog, 'Outlines'));
  return fault ?? (seen.size === 0 ? 'no entries' : undefined);
}

const namesOf = (reading: Reading): readonly (readonly [string, Maybe])[] =>
  leaves(reading.file, get(reading.file, get(reading.file, reading.catalog, 'Names'), 'Dests'), 'Names').map(
    ([key, value]) => [isString(key) ? textString(key.bytes) : '', resolve(reading.file, value)],
  );

/** Index of the page that a destination, by name or in place, leads to (ISO 32000-1, 12.3.2). */
export function destinationPage(reading: Reading, target: Maybe): number | undefined {
  const place = isString(target) ? placeNamed(reading, textString(target.bytes)) : target;
  const list = isDict(place) ? get(reading.file, place, 'D') : place;
  if (!isList(list)) return undefined;
  const key = objectNumber(list.items[0]);
  const index = reading.pages.findIndex((page) => page.key === key);
  return index < 0 ? undefined : index;
}

const placesOfFile = new WeakMap<Reading, ReadonlyMap<string, Maybe>>();

function placeNamed(reading: Reading, name: string): Maybe {
  let places = placesOfFile.get(reading);
  if (!places) {
    places = new Map(namesOf(reading));
    placesOfFile.set(reading, places);
  }
  return places.get(name);
}
