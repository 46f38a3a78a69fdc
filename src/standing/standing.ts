import { textFingerprint } from '../fingerprint/fingerprint.ts';
import type { Edition, Template } from '../validate/edition.ts';
import { entryText } from './entry-text.ts';
import { sentencesOf } from './sentences.ts';
import { typedTexts } from './typed-texts.ts';

/** How far a part of an edition is from being finished. */
export type Unsettled = 'open' | 'carried';

/** A sentence of a chapter that came over from another edition as it stands: offsets in the chapter's text. */
export interface CarriedSentence {
  readonly start: number;
  readonly end: number;
}

export interface ChapterStanding {
  readonly sentences: number;
  readonly carried: readonly CarriedSentence[];
}

/** What of an edition is not settled yet. What is not named is settled. */
export interface Standing {
  /** Figures, events and quotations by id. */
  readonly entries: ReadonlyMap<string, Unsettled>;
  /** Texts of YAML files by path: `genderNote`, `imprint.Herausgeber`, `title`, `sources.zuteilung`. */
  readonly texts: ReadonlySet<string>;
  /** Chapters with carried sentences, by file name. */
  readonly chapters: ReadonlyMap<string, ChapterStanding>;
}

/** The texts of YAML files that a person answers for, by path: those of edition.yaml, and whatever names a year. */
export const answeredTexts = (edition: Edition): ReadonlyMap<string, Template> =>
  new Map<string, Template>([
    ...(edition.genderNote ? [['genderNote', edition.genderNote] as const] : []),
    ...edition.imprint.map((it) => [`imprint.${it.label}`, it] as const),
    ...typedTexts(edition),
  ]);

/** The same without their places. */
export const headTexts = (edition: Edition): ReadonlyMap<string, string> =>
  new Map([...answeredTexts(edition)].map(([path, { text }]) => [path, text]));

function entriesOf({ figures, events, quotations, carriedOver }: Edition): ReadonlyMap<string, Unsettled> {
  const unsettled = new Map<string, Unsettled>();
  for (const entry of [...figures.values(), ...events.values(), ...quotations.values()]) {
    if ('observations' in entry && entry.observations.some(({ isOpen }) => isOpen)) unsettled.set(entry.id, 'open');
    else {
      const recorded = carriedOver?.entries.get(entry.id);
      if (recorded !== undefined && recorded === textFingerprint(entryText(entry))) unsettled.set(entry.id, 'carried');
    }
  }
  return unsettled;
}

/**
 * What is open (a value nobody has delivered) and what is carried over (its content is still the one recorded when it
 * was taken from another edition). Changing a content settles it, and so does taking its line out of the record.
 */
export function standingOf(edition: Edition): Standing {
  const { carriedOver, chapters } = edition;
  const texts = [...headTexts(edition)].filter(
    ([path, text]) => carriedOver?.texts.get(path) === textFingerprint(text),
  );
  const carriedChapters = chapters.flatMap(({ file, text }): [string, ChapterStanding][] => {
    const recorded = carriedOver?.chapters.get(file);
    if (!recorded) return [];
    const sentences = sentencesOf(text);
    const carried = sentences.filter((sentence) => recorded.has(textFingerprint(sentence.text)));
    return carried.length === 0
      ? []
      : [[file, { sentences: sentences.length, carried: carried.map(({ start, end }) => ({ start, end })) }]];
  });
  return {
    entries: entriesOf(edition),
    texts: new Set(texts.map(([path]) => path)),
    chapters: new Map(carriedChapters),
  };
}

/** Of an edition that is finished. */
export const ALL_SETTLED: Standing = { entries: new Map(), texts: new Set(), chapters: new Map() };
