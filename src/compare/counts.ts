import { COUNTS } from '../words/comparison.ts';
import type { Comparison, EntryChanges } from './comparison.ts';

/** How much of one kind changed; null where staying the same is not counted. */
export interface Count {
  readonly what: string;
  readonly changed: number | null;
  readonly added: number;
  readonly removed: number;
  readonly same: number | null;
}

const total = (groups: readonly EntryChanges[], of: keyof EntryChanges): number =>
  groups.reduce((sum, group) => sum + group[of].length, 0);

/** The differences in numbers, for a reader who wants to know first how much there is to read. */
export function countsOf({ differences, unchanged }: Comparison): readonly Count[] {
  const { figures, targets, chapters, texts, exhibits, acknowledged, doubts } = differences;
  const terms = [
    differences.populations,
    differences.sources,
    differences.abbreviations,
    differences.events,
    differences.quotations,
  ];
  const changes = texts.flatMap((text) => text.changes);
  const isTarget = ({ isTarget: it }: { readonly isTarget: boolean }): boolean => it;
  const others = <T extends { readonly isTarget: boolean }>(all: readonly T[]): number =>
    all.filter((it) => !isTarget(it)).length;
  return [
    {
      what: COUNTS.figures,
      changed: others(figures.changed),
      added: others(figures.added),
      removed: others(figures.removed),
      same: others(unchanged.figures),
    },
    {
      what: COUNTS.targets,
      changed: targets.filter(({ old, new: now }) => old && now).length,
      added: targets.filter(({ old }) => !old).length,
      removed: targets.filter(({ new: now }) => !now).length,
      same: unchanged.targets.length,
    },
    {
      what: COUNTS.chapters,
      changed: chapters.changed.length,
      added: chapters.added.length,
      removed: chapters.removed.length,
      same: null,
    },
    {
      what: COUNTS.texts,
      changed: changes.filter(({ old, new: now }) => old !== null && now !== null).length,
      added: changes.filter(({ old }) => old === null).length,
      removed: changes.filter(({ new: now }) => now === null).length,
      same: null,
    },
    {
      what: COUNTS.exhibits,
      changed: exhibits.changed.length,
      added: exhibits.added.length,
      removed: exhibits.removed.length,
      same: null,
    },
    {
      what: COUNTS.terms,
      changed: total(terms, 'changed'),
      added: total(terms, 'added') + differences.laws.added.length,
      removed: total(terms, 'removed') + differences.laws.removed.length,
      same: null,
    },
    {
      what: COUNTS.notices,
      changed: null,
      added: acknowledged.added.length,
      removed: acknowledged.removed.length,
      same: unchanged.acknowledged.length,
    },
    {
      what: COUNTS.doubts,
      changed: null,
      added: doubts.added.length,
      removed: doubts.removed.length,
      same: unchanged.doubts.length,
    },
  ];
}
