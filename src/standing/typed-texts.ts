import type { Place } from '../problem/problem.ts';
import type { ChartSpec, Edition, TableSpec, Template } from '../validate/edition.ts';

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
/** What `{{fest "…"}}` prints is typed, whatever stands in the other placeholders. */
const FIXED = /^\{\{\s*fest\s+"([^"]*)"/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

const typedIn = (text: string): string =>
  text.replace(PLACEHOLDER, (placeholder) => FIXED.exec(placeholder)?.[1] ?? ' ');

/** Whether somebody typed a year into a text: it does not move with the edition and grows old with it. */
export const holdsYear = (text: string): boolean => YEAR.test(typedIn(text));

const inTable = ({ caption, columns, rows, note }: TableSpec): readonly Template[] => [
  caption,
  ...columns,
  ...rows.flatMap(({ label, cells }) => [label, ...cells.flatMap((cell) => (cell.kind === 'text' ? cell.text : []))]),
  ...(note ? [note] : []),
];

function labelsOf(chart: ChartSpec): readonly Template[] {
  switch (chart.type) {
    case 'line':
      return [...chart.series.map(({ label }) => label), ...(chart.reference ? [chart.reference.label] : [])];
    case 'interval':
      return chart.values.map(({ label }) => label);
    case 'path':
      return chart.paths.flatMap(({ label, steps }) => [label, ...steps.map((step) => step.label)]);
    default:
      return [...chart.series, ...chart.categories.map(({ label }) => label)];
  }
}

const inChart = (chart: ChartSpec): readonly Template[] =>
  [chart.caption, ...labelsOf(chart), chart.note, chart.axisTitle].flatMap((it) => it ?? []);

type Named = ReadonlyMap<string, { readonly place: Place }>;

/** Texts of entries, under the entry's path: `sources.zuteilung`, `tables.budget`. */
function ofEntries<T extends { readonly place: Place }>(
  section: string,
  entries: ReadonlyMap<string, T> & Named,
  textsOf: (entry: T) => readonly string[],
): readonly (readonly [string, Template])[] {
  return [...entries].flatMap(([id, entry]) => {
    const typed = textsOf(entry).filter(holdsYear);
    return typed.length === 0 ? [] : [[`${section}.${id}`, { text: typed.join('\n'), place: entry.place }] as const];
  });
}

/**
 * The texts of YAML files into which somebody typed a year, by path: title and subtitle, and what is written for a
 * figure, source, table and so on, as one text each. What entries are carried over with themselves is not among them.
 */
export function typedTexts(edition: Edition): ReadonlyMap<string, Template> {
  const { title, subtitle = '', shortTitle, places, abbreviations } = edition;
  const textsIn = (templates: readonly Template[]): readonly string[] => templates.map(({ text }) => text);
  const label = (it: { readonly label: string }): readonly string[] => [it.label];
  const head: readonly (readonly [string, Template])[] = [
    ['title', { text: title, place: places.title }],
    ['subtitle', { text: subtitle, place: places.subtitle }],
    ['shortTitle', { text: shortTitle, place: places.title }],
    ...abbreviations.map(
      ({ short, long, place }) => [`abbreviations.${short}`, { text: `${short} ${long}`, place }] as const,
    ),
  ];
  return new Map([
    ...head.filter(([, { text }]) => holdsYear(text)),
    ...ofEntries('figures', edition.figures, label),
    ...ofEntries('derived', edition.derived, label),
    ...ofEntries('events', edition.events, label),
    ...ofEntries('populations', edition.populations, ({ name, definition, members }) => [name, definition, ...members]),
    ...ofEntries('sources', edition.sources, ({ name }) => [name]),
    ...ofEntries('tables', edition.tables, (table) => textsIn(inTable(table))),
    ...ofEntries('charts', edition.charts, (chart) => textsIn(inChart(chart))),
  ]);
}
