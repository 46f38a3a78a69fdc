import { COMPARISON, COUNTS, FIGURES, SECTION } from '../../words/comparison.ts';
import { isSame } from '../compare-editions.ts';
import type { Comparison } from '../comparison.ts';
import { countsOf } from '../counts.ts';
import { changeText } from '../describe.ts';
import { largestChanges } from '../groups.ts';
import { figureSection, targetSection } from './figures.ts';
import { formOf, type LineForm, type LineOptions } from './form.ts';
import { tableLines } from './table.ts';
import { chapterSection, exhibitSection, noticeSection, termSection, textSection } from './texts.ts';
import { headingLines, wrapText } from './wrap.ts';

const number = (count: number | null): string => (count === null ? COMPARISON.none : String(count));

function glance(comparison: Comparison, form: LineForm): readonly string[] {
  const rows = countsOf(comparison).map(({ what, changed, added, removed, same }) => [
    what,
    ...[changed, added, removed, same].map(number),
  ]);
  const largest = largestChanges(comparison).map(({ label, old, new: now, change }) => {
    const line = `${label}: ${old.short} ${COMPARISON.arrow} ${now.short}, ${change ? changeText(change) : COMPARISON.none}`;
    return wrapText(line, { ...form, first: '  - ' });
  });
  return [
    ...form.title(SECTION.glance),
    '',
    ...tableLines([[COUNTS.what, COUNTS.changed, COUNTS.added, COUNTS.removed, COUNTS.same], ...rows], '  '),
    ...(largest.length === 0 ? [] : ['', ...headingLines(FIGURES.largestTitle, form), ...largest.flat()]),
  ];
}

/**
 * A comparison for a terminal, line by line, without line ends. Without colours removed words stand in [-…-] and added
 * ones in {+…+}.
 */
export function comparisonLines(comparison: Comparison, options: LineOptions): readonly string[] {
  const form = formOf(options);
  const { old, new: now } = comparison.editions;
  const head = [
    ...headingLines(COMPARISON.subtitle(now.title, now.years, old.years), form),
    ...wrapText(COMPARISON.stands(old.years, old.standText, now.years, now.standText), { ...form, first: '' }),
  ];
  if (isSame(comparison)) return [...head, '', COMPARISON.same];
  const sections = [
    glance,
    figureSection,
    targetSection,
    chapterSection,
    textSection,
    exhibitSection,
    termSection,
    noticeSection,
  ];
  return [...head, ...sections.flatMap((section) => section(comparison, form))];
}
