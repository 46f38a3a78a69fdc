import { COMPARISON, FIGURES, SECTION } from '../../words/comparison.ts';
import type { Comparison } from '../comparison.ts';
import { changeText, dateOf, figureDetails, noChange } from '../describe.ts';
import { excerptOf } from '../excerpt.ts';
import type { FigureValue, SentenceChange, TargetChange } from '../figure-change.ts';
import { type AnyFigure, chapterName, type FigureGroup, figureGroups } from '../groups.ts';
import { detailLines } from './details.ts';
import type { LineForm } from './form.ts';
import { headingLines, wrapParts, wrapText } from './wrap.ts';

const dated = (value: FigureValue): string => `${value.text} (${dateOf(value)})`;

const besides = (first: string, { width, paint }: LineForm) => ({ width, paint, first });

const nameOf = ({ old, new: now }: SentenceChange): string => JSON.stringify([old, now]);

/** For each changed sentence the figure it is shown with: the first that changed, or else the first that it prints. */
function placesOf(groups: readonly FigureGroup[]): ReadonlyMap<string, string> {
  const figures = groups.flatMap((group) => group.figures);
  const inTurn = [...figures.filter(({ kind }) => kind !== 'kept'), ...figures.filter(({ kind }) => kind === 'kept')];
  const places = new Map<string, string>();
  for (const { figure } of inTurn) {
    for (const sentence of figure.sentences) {
      if (!places.has(nameOf(sentence))) places.set(nameOf(sentence), figure.id);
    }
  }
  return places;
}

const sentencesIn = (sentences: readonly SentenceChange[], form: LineForm): readonly string[] =>
  sentences.flatMap(({ words }) => wrapParts(excerptOf(words), besides(`    ${FIGURES.sentence}: `, form)));

const sentenceLines = ({ figure }: AnyFigure, places: ReadonlyMap<string, string>, form: LineForm): readonly string[] =>
  sentencesIn(
    figure.sentences.filter((sentence) => places.get(nameOf(sentence)) === figure.id),
    form,
  );

function valueLine(it: AnyFigure): string {
  switch (it.kind) {
    case 'changed': {
      const { old, new: now, change, fields } = it.figure;
      const isSame = !fields.includes('value') && !fields.includes('unit');
      const by = isSame ? COMPARISON.unchangedValue : change ? changeText(change) : noChange(old, now);
      return `${dated(old)} ${COMPARISON.arrow} ${dated(now)}: ${by}`;
    }
    case 'kept':
      return `${dated(it.figure.value)}: ${COMPARISON.unchangedValue}`;
    default:
      return `${dated(it.figure.value)}: ${it.kind === 'added' ? FIGURES.added : FIGURES.removed}`;
  }
}

function figureLines(it: AnyFigure, places: ReadonlyMap<string, string>, form: LineForm): readonly string[] {
  return [
    ...wrapText(it.figure.label, besides('  ', form)),
    ...wrapText(valueLine(it), besides('    ', form)),
    ...(it.kind === 'changed' ? detailLines(figureDetails(it.figure), '    ', form) : []),
    ...sentenceLines(it, places, form),
  ];
}

/** Every figure but the targets, by chapter: old, new, change, and how the sentences that print it changed. */
export function figureSection(comparison: Comparison, form: LineForm): readonly string[] {
  const groups = figureGroups(comparison);
  if (groups.length === 0) return [];
  const places = placesOf(groups);
  return [
    ...form.title(SECTION.figures),
    ...groups.flatMap(({ chapter, figures }) => [
      '',
      ...headingLines(chapter ? chapterName(chapter) : FIGURES.unprintedTitle, form),
      ...figures.flatMap((it) => figureLines(it, places, form)),
    ]),
  ];
}

function targetText({ old, new: now, change }: TargetChange): string {
  if (!old) return now ? `${dated(now)}: ${FIGURES.added}` : '';
  if (!now) return `${dated(old)}: ${FIGURES.removed}`;
  const isSame = old.text === now.text;
  const by = change ? changeText(change) : isSame ? COMPARISON.unchangedValue : noChange(old, now);
  return `${dated(old)} ${COMPARISON.arrow} ${dated(now)}: ${by}`;
}

/** The targets against those of the last edition, with the sentences that print them. */
export function targetSection({ differences, unchanged }: Comparison, form: LineForm): readonly string[] {
  const targets = [...differences.targets, ...unchanged.targets];
  if (targets.length === 0) return [];
  const { changed, added, removed } = differences.figures;
  const figures = new Map([...changed, ...added, ...removed].map((figure) => [figure.id, figure]));
  return [
    ...form.title(SECTION.targets),
    '',
    ...targets.flatMap((target) => [
      ...wrapText(target.label, besides('  ', form)),
      ...wrapText(targetText(target), besides('    ', form)),
      ...sentencesIn(figures.get(target.id)?.sentences ?? [], form),
    ]),
  ];
}
