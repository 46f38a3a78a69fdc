import { isTopicFile, type Sources } from '../load/source.ts';
import type { Place } from '../problem/problem.ts';
import { assembleDerived, assembleFigure, assemblePopulation } from './assemble-figure.ts';
import type { Entry } from './collect.ts';
import type { Derived, Figure, Population } from './edition.ts';
import { type Entries, merge } from './entries.ts';
import { KNOWN_FIGURES } from './known-figures.ts';
import { mapValues } from './map-values.ts';
import { nearest } from './nearest.ts';
import type { Readings } from './readings.ts';
import type { DerivedData, FigureData } from './schema/topic.ts';

/** What can be referred to, and how much of it is known for certain. */
export interface Names {
  /** Sound ones by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly populations: ReadonlyMap<string, Population>;
  /** Given ids, sound or not, and where they stand. */
  readonly given: {
    /** Figures, derived figures and events, which share their names. */
    readonly figures: ReadonlyMap<string, Place>;
    readonly events: ReadonlyMap<string, Place>;
    readonly populations: ReadonlyMap<string, Place>;
    readonly sources: ReadonlyMap<string, Place>;
  };
  /** The edition is still being made: what only its values are to blame for is no error. */
  readonly isDraft: boolean;
  /** Ids that are absent only because they, or their file or section, have a fault that is already reported. */
  readonly isExcused: {
    readonly figure: (id: string) => boolean;
    readonly term: (id: string) => boolean;
  };
}

/** Known figures that were probably meant by unknown ones without a label. */
const misspelled = ({ figures }: Entries): readonly string[] =>
  figures.parts
    .filter(({ id, data }) => !KNOWN_FIGURES.has(id) && data.label === undefined)
    .flatMap(({ id }) => nearest(id, KNOWN_FIGURES.keys()) ?? []);

/** Whether a misspelled id may have meant this one: it is the same once mended, or the beginning of it. */
const isMeant = (id: string, mended: ReadonlySet<string>): boolean =>
  [...mended].some((it) => it.startsWith(id) || id.startsWith(it));

/** What can be referred to, given the figures and derived figures in which no fault was found. */
export function namesOf(
  entries: Entries,
  readings: Readings,
  sources: Sources,
  figures: ReadonlyMap<string, Entry<FigureData>>,
  derived: ReadonlyMap<string, Entry<DerivedData>>,
  isDraft: boolean,
): Names {
  const folder = `data/${sources.year}/`;
  const unread = [...sources.unreadable].filter((it) => it.startsWith(folder)).map((it) => it.slice(folder.length));
  const lacksFigures = unread.some(isTopicFile) || readings.topics.some((it) => it.lacksSections);
  const lacksTerms = unread.includes('terms.yaml') || (readings.terms?.lacksSections ?? false);
  const meantFigures = new Set([
    ...entries.figures.meant,
    ...entries.derived.meant,
    ...entries.events.meant,
    ...misspelled(entries),
  ]);
  const meantTerms = new Set([...entries.populations.meant, ...entries.sources.meant]);
  return {
    isDraft,
    figures: mapValues(figures, assembleFigure),
    derived: mapValues(derived, assembleDerived),
    populations: mapValues(entries.populations.sound, assemblePopulation),
    given: {
      figures: merge(entries.figures.places, entries.derived.places, entries.events.places),
      events: entries.events.places,
      populations: entries.populations.places,
      sources: entries.sources.places,
    },
    isExcused: {
      figure: (id) => lacksFigures || isMeant(id, meantFigures),
      term: (id) => lacksTerms || isMeant(id, meantTerms),
    },
  };
}
