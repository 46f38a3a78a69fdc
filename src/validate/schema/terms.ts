import { z } from 'zod';
import { FIELDS } from '../../words/fields.ts';
import { field } from './field.ts';
import { entries, link, list, population, text, whole } from './parts.ts';

const words = FIELDS.terms;

export const populationSchema = field(
  z.strictObject({
    name: text(words.populationName),
    definition: text(words.definition),
    members: list(words.members, text(words.member)).optional(),
    partOf: population(words.partOf).optional(),
  }),
  words.population,
);

export const sourceSchema = field(
  z.strictObject({
    name: text(words.sourceName),
    waitingMonths: whole(words.waitingMonths, 0, 60).optional(),
    url: link(words.url).optional(),
  }),
  words.source,
);

/** `data/<year>/terms.yaml` */
export const termsSchema = field(
  z.strictObject({
    populations: entries(words.populations, populationSchema).optional(),
    sources: entries(words.sources, sourceSchema).optional(),
    abbreviations: field(z.record(z.string().regex(/\S/), text(words.abbreviation)), words.abbreviations).optional(),
    laws: list(words.laws, text(words.law)).optional(),
  }),
  words.self,
);

export type PopulationData = z.infer<typeof populationSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
