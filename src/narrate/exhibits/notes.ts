import type { Inline } from '../../blocks/inline.ts';
import type { Facts, NumberFact } from '../../derive/fact.ts';
import { listOf } from '../../german/list.ts';
import { formatPeriod } from '../../german/period.ts';
import { comparePeriods, type Frequency, nextPeriod, samePeriod } from '../../time/compare.ts';
import { periodText } from '../../time/parse-period.ts';
import type { Period } from '../../time/period.ts';
import { DOCUMENT } from '../../words/document.ts';

/** Lines below a table or chart that say of when, of whom and from where its values are, made from the values. */
type Note = readonly Inline[];

const note = (label: string, text: string): Note => [{ kind: 'text', text: `${label}: ${text}` }];

const FREQUENCY: Readonly<Record<Period['kind'], Frequency>> = {
  day: 'month',
  month: 'month',
  quarter: 'quarter',
  season: 'quarter',
  year: 'year',
};

/** At least so many dates in a row are printed as from … to …. */
const SHORTEST_RANGE = 3;
/** With more dates or ranges of one kind only the first and the last are printed. */
const MOST_PRINTED = 4;

const isDefined = <T>(it: T | undefined): it is T => it !== undefined;

function rangeOf(dates: readonly Period[]): string {
  const [from, to] = [dates[0], dates.at(-1)].filter(isDefined).map((date) => formatPeriod(date));
  return from === undefined || to === undefined ? '' : DOCUMENT.range(from, to);
}

/** Dates of one kind in order: alone, or a run without a gap as „Januar 2018 bis Dezember 2018“. */
function compactOfKind(dates: readonly Period[]): readonly string[] {
  const runs: Period[][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last && nextPeriod(last, FREQUENCY[last.kind]);
    if (run && next && samePeriod(next, date)) run.push(date);
    else runs.push([date]);
  }
  const printed = runs.flatMap((run) =>
    run.length >= SHORTEST_RANGE ? [rangeOf(run)] : run.map((date) => formatPeriod(date)),
  );
  return printed.length > MOST_PRINTED ? [rangeOf(dates)] : printed;
}

/** All dates, each once: „Juni 2019 und Juni 2023“, „Januar 2018 bis Dezember 2018“; months and quarters apart. */
export function compactDates(dates: readonly Period[]): string {
  const unique = [...new Map(dates.map((date) => [periodText(date), date])).values()].sort(comparePeriods);
  const kinds = [...new Set(unique.map((date) => date.kind))];
  return listOf(kinds.flatMap((kind) => compactOfKind(unique.filter((date) => date.kind === kind))));
}

/** Statuses of the values of one source, where any of them is less than final. */
function statusWords(facts: readonly NumberFact[]): string {
  const statuses = [...new Set(facts.map((fact) => fact.status))];
  return statuses.every((status) => status === 'endgültig') ? '' : ` (${listOf(statuses)})`;
}

function sourceText(facts: readonly NumberFact[], sources: Facts['sources']): string {
  const ids = [...new Set(facts.flatMap((fact) => fact.sources))];
  return ids
    .map((id) => (sources.get(id)?.name ?? id) + statusWords(facts.filter((fact) => fact.sources.includes(id))))
    .join('; ');
}

/** The one population of all values, where they have one and the same. */
function populationText(facts: readonly NumberFact[], populations: Facts['populations']): string {
  const [id, ...others] = new Set(facts.map((fact) => fact.population));
  return id === undefined || others.length > 0 ? '' : (populations.get(id)?.name ?? '');
}

/** „Stichtag: …“, „Personenkreis: …“ where all values share it, „Quelle: …“ with the status of values not final. */
export function notesOf(facts: readonly NumberFact[], { sources, populations }: Facts): readonly Note[] {
  const dates = facts.map((fact) => fact.date);
  const population = populationText(facts, populations);
  const source = sourceText(facts, sources);
  return [
    ...(dates.length > 0 ? [note(DOCUMENT.dateLabel, compactDates(dates))] : []),
    ...(population ? [note(DOCUMENT.populationLabel, population)] : []),
    ...(source ? [note(DOCUMENT.sourceLabel, source)] : []),
  ];
}
