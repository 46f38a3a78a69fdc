import type { Course } from './course.ts';
import type { Edit } from './edit.ts';
import { applyEdits } from './edit.ts';
import { dateEdits, type Moves, movedOperand } from './references.ts';
import { seriesEdit } from './series-text.ts';
import { redateEdit, shiftedDate, splitEdits } from './single-text.ts';
import {
  type Entry,
  entriesOf,
  entryOf,
  itemsOf,
  parseSections,
  removeEntries,
  replaceValue,
  scalarsOf,
  sourceOf,
} from './yaml-nodes.ts';

/** What a person decided or doubted about a value that is replaced. */
const OF_THE_OLD_VALUE = ['doubts', 'acknowledged'];

const withoutDecisions = (section: unknown, text: string): readonly Edit[] =>
  removeEntries(section, OF_THE_OLD_VALUE, text);

function valueEdits(figure: unknown, course: Course, text: string): readonly Edit[] {
  if (course.kind === 'redate') return redateEdit(figure, course.date, text);
  if (course.kind === 'split') return splitEdits(figure, course.date, text);
  const series = entryOf(figure, 'series')?.value;
  return series ? seriesEdit(series, course, text) : [];
}

function figureEdits({ value: figure }: Entry, course: Course, shift: number, text: string): readonly Edit[] {
  const edits = [...valueEdits(figure, course, text), ...shiftedDate(figure, 'since', shift, text)];
  const isChanged = edits.some((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return isChanged ? [...edits, ...withoutDecisions(figure, text)] : [];
}

const plain = (source: string): string => source.replace(/^["']|["']$/g, '');

/** Moves the dates of a formula's operands. What is compared with a date of history stays with it. */
function operandEdits(derived: unknown, moves: Moves, text: string): readonly Edit[] {
  return entriesOf(derived).flatMap(({ key, value }) => {
    if (OF_THE_OLD_VALUE.includes(key) || key === 'label') return [];
    const to = entryOf(value, 'to')?.value;
    const target = to ? plain(sourceOf(to, text)) : '';
    const isHistory = target.includes('@') && movedOperand(target, 'value', moves) === undefined;
    const from = entryOf(value, 'from')?.value;
    return scalarsOf(value).flatMap((node) => {
      const role = node !== from ? 'value' : isHistory ? 'mention' : 'comparison';
      const moved = movedOperand(plain(sourceOf(node, text)), role, moves);
      return moved ? [replaceValue(node, text, moved)] : [];
    });
  });
}

/** The number of members follows from a definition and is not replaced with the values. */
const restsOnValues = (derived: unknown): boolean => entryOf(derived, 'members') === undefined;

/** What somebody decided about a doubt was decided about the old edition; the doubt stays with the entry. */
const undecidedDoubts = (entry: unknown, text: string): readonly Edit[] =>
  itemsOf(entryOf(entry, 'doubts')?.value).flatMap((doubt) => removeEntries(doubt, ['acknowledged'], text));

/** A file of figures as the new edition has it. Events and quotations stay as they are, but for decisions. */
export function renewTopic(text: string, courses: ReadonlyMap<string, Course>, moves: Moves, shift: number): string {
  const sections = parseSections(text);
  const figures = entriesOf(entryOf(sections, 'figures')?.value).flatMap((entry) => {
    const course = courses.get(entry.key);
    return course ? figureEdits(entry, course, shift, text) : [];
  });
  const derived = entriesOf(entryOf(sections, 'derived')?.value).flatMap(({ value }) => [
    ...operandEdits(value, moves, text),
    ...(restsOnValues(value) && shift !== 0 ? withoutDecisions(value, text) : []),
  ]);
  const others = ['events', 'quotations']
    .flatMap((key) => entriesOf(entryOf(sections, key)?.value))
    .flatMap(({ value }) => undecidedDoubts(value, text));
  return applyEdits(text, [...figures, ...derived, ...others]);
}

/**
 * Tables and charts as the new edition has them: dates of operands and of the texts beside them move, and what somebody
 * decided about warnings goes with the values it was decided about.
 */
export function renewExhibits(text: string, moves: Moves): string {
  const sections = parseSections(text);
  const specs = ['tables', 'charts'].flatMap((key) => entriesOf(entryOf(sections, key)?.value));
  const undecided = applyEdits(
    text,
    specs.flatMap(({ value }) => removeEntries(value, ['acknowledged'], text)),
  );
  return applyEdits(undecided, [...operandsIn(undecided, moves), ...dateEdits(undecided, moves, 'value')]);
}

const operandsIn = (text: string, moves: Moves): readonly Edit[] =>
  scalarsOf(parseSections(text)).flatMap((node) => {
    const moved = movedOperand(plain(sourceOf(node, text)), 'value', moves);
    return moved ? [replaceValue(node, text, moved)] : [];
  });
