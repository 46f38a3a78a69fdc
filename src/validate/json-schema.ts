import { z } from 'zod';
import { knownFigureHelp } from '../words/fields.ts';
import { AGREEMENTS, FORMULAS } from './formula.ts';
import { KNOWN_FIGURES } from './known-figures.ts';
import { approvalSchema } from './schema/approval.ts';
import { carriedOverSchema } from './schema/carried-over.ts';
import { editionSchema } from './schema/edition.ts';
import { exhibitsSchema, stepSchema } from './schema/exhibits.ts';
import { fieldWords } from './schema/field.ts';
import { jobcenterSchema } from './schema/jobcenter.ts';
import { termsSchema } from './schema/terms.ts';
import { agreesSchema, derivedSchema, figureSchema, topicSchema } from './schema/topic.ts';

/** A JSON Schema as zod makes it; only what is changed here needs a shape. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

const oneRequired = (keys: readonly string[]): JsonSchema[] => keys.map((key) => ({ required: [key] }));

/** Rules that hold between fields, which zod's own schemas leave to later checks. */
const RULES = new Map<unknown, Partial<JsonSchema>>([
  [
    figureSchema,
    {
      oneOf: [
        { required: ['series'], not: { anyOf: oneRequired(['date', 'value', 'low', 'high']) } },
        { required: ['date', 'value', 'status'], not: { required: ['series'] } },
      ],
    },
  ],
  [agreesSchema, { oneOf: oneRequired(AGREEMENTS) }],
  [derivedSchema, { oneOf: oneRequired(FORMULAS) }],
  [stepSchema, { oneOf: oneRequired(['start', 'change', 'result']) }],
]);

const toJson = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    metadata: fieldWords,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, RULES.get(zodSchema));
    },
  });

/** Offers the known figures by name, each with its unit; any other figure needs a label. */
function withKnownFigures(schema: JsonSchema): JsonSchema {
  const figures = schema.properties?.figures;
  if (typeof figures !== 'object' || typeof figures.additionalProperties !== 'object') {
    throw new Error('the schema of topic files has no section of figures');
  }
  const figure = { $ref: '#/definitions/figure' };
  const known = [...KNOWN_FIGURES.values()].map(({ id, label, unit, plausible, topic }) => [
    id,
    {
      title: label,
      description: knownFigureHelp(unit, plausible.from, plausible.to, topic),
      allOf: [figure, { properties: { unit: { const: unit } } }],
    },
  ]);
  return {
    ...schema,
    properties: {
      ...schema.properties,
      figures: {
        ...figures,
        properties: Object.fromEntries(known),
        additionalProperties: { allOf: [figure, { required: ['label'] }] },
      },
    },
    definitions: { figure: figures.additionalProperties },
  };
}

/** JSON Schema (draft 7, which editors understand best) of each kind of data file, by name. */
export const jsonSchemas = (): Readonly<
  Record<'jobcenter' | 'edition' | 'terms' | 'topic' | 'exhibits' | 'carried-over' | 'approval', JsonSchema>
> => ({
  jobcenter: toJson(jobcenterSchema),
  edition: toJson(editionSchema),
  terms: toJson(termsSchema),
  topic: withKnownFigures(toJson(topicSchema)),
  exhibits: toJson(exhibitsSchema),
  'carried-over': toJson(carriedOverSchema),
  approval: toJson(approvalSchema),
});

/** The files to write below `data/schema/`, by name. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(jsonSchemas()).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
