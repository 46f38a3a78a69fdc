import type { Facts, NumberFact, Origin } from '../derive/fact.ts';
import { periodText } from '../time/parse-period.ts';
import { FIGURES_HEAD } from '../words/data-file.ts';
import { DOCUMENT, GAP } from '../words/document.ts';

/** RFC 4180: quoted where it must be. */
const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

const derivation = (origin: Origin): string =>
  origin.kind === 'input'
    ? `${origin.place.file}${origin.place.line === undefined ? '' : `:${origin.place.line}`}`
    : `${origin.rule}(${origin.inputs.join(', ')})`;

/** An end of the interval that the value lies in; empty where the source gives none. */
const end = (value: number | undefined): string => (value === undefined ? '' : String(value));

function row(fact: NumberFact, { populations, sources }: Facts): readonly string[] {
  return [
    fact.id,
    fact.label,
    fact.standing === 'open' ? '' : String(fact.value),
    end(fact.low),
    end(fact.high),
    DOCUMENT.unit(fact.unit),
    periodText(fact.date),
    populations.get(fact.population ?? '')?.name ?? fact.population ?? '',
    fact.sources.map((id) => sources.get(id)?.name ?? id).join('; '),
    fact.standing === 'open' ? GAP.cell : fact.status,
    derivation(fact.origin),
  ];
}

/**
 * Every figure of an edition: current values, points of series, and what the texts had computed. Each id once, in the
 * order of the data.
 */
export function everyFigure(facts: Facts, printed: ReadonlyMap<string, NumberFact>): readonly NumberFact[] {
  const all = new Map<string, NumberFact>();
  const add = (fact: NumberFact | null): void => {
    if (fact && !all.has(fact.id)) all.set(fact.id, fact);
  };
  for (const fact of facts.numbers.values()) add(fact);
  for (const series of facts.series.values()) for (const point of series.points) add(point.fact ?? point.open ?? null);
  for (const fact of printed.values()) add(fact);
  return [...all.values()];
}

/** Every figure of an edition as a table (RFC 4180, UTF-8, decimal point), with its interval, source and derivation. */
export const figuresTable = (facts: Facts, printed: ReadonlyMap<string, NumberFact>): string =>
  [line(FIGURES_HEAD), ...everyFigure(facts, printed).map((fact) => line(row(fact, facts)))].join('');
