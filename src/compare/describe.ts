import { CHAPTERS, COMPARISON, EXHIBITS, FIGURE_FIELD, FIGURES, STANDING, TERMS, YES_NO } from '../words/comparison.ts';
import { DOCUMENT } from '../words/document.ts';
import type {
  Differences,
  EntryChanges,
  EntryRef,
  ExhibitChange,
  ExhibitRef,
  HeadingChange,
  HeadingRef,
} from './comparison.ts';
import type { FigureChange, FigureField, FigureValue, ValueChange } from './figure-change.ts';
import { chapterName } from './groups.ts';
import type { WordedChange } from './sides.ts';
import { wordedChange } from './words.ts';

/** One line of what changed of a thing: what, and how it read before and reads now. */
export interface Detail extends WordedChange {
  readonly what: string;
}

/** A line that tells of a change without showing old and new. */
const told = (text: string): WordedChange => ({ old: text, new: text, words: [{ kind: 'same', text }] });

const detail = (what: string, before: string | null, after: string | null): Detail => ({
  what,
  ...wordedChange(before, after),
});

/** „September 2023“; of a delivered change „Dezember 2022 bis Dezember 2023“; of a value carried over that, too. */
export function dateOf({ dateText, sinceText, standing }: FigureValue): string {
  const date = sinceText === null ? dateText : DOCUMENT.range(sinceText, dateText);
  return standing === 'carried' ? `${date}, ${STANDING.carried}` : date;
}

/** Why there is no change to tell of a figure whose value is not the same. */
export const noChange = (old: FigureValue, now: FigureValue): string =>
  old.standing === 'open' || now.standing === 'open' ? COMPARISON.none : COMPARISON.otherUnit;

/** „+154 (+2,3 %)“ */
export function changeText(change: ValueChange): string {
  if (change.direction === 'same') return change.absolute === 0 ? COMPARISON.unchangedValue : COMPARISON.printedSame;
  return change.relativeText === null ? change.absoluteShort : `${change.absoluteShort} (${change.relativeText})`;
}

function fieldText(value: FigureValue, field: FigureField): string {
  const content = value[field];
  if (field === 'population') return value.population?.name ?? COMPARISON.none;
  if (field === 'sources') return value.sources.map(({ name }) => name).join('; ');
  if (field === 'derivation') return value.derivation?.text ?? COMPARISON.none;
  if (typeof content === 'boolean') return YES_NO[content ? 'true' : 'false'];
  return content === null ? COMPARISON.none : String(content);
}

/** Told by the row of the figure itself. */
const SHOWN: ReadonlySet<FigureField> = new Set(['value', 'date', 'since']);
/** Of a figure that follows from others, told by those. */
const FOLLOWS: ReadonlySet<FigureField> = new Set(['approximate', 'population', 'sources', 'status']);

/** What else changed of a figure: population, source, status, values of its series revised afterwards. */
export const figureDetails = ({ old, new: now, fields, series }: FigureChange): readonly Detail[] => [
  ...fields
    .filter((field) => !SHOWN.has(field) && !(old.derivation && now.derivation && FOLLOWS.has(field)))
    .map((field) => detail(FIGURE_FIELD[field], fieldText(old, field), fieldText(now, field))),
  ...series.revised.map(({ old: before, new: after }) =>
    detail(FIGURES.revised(after.dateText), before.text ?? COMPARISON.none, after.text ?? COMPARISON.none),
  ),
];

export const headingName = ({ number, title }: HeadingRef): string => CHAPTERS.chapter(number, title);

/** „umbenannt, neu nummeriert“ */
export const headingChange = ({ renamed, moved, renumbered }: HeadingChange): string =>
  [renamed ? CHAPTERS.renamed : '', moved ? CHAPTERS.moved : '', renumbered ? CHAPTERS.renumbered : '']
    .filter((word) => word !== '')
    .join(', ');

export const exhibitName = ({ number, caption }: { readonly number: string; readonly caption: string }): string =>
  EXHIBITS.named(number, caption);

const heads = (columns: readonly string[]): string => columns.join(' | ');

/** Lines made from the figures below a table or chart. */
const MADE = [DOCUMENT.dateLabel, DOCUMENT.populationLabel, DOCUMENT.sourceLabel];
const isMade = (note: WordedChange): boolean =>
  MADE.some((label) => (note.new ?? note.old ?? '').startsWith(`${label}:`));

const captionOf = (ref: ExhibitRef, caption: string | null | undefined): string =>
  exhibitName({ number: ref.number, caption: caption ?? ref.caption });

const listed = (labels: readonly string[]): string | null => (labels.length === 0 ? null : labels.join(', '));

/** What changed of a table or chart itself. Its values are counted, for the figures tell them one by one. */
export function exhibitDetails(change: ExhibitChange): readonly Detail[] {
  const { old, new: now, moved, caption, columns, rows, notes } = change;
  const chapterText = (ref: typeof old): string | null => ref.chapter && chapterName(ref.chapter);
  const values = rows.changed.reduce((sum, { cells }) => sum + cells.length, 0);
  return [
    ...(caption || old.number !== now.number
      ? [detail(EXHIBITS.caption, captionOf(old, caption?.old), captionOf(now, caption?.new))]
      : []),
    ...(moved ? [detail(EXHIBITS.place, chapterText(old), chapterText(now))] : []),
    ...(columns ? [detail(EXHIBITS.columns, heads(columns.old), heads(columns.new))] : []),
    ...(rows.added.length + rows.removed.length > 0
      ? [detail(EXHIBITS.rows, listed(rows.removed), listed(rows.added))]
      : []),
    ...(values > 0 ? [{ what: EXHIBITS.values, ...told(EXHIBITS.changedValues(values)) }] : []),
    ...notes.filter((note) => !isMade(note)).map((note) => ({ what: EXHIBITS.note, ...note })),
  ];
}

/** A group of terms or records with everything that changed in it. */
export interface TermGroup {
  readonly title: string;
  readonly details: readonly Detail[];
}

/** An entry in one line; the field that names it is not said twice. */
const whole = ({ label, fields }: EntryRef): string =>
  fields
    .filter(({ value }) => value !== label)
    .map(({ field, value }) => TERMS.field(field, value))
    .join('; ');

const entryDetails = ({ added, removed, changed }: EntryChanges): readonly Detail[] => [
  ...changed.flatMap(({ label, fields }) =>
    fields.map(({ field, old, new: now, words }) => ({
      what: now === label ? field : TERMS.field(label, field),
      old,
      new: now,
      words,
    })),
  ),
  ...added.map((entry) => detail(entry.label, null, whole(entry))),
  ...removed.map((entry) => detail(entry.label, whole(entry), null)),
];

/** Terms and records that changed, group by group; empty groups are left out. */
export function termGroups(differences: Differences): readonly TermGroup[] {
  const { edition, populations, sources, abbreviations, laws, events, quotations } = differences;
  const groups: readonly TermGroup[] = [
    { title: TERMS.edition, details: edition.map(({ field, ...change }) => ({ what: field, ...change })) },
    { title: TERMS.populations, details: entryDetails(populations) },
    { title: TERMS.sources, details: entryDetails(sources) },
    { title: TERMS.abbreviations, details: entryDetails(abbreviations) },
    {
      title: TERMS.laws,
      details: [
        ...laws.added.map((law) => detail(TERMS.laws, null, law)),
        ...laws.removed.map((law) => detail(TERMS.laws, law, null)),
      ],
    },
    { title: TERMS.events, details: entryDetails(events) },
    { title: TERMS.quotations, details: entryDetails(quotations) },
  ];
  return groups.filter(({ details }) => details.length > 0);
}
