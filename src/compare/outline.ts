import type { Section } from '../blocks/programme.ts';
import { align, type Pair } from './align.ts';
import type { Differences, HeadingChange, HeadingRef } from './comparison.ts';
import type { ChapterPair } from './match-chapters.ts';
import { headingsOf } from './passages.ts';
import { byCode, hunksOf } from './sequences.ts';
import type { Sides } from './sides.ts';

/** Headings of one chapter side by side. The first names the chapter: it is the same one, whatever it is called. */
function matchHeadings(before: readonly HeadingRef[], after: readonly HeadingRef[]): readonly Pair<HeadingRef>[] {
  const [firstOld, ...othersOld] = before;
  const [firstNew, ...othersNew] = after;
  if (!firstOld || !firstNew) return align(before, after, ({ title }) => title);
  return [{ old: firstOld, new: firstNew }, ...align(othersOld, othersNew, ({ title }) => title)];
}

type Both = Sides<HeadingRef>;

const isBoth = (pair: Pair<HeadingRef>): pair is Both => pair.old !== null && pair.new !== null;

/** The same whichever edition is called the old one. */
const nameOf = (pair: Both): string =>
  [pair.old, pair.new]
    .map(({ file, number, title }) => [file, number ?? '', title].join('\t'))
    .sort(byCode)
    .join('\n');

/** Of the headings that both have, those outside the longest order that both agree on. */
function displaced(inNewOrder: readonly Both[], oldOrder: readonly HeadingRef[]): ReadonlySet<Both> {
  const rank = new Map(oldOrder.map((heading, index) => [heading, index]));
  const inOldOrder = [...inNewOrder].sort((a, b) => (rank.get(a.old) ?? 0) - (rank.get(b.old) ?? 0));
  const kept = new Set(
    hunksOf(inOldOrder.map(nameOf), inNewOrder.map(nameOf)).flatMap((hunk) =>
      hunk.kind === 'same' ? hunk.values : [],
    ),
  );
  return new Set(inNewOrder.filter((pair) => !kept.has(nameOf(pair))));
}

/** What became of the headings: new ones, those gone, those with another text, place or number. */
export function compareOutlines(chapters: readonly ChapterPair[], before: readonly Section[]): Differences['chapters'] {
  const oldHeadings = new Map(before.map((section) => [section, headingsOf(section)]));
  const pairs = chapters.flatMap(({ sections: { old, new: now } }) =>
    matchHeadings((old && oldHeadings.get(old)) ?? [], now ? headingsOf(now) : []),
  );
  const both = pairs.filter(isBoth);
  const moved = displaced(both, [...oldHeadings.values()].flat());
  const changed = both
    .map(
      (pair): HeadingChange => ({
        ...pair,
        renamed: pair.old.title !== pair.new.title,
        moved: moved.has(pair) || pair.old.level !== pair.new.level,
        renumbered: pair.old.number !== pair.new.number,
      }),
    )
    .filter(({ renamed, moved: elsewhere, renumbered }) => renamed || elsewhere || renumbered);
  return {
    added: pairs.flatMap(({ old, new: now }) => (old === null && now ? [now] : [])),
    removed: pairs.flatMap(({ old, new: now }) => (now === null && old ? [old] : [])),
    changed,
  };
}
