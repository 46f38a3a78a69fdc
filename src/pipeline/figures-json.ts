import type { Programme } from '../blocks/programme.ts';
import type { Facts, NumberFact, Origin } from '../derive/fact.ts';
import { periodText } from '../time/parse-period.ts';
import { DOCUMENT, GAP } from '../words/document.ts';
import { everyFigure } from './figures-table.ts';

const derivation = (origin: Origin): object =>
  origin.kind === 'input'
    ? { datei: origin.place.file, ...(origin.place.line !== undefined && { zeile: origin.place.line }) }
    : { regel: origin.rule, aus: origin.inputs };

function entry(fact: NumberFact, { populations, sources }: Facts): object {
  const isOpen = fact.standing === 'open';
  const population = populations.get(fact.population ?? '');
  return {
    kennung: fact.id,
    bezeichnung: fact.label,
    wert: isOpen ? null : fact.value,
    ...(fact.low !== undefined && { untergrenze: fact.low }),
    ...(fact.high !== undefined && { obergrenze: fact.high }),
    nachkommastellen: fact.decimals,
    ...(fact.approximate && { gerundetBekannt: true }),
    einheit: DOCUMENT.unit(fact.unit),
    stichtag: periodText(fact.date),
    ...(fact.since && { verglichenMit: periodText(fact.since) }),
    ...(fact.population !== undefined && {
      personenkreis: { name: population?.name ?? fact.population, definition: population?.definition },
    }),
    quellen: fact.sources.map((id) => sources.get(id)?.name ?? id),
    status: isOpen ? GAP.cell : fact.status,
    herleitung: derivation(fact.origin),
  };
}

/** Every figure of an edition as JSON, for machines; the keys are explained by the data dictionary of a package. */
export const figuresJson = (facts: Facts, { title, yearsLabel, organisation, printed }: Programme): string =>
  `${JSON.stringify(
    {
      ausgabe: yearsLabel,
      titel: title,
      herausgeber: organisation,
      kennzahlen: everyFigure(facts, printed).map((fact) => entry(fact, facts)),
    },
    null,
    2,
  )}\n`;
