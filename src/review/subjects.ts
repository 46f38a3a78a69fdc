import type { Range } from '../german/clauses.ts';
import { latin } from '../german/latin.ts';
import type { TrendWord } from '../german/trend-words.ts';
import type { Edition } from '../validate/edition.ts';
import { TOPICS, type Topic } from '../validate/topics.ts';

/** Something texts speak of and figures count. */
export interface Subject {
  readonly figures: readonly string[];
  /** Where a text names it. */
  find(text: string): readonly Range[];
  /** Where a text names those it counts: „weniger Kundinnen und Kunden“. */
  findCounted(text: string): readonly Range[];
  /** Whether a word is a compound that begins with its name. */
  begins(word: string): boolean;
  /** Words that say a trend of this subject only. */
  special(text: string): readonly TrendWord[];
}

const whole = (patterns: readonly string[]): RegExp =>
  latin(new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu'));

const places = (text: string, pattern: RegExp) =>
  // Nearly every text holds none, and to search is quicker than to begin to match all.
  text.search(pattern) < 0
    ? []
    : [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ from: index, to: index + word.length, word }));

const escaped = (word: string): string => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function subject({ words, stems, counted = [], figures, down = [] }: Topic): Subject {
  // Made when asked for: few subjects are ever looked for, and such patterns take their time to make.
  let names: RegExp | undefined;
  let nouns: RegExp | undefined;
  const ownDown = down.length > 0 ? whole(down) : undefined;
  return {
    figures,
    find: (text) => {
      names ??= whole(words);
      return places(text, names);
    },
    findCounted: (text) => {
      nouns ??= whole([...words, ...counted]);
      return places(text, nouns);
    },
    begins: (word) => stems.some((stem) => word.toLowerCase().startsWith(stem)),
    special: (text) =>
      ownDown ? places(text, ownDown).map((place): TrendWord => ({ ...place, direction: 'down' })) : [],
  };
}

const KNOWN: readonly Subject[] = TOPICS.map(subject);

/** The subjects of known figures, and those that an edition gives its own figures. */
export const subjectsOf = ({ figures }: Edition): readonly Subject[] => [
  ...KNOWN,
  ...[...figures.values()].flatMap(({ id, topics }) =>
    topics && topics.length > 0
      ? [subject({ words: topics.map((word) => `${escaped(word)}(?:e?[nms]|er|es)?`), stems: [], figures: [id] })]
      : [],
  ),
];
