import type { Programme, Section } from '../blocks/programme.ts';
import type { Facts } from '../derive/fact.ts';
import { formatPeriod, yearsLabel } from '../german/period.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort.ts';
import { type Standing, standingOf } from '../standing/standing.ts';
import { lastDay } from '../time/compare.ts';
import { periodText } from '../time/parse-period.ts';
import type { Edition } from '../validate/edition.ts';
import { type Gaps, NO_GAPS } from '../validate/remainder.ts';
import { DOCUMENT } from '../words/document.ts';
import { buildExhibits } from './build-exhibits.ts';
import { readChapter } from './chapter.ts';
import { chapterPrinter } from './chapter-blocks.ts';
import { type Collector, collector } from './collector.ts';
import { generatedSections } from './generated.ts';
import type { Scope } from './helpers/scope.ts';
import { numberNotes, placeNotes } from './notes.ts';
import { outlineOf } from './outline/outline.ts';
import { placementsOf } from './placements.ts';
import type { Targets } from './targets.ts';
import { evaluateCondition } from './template/evaluate.ts';
import { unsettledOf } from './unsettled.ts';
import { usageOf } from './usage.ts';
import { writtenLines } from './written.ts';
import type { WrittenLine } from './written-line.ts';

export interface Narration {
  /** Present when the whole document could be made. */
  readonly programme?: Programme;
  readonly problems: readonly Problem[];
  /** Every line of the chapters and of texts in YAML files, as written. */
  readonly written: readonly WrittenLine[];
  /** Names of figures, events, quotations and populations that any text, table or chart asks for. */
  readonly named: ReadonlySet<string>;
  /**
   * Chapters in which a number is printed, in text, tables or charts: by the id of the fact, of what it is computed
   * from (`growth(elb@2022-12,elb)`, `elb@2022-12`) and of the figures behind it (`elb`).
   */
  readonly usage: ReadonlyMap<string, readonly string[]>;
}

function scopeOf(edition: Edition, facts: Facts, gaps: Gaps, standing: Standing): Scope {
  const scope: Scope = { edition, facts, gaps, standing, condition: (call) => evaluateCondition(call, scope) };
  return scope;
}

function carriedOf({ chapters }: Standing, file: string | undefined): Pick<Section, 'carried'> {
  const found = chapters.get(file ?? '');
  return found ? { carried: { carried: found.carried.length, sentences: found.sentences } } : {};
}

function programmeOf(edition: Edition, sections: readonly Section[], { printed }: Collector): Programme {
  const { jobcenter, years, title, subtitle, shortTitle, state, stand, parts, thousands } = edition;
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    shortTitle,
    yearsLabel: yearsLabel(years),
    organisation: jobcenter.name,
    carriers: jobcenter.carriers,
    standLine: DOCUMENT.stand(formatPeriod(stand, 'long')),
    state,
    language: 'de-DE',
    date: periodText(lastDay(stand)),
    accent: jobcenter.theme.accent,
    ...(jobcenter.theme.accentPrint && { accentInks: jobcenter.theme.accentPrint }),
    thousands,
    contents: parts.contents,
    sections,
    printed: new Map(printed),
  };
}

/**
 * Turns an edition and its facts into the document as blocks: chapters with every placeholder printed, tables, charts,
 * numbers of headings, references, generated parts. All problems of all chapters and exhibits are collected; with any
 * error there is no document. `gaps` says what is missing from an edition with errors, so that nothing is reported as
 * missing a second time.
 */
export function narrate(
  edition: Edition,
  facts: Facts,
  gaps: Gaps = NO_GAPS,
  standing: Standing = standingOf(edition),
): Narration {
  const scope = scopeOf(edition, facts, gaps, standing);
  const found = collector();
  const chapters = edition.chapters.map((file) => readChapter(file, scope, found));
  const complete = !gaps.chapters && chapters.every((chapter) => chapter.rendered);
  const placed = placementsOf(chapters, scope, found);

  const printer = chapterPrinter(found);
  const outline = outlineOf(chapters, edition.numbering, printer.heading, found);
  const targets: Targets = { outline, placed, complete };
  printer.checkReferences(chapters, targets);
  const exhibits = buildExhibits(scope, targets, found);
  const numbers = numberNotes(chapters);
  const printed = chapters.map((chapter) =>
    printer.section(chapter, targets, exhibits, numbers.get(chapter) ?? new Map()),
  );
  const notes = new Map(printed.flatMap((it) => it.notes.map((note) => [note.id, note] as const)));
  const placedNotes = placeNotes(
    printed.map(({ section }, index) => ({ ...section, ...carriedOf(standing, chapters[index]?.file.file) })),
    notes,
  );
  const sections = generatedSections(scope, placedNotes, targets, found);
  for (const chapter of chapters) found.write(...writtenLines(chapter, targets));

  const problems = sortProblems(found.problems);
  const isWhole = complete && sections !== undefined && exhibits.size === edition.tables.size + edition.charts.size;
  const { written, named } = found;
  const told = { problems, written, named, usage: usageOf(edition, facts, found.printedIn) };
  const unsettled = unsettledOf(edition, standing);
  return isWhole && !hasErrors(problems)
    ? { ...told, programme: { ...programmeOf(edition, sections, found), ...unsettled } }
    : told;
}
