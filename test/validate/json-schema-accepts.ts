/**
 * The keywords of JSON Schema (draft 7) that our schemas use, judged as the specification says. A keyword it does not
 * know is an error, so that nothing passes unjudged.
 */
type Schema = Readonly<Record<string, unknown>>;
type Judge = (wanted: unknown, value: unknown, schema: Schema, root: Schema) => boolean;

const asSchema = (it: unknown): Schema => {
  if (typeof it !== 'object' || it === null || Array.isArray(it)) throw new Error(`no schema: ${JSON.stringify(it)}`);
  return { ...it };
};
const asList = (it: unknown): readonly unknown[] => (Array.isArray(it) ? it : []);
const isSection = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const count = (schemas: unknown, value: unknown, root: Schema): number =>
  asList(schemas).filter((it) => accepts(asSchema(it), value, root)).length;
const note: Judge = () => true;

const KEYWORDS: Readonly<Record<string, Judge>> = {
  $schema: note,
  title: note,
  description: note,
  examples: note,
  definitions: note,
  $ref: (ref, value, _schema, root) =>
    accepts(asSchema(asSchema(root.definitions)[String(ref).replace('#/definitions/', '')]), value, root),
  type: (types, value) =>
    (Array.isArray(types) ? types : [types]).some((it) =>
      it === 'integer' ? Number.isInteger(value) : it === typeOf(value),
    ),
  const: (wanted, value) => wanted === value,
  enum: (options, value) => asList(options).includes(value),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  minimum: (least, value) => typeof value !== 'number' || value >= Number(least),
  maximum: (most, value) => typeof value !== 'number' || value <= Number(most),
  minItems: (least, value) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (most, value) => !Array.isArray(value) || value.length <= Number(most),
  items: (items, value, _schema, root) =>
    !Array.isArray(value) ||
    value.every((it, index) => accepts(asSchema(Array.isArray(items) ? (items[index] ?? {}) : items), it, root)),
  additionalItems: (rest, value, schema) =>
    rest !== false || !Array.isArray(value) || value.length <= asList(schema.items).length,
  required: (keys, value) => !isSection(value) || asList(keys).every((key) => Object.hasOwn(value, String(key))),
  properties: (properties, value, _schema, root) =>
    !isSection(value) ||
    Object.entries(asSchema(properties)).every(
      ([key, it]) =>
        !Object.hasOwn(value, key) ||
        accepts(asSchema(it), Object.entries(value).find(([own]) => own === key)?.[1], root),
    ),
  propertyNames: (names, value, _schema, root) =>
    !isSection(value) || Object.keys(value).every((key) => accepts(asSchema(names), key, root)),
  additionalProperties: (rest, value, schema, root) =>
    !isSection(value) ||
    Object.entries(value)
      .filter(([key]) => !Object.hasOwn(asSchema(schema.properties ?? {}), key))
      .every(([, it]) => rest !== false && accepts(asSchema(rest), it, root)),
  allOf: (schemas, value, _schema, root) => count(schemas, value, root) === asList(schemas).length,
  anyOf: (schemas, value, _schema, root) => count(schemas, value, root) > 0,
  oneOf: (schemas, value, _schema, root) => count(schemas, value, root) === 1,
  not: (schema, value, _schema, root) => !accepts(asSchema(schema), value, root),
};

/** Whether an editor that knows the schema accepts a value. */
export function accepts(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const judge = KEYWORDS[keyword];
    if (!judge) throw new Error(`keyword ${keyword} is not judged`);
    return judge(wanted, value, schema, root);
  });
}
