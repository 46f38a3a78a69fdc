import { formatPeriod } from '../german/period.ts';
import { printValue } from '../german/unit.ts';
import { type Place, type Problem, problemAt } from '../problem/problem.ts';
import type { Edition, Figure } from '../validate/edition.ts';
import * as words from '../words/problems/open.ts';
import { answeredTexts, type Standing } from './standing.ts';

function ofFigure(figure: Figure, { entries }: Standing, edition: Edition, origin: words.Origin): readonly Problem[] {
  const { id, label, observations, unit, decimals, approximate, place } = figure;
  const source = edition.sources.get(figure.source)?.name ?? figure.source;
  const open = observations
    .filter(({ isOpen }) => isOpen)
    .map(({ date, place: at }) => problemAt(at, words.valueOpen(label, formatPeriod(date), source), { subject: id }));
  const current = observations.findLast(({ value }) => value !== null);
  if (entries.get(id) !== 'carried' || current?.value === null || current === undefined) return open;
  const value = printValue({ value: current.value, unit, decimals, approximate }, { thousands: edition.thousands });
  return [problemAt(place, words.figureCarried(id, label, value, origin), { subject: id })];
}

function ofEntries(edition: Edition, { entries }: Standing, origin: words.Origin): readonly Problem[] {
  const isCarried = ({ id }: { readonly id: string }): boolean => entries.has(id);
  return [
    ...[...edition.events.values()]
      .filter(isCarried)
      .map(({ id, label, date, place }) =>
        problemAt(place, words.eventCarried(id, label, formatPeriod(date), origin), { subject: id }),
      ),
    ...[...edition.quotations.values()]
      .filter(isCarried)
      .map(({ id, speaker, date, place }) =>
        problemAt(place, words.quotationCarried(id, speaker, formatPeriod(date), origin), { subject: id }),
      ),
  ];
}

/** Line and column of an offset. */
function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function ofTexts(edition: Edition, { texts, chapters }: Standing, origin: words.Origin): readonly Problem[] {
  const answered = answeredTexts(edition);
  return [
    ...[...texts].flatMap((path) => {
      const place = answered.get(path)?.place;
      return place ? [problemAt(place, words.headTextCarried(path, origin), { subject: path })] : [];
    }),
    ...edition.chapters.flatMap(({ file, text, place }) => {
      const standing = chapters.get(file);
      const [first] = standing?.carried ?? [];
      if (!standing || !first) return [];
      const path = place.file.replace(/[^/]*$/, `chapters/${file}`);
      const finding = words.sentencesCarried(file, standing.carried.length, standing.sentences, origin);
      return [problemAt(placeIn(path, text, first.start), finding, { subject: file })];
    }),
  ];
}

/**
 * Everything that keeps an edition from being finished because nobody has delivered, changed or confirmed it. `year`
 * is the name of its folder.
 */
export function openPoints(edition: Edition, standing: Standing, year: string): readonly Problem[] {
  const origin = { from: edition.carriedOver?.from ?? '', year };
  return [
    ...[...edition.figures.values()].flatMap((figure) => ofFigure(figure, standing, edition, origin)),
    ...ofEntries(edition, standing, origin),
    ...ofTexts(edition, standing, origin),
  ];
}
