import type { Range } from '../german/clauses.ts';
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
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

const places = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ from: index, to: index + word.length, word }));

const escaped = (word: string): string => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function subject({ words, stems, counted = [], figures, down = [] }: Topic): Subject {
  const names = whole(words);
  const nouns = whole([...words, ...counted]);
  const ownDown = down.length > 0 ? whole(down) : undefined;
  return {
    figures,
    find: (text) => places(text, names),
    findCounted: (text) => places(text, nouns),
    begins: (word) => stems.some((stem) => word.toLowerCase().startsWith(stem)),
    special: (text) =>
      ownDown ? places(text, ownDown).map((place): TrendWord => ({ ...place, direction: 'down' })) : [],
  };
}

/** The subjects of known figures, and those that an edition gives its own figures. */
export const subjectsOf = ({ figures }: Edition): readonly Subject[] => [
  ...TOPICS.map(subject),
  ...[...figures.values()].flatMap(({ id, topics }) =>
    topics && topics.length > 0
      ? [subject({ words: topics.map((word) => `${escaped(word)}(?:e?[nms]|er|es)?`), stems: [], figures: [id] })]
      : [],
  ),
];
