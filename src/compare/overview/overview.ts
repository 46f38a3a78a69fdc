import type { Block, Heading, Paragraph } from '../../blocks/block.ts';
import type { Programme, Section } from '../../blocks/programme.ts';
import { COMPARISON, FIGURES, NOTICES, SECTION, TEXTS } from '../../words/comparison.ts';
import { isSame } from '../compare-editions.ts';
import type { Comparison, Examined } from '../comparison.ts';
import { termGroups } from '../describe.ts';
import { figureGroups } from '../groups.ts';
import type { ChapterRef } from '../sides.ts';
import { detailTable } from './details.ts';
import { groupBlocks, largestBlocks, targetBlocks } from './figures.ts';
import { text } from './inlines.ts';
import { acknowledgedBlocks, chapterBlocks, countBlocks, doubtBlocks, exhibitBlocks, settledBlocks } from './parts.ts';
import { textBlocks } from './texts.ts';

const heading = (level: 1 | 2, id: string, title: string): Heading => ({
  kind: 'heading',
  id,
  level,
  number: null,
  text: [text(title)],
});

const paragraph = (id: string, words: string): Paragraph => ({ kind: 'paragraph', id, text: [text(words)] });

const chapterTitle = (chapter: ChapterRef): string => COMPARISON.chapter(chapter.number, chapter.title);

/** A part under its heading; one that would say nothing is left out. */
function section(id: keyof typeof SECTION, blocks: (id: string) => readonly Block[]): readonly Section[] {
  const inside = blocks(id);
  return inside.length === 0
    ? []
    : [{ id, part: 'body', file: 'edition.yaml', blocks: [heading(1, id, SECTION[id]), ...inside] }];
}

/** A passage of a part under a heading of its own; nothing where it would be empty. */
const under = (id: string, title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, id, title), ...blocks];

function glance(id: string, comparison: Comparison): readonly Block[] {
  const { old, new: now } = comparison.editions;
  const stands = paragraph(`${id}.stands`, COMPARISON.stands(old.years, old.standText, now.years, now.standText));
  if (isSame(comparison)) return [stands, paragraph(`${id}.same`, COMPARISON.sameLong)];
  return [stands, ...countBlocks(`${id}.counts`, comparison), ...largestBlocks(`${id}.largest`, comparison)];
}

const figures = (id: string, comparison: Comparison): readonly Block[] =>
  figureGroups(comparison).flatMap((group, index) => {
    const name = `${id}.${index + 1}`;
    const title = group.chapter ? chapterTitle(group.chapter) : FIGURES.unprintedTitle;
    return under(name, title, groupBlocks(name, group, comparison));
  });

function texts(id: string, { differences }: Comparison): readonly Block[] {
  const chapters = differences.texts.flatMap((chapterText, index) => {
    const name = `${id}.${index + 1}`;
    const chapter = chapterText.chapter.new ?? chapterText.chapter.old;
    return under(name, chapter ? chapterTitle(chapter) : '', textBlocks(name, chapterText));
  });
  return chapters.length === 0 ? [] : [paragraph(`${id}.intro`, TEXTS.intro), ...chapters];
}

const terms = (id: string, comparison: Comparison): readonly Block[] =>
  termGroups(comparison.differences).flatMap(({ title, details }, index) =>
    detailTable(`${id}.${index + 1}`, details, comparison, title),
  );

const notices = (id: string, comparison: Comparison): readonly Block[] => [
  ...under(`${id}.known`, NOTICES.acknowledged, acknowledgedBlocks(`${id}.acknowledged`, comparison)),
  ...under(`${id}.open`, NOTICES.doubts, doubtBlocks(`${id}.doubts`, comparison)),
  ...under(`${id}.gone`, NOTICES.settled, settledBlocks(`${id}.settled`, comparison)),
];

/**
 * The „Änderungsübersicht“ for the board: a comparison as a document of the same kind as the programme, to be composed,
 * laid out, written and read back like it. Names, colours and dates are those of the new edition.
 */
export function overviewOf(comparison: Comparison, { programme }: Pick<Examined, 'programme'>): Programme {
  const { old, new: now } = comparison.editions;
  const { subtitle: _, ...rest } = programme;
  return {
    ...rest,
    title: COMPARISON.title,
    subtitle: COMPARISON.subtitle(now.title, now.years, old.years),
    shortTitle: COMPARISON.title,
    yearsLabel: COMPARISON.years(old.years, now.years),
    contents: true,
    sections: [
      ...section('glance', (id) => glance(id, comparison)),
      ...section('figures', (id) => figures(id, comparison)),
      ...section('targets', (id) => targetBlocks(`${id}.targets`, comparison)),
      ...section('chapters', (id) => chapterBlocks(`${id}.table`, comparison)),
      ...section('texts', (id) => texts(id, comparison)),
      ...section('exhibits', (id) => exhibitBlocks(`${id}.table`, comparison)),
      ...section('terms', (id) => terms(id, comparison)),
      ...section('notices', (id) => notices(id, comparison)),
    ],
    printed: new Map(),
  };
}
