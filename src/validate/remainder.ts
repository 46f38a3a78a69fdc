import type { Sources } from '../load/source.ts';
import type { Edition } from './edition.ts';
import type { Entries } from './entries.ts';
import type { Names } from './names.ts';
import type { Readings } from './readings.ts';

export type NameKind = 'figure' | 'population' | 'quotation' | 'exhibit' | 'law';

/** What of an edition is missing only because of problems that are already reported. */
export interface Gaps {
  isLeftOut(kind: NameKind, name: string): boolean;
  /** A chapter could not be read: headings and placements may be missing with it. */
  readonly chapters: boolean;
}

/** The sound part of an edition that has errors: good for looking further, never for printing. */
export interface Remainder {
  readonly edition: Edition;
  readonly gaps: Gaps;
}

/** Of a whole edition. */
export const NO_GAPS: Gaps = { isLeftOut: () => false, chapters: false };

export function gapsOf(entries: Entries, readings: Readings, names: Names, sources: Sources, chapters: number): Gaps {
  const folder = `data/${sources.year}/`;
  const isUnread = (file: string): boolean => sources.unreadable.has(folder + file);
  const lacksFigures =
    readings.topics.some((it) => it.lacksSections) ||
    [...sources.unreadable].some((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'));
  const lacksTerms = readings.terms?.lacksSections ?? isUnread('terms.yaml');
  const lacksExhibits = readings.exhibits?.lacksSections ?? isUnread('exhibits.yaml');
  const isLeftOut: Gaps['isLeftOut'] = (kind, name) => {
    switch (kind) {
      case 'figure':
        return lacksFigures || names.given.figures.has(name) || names.isExcused.figure(name);
      case 'population':
        return names.given.populations.has(name) || names.isExcused.term(name);
      case 'quotation':
        return lacksFigures || entries.quotations.places.has(name);
      case 'exhibit':
        return lacksExhibits || entries.tables.places.has(name) || entries.charts.places.has(name);
      case 'law':
        return lacksTerms || (readings.terms?.isBroken(['laws']) ?? false);
    }
  };
  const listed = readings.edition?.document.value;
  const count =
    typeof listed === 'object' && listed !== null && 'chapters' in listed && Array.isArray(listed.chapters)
      ? listed.chapters.length
      : 0;
  return { isLeftOut, chapters: chapters < count || count === 0 };
}
