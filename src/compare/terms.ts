import { listOf } from '../german/list.ts';
import { formatPeriod } from '../german/period.ts';
import type { Abbreviation, Edition } from '../validate/edition.ts';
import { FIELD, STATE_NAME } from '../words/comparison.ts';
import { DOCUMENT } from '../words/document.ts';
import type { Differences, Examined } from './comparison.ts';
import { compareEntries, type Described, fieldChanges } from './entries.ts';

const byShort = (all: readonly Abbreviation[]): ReadonlyMap<string, Abbreviation> =>
  new Map(all.map((it) => [it.short, it]));

const missing = (from: readonly string[], than: readonly string[]): readonly string[] =>
  from.filter((it) => !than.includes(it));

/** Who is counted, where figures come from, what abbreviations mean, which laws are named. */
export function compareTerms(
  before: Edition,
  after: Edition,
): Pick<Differences, 'populations' | 'sources' | 'abbreviations' | 'laws'> {
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (after.populations.get(id)?.name ?? before.populations.get(id)?.name ?? id);
  return {
    populations: compareEntries(before.populations, after.populations, {
      label: ({ name }) => name,
      fields: ({ name, definition, members, partOf }) => ({
        [FIELD.name]: name,
        [FIELD.definition]: definition,
        [FIELD.members]: members.length > 0 ? listOf(members) : undefined,
        [FIELD.partOf]: nameOf(partOf),
      }),
    }),
    sources: compareEntries(before.sources, after.sources, {
      label: ({ name }) => name,
      fields: ({ name, waitingMonths, url }) => ({
        [FIELD.name]: name,
        [FIELD.waiting]: waitingMonths === undefined ? undefined : FIELD.months(waitingMonths),
        [FIELD.url]: url,
      }),
    }),
    abbreviations: compareEntries(byShort(before.abbreviations), byShort(after.abbreviations), {
      label: ({ short }) => short,
      fields: ({ long }) => ({ [FIELD.long]: long }),
    }),
    laws: { added: missing(after.laws, before.laws), removed: missing(before.laws, after.laws) },
  };
}

/** What happened or will happen, and what others are quoted with. */
export function compareRecords(before: Edition, after: Edition): Pick<Differences, 'events' | 'quotations'> {
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (after.sources.get(id)?.name ?? before.sources.get(id)?.name ?? id);
  return {
    events: compareEntries(before.events, after.events, {
      label: ({ label }) => label,
      fields: ({ label, date, source }) => ({
        [FIELD.label]: label,
        [FIELD.date]: formatPeriod(date),
        [FIELD.source]: nameOf(source),
      }),
    }),
    quotations: compareEntries(before.quotations, after.quotations, {
      label: ({ speaker }) => speaker,
      fields: ({ speaker, role, parts, date, source }) => ({
        [FIELD.speaker]: speaker,
        [FIELD.role]: role,
        [FIELD.wording]: parts.map(DOCUMENT.quoted).join(' … '),
        [FIELD.date]: formatPeriod(date),
        [FIELD.source]: nameOf(source),
      }),
    }),
  };
}

const head = ({ edition, programme }: Examined): Described => ({
  [FIELD.organisation]: programme.organisation,
  [FIELD.carriers]: listOf(programme.carriers),
  [FIELD.title]: edition.title,
  [FIELD.subtitle]: edition.subtitle,
  [FIELD.shortTitle]: edition.shortTitle,
  [FIELD.years]: programme.yearsLabel,
  [FIELD.stand]: formatPeriod(edition.stand),
  [FIELD.state]: STATE_NAME[edition.state],
});

/** What the cover says. */
export const compareHeads = (before: Examined, after: Examined): Differences['edition'] =>
  fieldChanges(head(before), head(after));
