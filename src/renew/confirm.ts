import { headTexts, type Standing, standingOf } from '../standing/standing.ts';
import type { CarriedOver } from '../validate/carried-over.ts';
import type { Edition } from '../validate/edition.ts';
import { nearest } from '../validate/nearest.ts';
import { applyEdits } from './edit.ts';
import { entriesOf, entryOf, parseSections, removeEntries } from './yaml-nodes.ts';

/** What became of the names a person gave. */
export interface Confirmation {
  /** The record without the confirmed lines. */
  readonly text: string;
  readonly confirmed: readonly string[];
  /** Changed or confirmed before. */
  readonly settled: readonly string[];
  /** Figures whose value is still to be delivered: there is nothing to confirm yet. */
  readonly open: readonly string[];
  readonly unknown: readonly { readonly name: string; readonly meant?: string }[];
  /** How many figures, texts and chapters are carried over after that. */
  readonly remaining: number;
}

const SECTIONS = ['entries', 'texts', 'chapters'] as const;
type Section = (typeof SECTIONS)[number];
type Named = Readonly<Record<Section, readonly string[]>>;

const countCarried = ({ entries, texts, chapters }: Standing): number =>
  [...entries.values()].filter((it) => it === 'carried').length + texts.size + chapters.size;

/** Everything of an edition that can be confirmed, by section of the record. */
function namesIn(edition: Edition): Named {
  const { figures, events, quotations, chapters } = edition;
  return {
    entries: [...figures.keys(), ...events.keys(), ...quotations.keys()],
    texts: [...headTexts(edition).keys()],
    chapters: chapters.map(({ file }) => file),
  };
}

const placeOf = (name: string, known: Named): { readonly section: Section; readonly key: string } | undefined => {
  for (const section of SECTIONS) if (known[section].includes(name)) return { section, key: name };
  return known.chapters.includes(`${name}.md`) ? { section: 'chapters', key: `${name}.md` } : undefined;
};

function isCarried({ entries, texts, chapters }: Standing, section: Section, key: string): boolean {
  if (section === 'entries') return entries.get(key) === 'carried';
  return section === 'texts' ? texts.has(key) : chapters.has(key);
}

/** The record without some lines; a section without lines goes, comments stay. */
function withoutLines(text: string, gone: Named): string {
  const record = parseSections(text);
  const isEmptied = (section: Section): boolean => {
    const value = entryOf(record, section)?.value;
    return entriesOf(value).every(({ key }) => gone[section].includes(key));
  };
  const emptied = SECTIONS.filter(isEmptied);
  const edits = SECTIONS.filter((section) => !emptied.includes(section)).flatMap((section) =>
    removeEntries(entryOf(record, section)?.value, gone[section], text),
  );
  return applyEdits(text, [...edits, ...removeEntries(record, emptied, text)]);
}

function recordWithout(record: CarriedOver, gone: Named): CarriedOver {
  const kept = <T>(map: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> =>
    new Map([...map].filter(([key]) => !keys.includes(key)));
  return {
    from: record.from,
    entries: kept(record.entries, gone.entries),
    texts: kept(record.texts, gone.texts),
    chapters: kept(record.chapters, gone.chapters),
  };
}

/**
 * Confirms what was carried over: figures, events and quotations by id, chapters by file name (with or without
 * ending), texts by path (`genderNote`, `imprint.Herausgeber`, `title`), or all there is.
 */
export function confirm(text: string, edition: Edition, names: readonly string[] | 'all'): Confirmation {
  const { carriedOver } = edition;
  const known = namesIn(edition);
  const standing = standingOf(edition);
  const asked = names === 'all' ? SECTIONS.flatMap((section) => [...(carriedOver?.[section].keys() ?? [])]) : names;
  const found = [...new Set(asked)].map((name) => ({ name, place: placeOf(name, known) }));
  const places = found.flatMap(({ place }) => place ?? []);
  const confirmed = places.filter(({ section, key }) => isCarried(standing, section, key));
  const rest = places.filter((place) => !confirmed.includes(place)).map(({ key }) => key);
  const open = names === 'all' ? [] : rest.filter((key) => standing.entries.get(key) === 'open');
  const gone =
    names === 'all'
      ? {
          entries: [...(carriedOver?.entries.keys() ?? [])],
          texts: [...(carriedOver?.texts.keys() ?? [])],
          chapters: [...(carriedOver?.chapters.keys() ?? [])],
        }
      : keysBySection(places.filter(({ key }) => !open.includes(key)));
  const after = carriedOver ? { ...edition, carriedOver: recordWithout(carriedOver, gone) } : edition;
  const candidates = SECTIONS.flatMap((section) => known[section]);
  return {
    text: withoutLines(text, gone),
    confirmed: confirmed.map(({ key }) => key),
    settled: names === 'all' ? [] : rest.filter((key) => !open.includes(key)),
    open,
    unknown:
      names === 'all'
        ? []
        : found
            .filter(({ place }) => !place)
            .map(({ name }) => {
              const meant = nearest(name, candidates);
              return { name, ...(meant !== undefined && { meant }) };
            }),
    remaining: countCarried(standingOf(after)),
  };
}

const keysBySection = (places: readonly { readonly section: Section; readonly key: string }[]): Named => {
  const of = (section: Section): readonly string[] =>
    places.filter((place) => place.section === section).map(({ key }) => key);
  return { entries: of('entries'), texts: of('texts'), chapters: of('chapters') };
};
