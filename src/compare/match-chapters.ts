import type { Programme, Section } from '../blocks/programme.ts';
import type { Pair } from './align.ts';
import { chaptersOf, passagesOf } from './passages.ts';
import { byCode } from './sequences.ts';
import type { ChapterRef } from './sides.ts';
import { bagOf, similarity } from './similarity.ts';

/** A chapter in both editions, or in one of them. */
export interface ChapterPair {
  readonly sections: Pair<Section>;
  readonly chapter: Pair<ChapterRef>;
}

/** Chapters under another file name and heading are the same when this much of their words agrees. */
const SAME_CHAPTER = 0.5;

const textOf = (section: Section): string =>
  passagesOf(section.blocks)
    .map(({ text }) => text)
    .join('\n');

/** Takes one partner each, by a name that both have and that is the only one on its side. */
function matchBy(old: Section[], now: Section[], nameOf: (section: Section) => string): readonly Pair<Section>[] {
  const pairs: Pair<Section>[] = [];
  for (const section of [...now]) {
    const sameName = (all: readonly Section[]) => all.filter((it) => nameOf(it) === nameOf(section));
    const [partner, other] = sameName(old);
    if (!partner || other || sameName(now).length > 1) continue;
    pairs.push({ old: partner, new: section });
    old.splice(old.indexOf(partner), 1);
    now.splice(now.indexOf(section), 1);
  }
  return pairs;
}

/** The most alike first. Of equally alike pairs names decide that are the same whichever edition is the older one. */
function matchByText(old: Section[], now: Section[]): readonly Pair<Section>[] {
  const bags = new Map([...old, ...now].map((section) => [section, bagOf(textOf(section))]));
  const bag = (section: Section) => bags.get(section) ?? bagOf('');
  const candidates = old
    .flatMap((a) => now.map((b) => ({ old: a, new: b, score: similarity(bag(a), bag(b)) })))
    .filter(({ score, old: a }) => score >= SAME_CHAPTER && bag(a).size > 0)
    .map((it) => ({ ...it, name: [it.old.file, it.new.file].sort(byCode).join('\n') }))
    .sort((a, b) => b.score - a.score || byCode(a.name, b.name));
  const taken = new Set<Section>();
  return candidates.flatMap(({ old: a, new: b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [{ old: a, new: b }];
  });
}

/**
 * Chapters of two editions that are the same chapter: by file name, else by their heading, else by their words. In the
 * order of the new edition, followed by those that are gone.
 */
export function matchChapters(before: Programme, after: Programme): readonly ChapterPair[] {
  const [refsOld, refsNew] = [chaptersOf(before), chaptersOf(after)];
  const [allOld, allNew] = [[...refsOld.keys()], [...refsNew.keys()]];
  const [old, now] = [[...allOld], [...allNew]];
  const pairs = [
    ...matchBy(old, now, ({ file, part }) => (part === 'imprint' ? part : file)),
    ...matchBy(old, now, (section) => (refsOld.get(section) ?? refsNew.get(section))?.title ?? ''),
  ];
  const byText = matchByText(old, now);
  const partners = new Map([...pairs, ...byText].map((pair) => [pair.new, pair]));
  const known = new Set([...partners.values()].map((pair) => pair.old));
  const all: readonly Pair<Section>[] = [
    ...allNew.map((section) => partners.get(section) ?? { old: null, new: section }),
    ...allOld.filter((section) => !known.has(section)).map((section) => ({ old: section, new: null })),
  ];
  return all.map((sections) => ({
    sections,
    chapter: {
      old: (sections.old && refsOld.get(sections.old)) ?? null,
      new: (sections.new && refsNew.get(sections.new)) ?? null,
    },
  }));
}
