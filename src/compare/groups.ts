import { CHAPTERS } from '../words/comparison.ts';
import type { Comparison } from './comparison.ts';
import type { FigureChange, FigureEntry, FigureKept } from './figure-change.ts';
import type { ChapterRef, Sides } from './sides.ts';

/** „2.4 Kundenentwicklung“ */
export const chapterName = ({ number, title }: ChapterRef): string => CHAPTERS.chapter(number, title);

export type AnyFigure =
  | { readonly kind: 'changed'; readonly figure: FigureChange }
  | { readonly kind: 'added' | 'removed'; readonly figure: FigureEntry }
  | { readonly kind: 'kept'; readonly figure: FigureKept };

/** Figures that one chapter prints first; `chapter` is null for those that only other figures use. */
export interface FigureGroup {
  readonly chapter: ChapterRef | null;
  readonly figures: readonly AnyFigure[];
}

const isSides = (chapter: AnyFigure['figure']['chapter']): chapter is Sides<ChapterRef | null> =>
  chapter !== null && 'old' in chapter;

/** Where a figure stands: in the new edition, or else where it stood. */
const placeOf = ({ figure: { chapter } }: AnyFigure): ChapterRef | null =>
  isSides(chapter) ? (chapter.new ?? chapter.old) : chapter;

/** All figures but the targets by chapter, in reading order; those that no chapter prints at the end. */
export function figureGroups({ differences: { figures }, unchanged }: Comparison): readonly FigureGroup[] {
  const all: readonly AnyFigure[] = [
    ...figures.changed.map((figure) => ({ kind: 'changed' as const, figure })),
    ...figures.added.map((figure) => ({ kind: 'added' as const, figure })),
    ...figures.removed.map((figure) => ({ kind: 'removed' as const, figure })),
    ...unchanged.figures.map((figure) => ({ kind: 'kept' as const, figure })),
  ];
  const groups = new Map<string, { chapter: ChapterRef | null; figures: AnyFigure[] }>();
  for (const it of all.filter(({ figure }) => !figure.isTarget)) {
    const chapter = placeOf(it);
    const name = chapter?.file ?? '';
    const group = groups.get(name);
    if (group) group.figures.push(it);
    else groups.set(name, { chapter, figures: [it] });
  }
  const place = ({ chapter }: FigureGroup): number => chapter?.position ?? Number.POSITIVE_INFINITY;
  return [...groups.values()].sort((a, b) => place(a) - place(b) || 0);
}

/** How many largest changes are worth a reader's first look. */
const LARGEST = 6;

/** The figures whose value changed most in relation to what it was, largest first. */
export const largestChanges = ({ differences: { figures } }: Comparison): readonly FigureChange[] =>
  figures.changed
    .filter(({ change }) => change !== null && change.relative !== null && change.direction !== 'same')
    .map((figure, index) => ({ figure, index, size: Math.abs(figure.change?.relative ?? 0) }))
    .sort((a, b) => b.size - a.size || a.index - b.index)
    .slice(0, LARGEST)
    .map(({ figure }) => figure);
