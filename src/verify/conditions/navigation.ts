import { condition, type Report } from '../condition.ts';
import { get, textOf } from '../read/file.ts';
import { isDict, type Maybe, nameOf } from '../read/object.ts';
import { readNumberTree } from '../read/structure.ts';
import { pageOf, type Reading } from '../reading.ts';

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
  const { names } = reading.places;
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
      if (title.trim() === '') return 'entry without title';
      if (pageOf(reading, entry) === undefined) return `${title} leads nowhere`;
      const below = visit(entry);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  const fault = visit(get(file, reading.catalog, 'Outlines'));
  return fault ?? (seen.size === 0 ? 'no entries' : undefined);
}
