import { z } from 'zod';
import type { Path } from '../load/source.ts';
import type { FieldWords } from '../words/field-words.ts';
import type { FieldName } from '../words/problems/field-name.ts';
import { quote } from '../words/problems/quote.ts';
import { fieldKinds, fieldWords, type Kind, NAMING } from './schema/field.ts';

/** A schema at some path, without the layers that only say „optional“, and what is known of it. */
export interface Node {
  readonly schema: z.ZodType;
  readonly words?: FieldWords;
  readonly kind?: Kind;
}

const isRecordValue = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The option a person meant, judged by the kind of value they wrote; for charts by their `type`. */
function chooseOption(union: z.ZodUnion | z.ZodDiscriminatedUnion, value: unknown): z.ZodType | undefined {
  // Options of a union built here are zod's classic types; the declared type is the core one.
  const options = union.options as readonly z.ZodType[];
  if (isRecordValue(value)) {
    const objects = options.filter((option) => option instanceof z.ZodObject);
    return objects.find((option) => option.shape.type?.safeParse(value.type).success) ?? objects[0] ?? options[0];
  }
  if (Array.isArray(value)) return options.find((option) => option instanceof z.ZodTuple) ?? options[0];
  if (typeof value === 'string') return options.find((option) => option instanceof z.ZodString) ?? options[0];
  return options[0];
}

/** Nodes of schemas that are the same whatever the value is. */
const fixed = new WeakMap<z.ZodType, Node>();
/** Nodes of unions for texts, which are the same whatever the text says. */
const fixedForText = new WeakMap<z.ZodType, Node>();

function unwrap(outer: z.ZodType, value: unknown): Node {
  const known = fixed.get(outer) ?? (typeof value === 'string' ? fixedForText.get(outer) : undefined);
  if (known) return known;
  let isFixed = true;
  let schema: z.ZodType = outer;
  let words: FieldWords | undefined;
  let kind: Kind | undefined;
  for (;;) {
    words ??= fieldWords.get(schema);
    kind ??= fieldKinds.get(schema)?.kind;
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
      schema = schema.unwrap() as z.ZodType; // classic, see above
    else if (schema instanceof z.ZodUnion) {
      isFixed = false;
      const option = chooseOption(schema, value);
      if (!option) break;
      schema = option;
    } else break;
  }
  const node = { schema, ...(words && { words }), ...(kind && { kind }) };
  if (isFixed) fixed.set(outer, node);
  else if (typeof value === 'string') fixedForText.set(outer, node);
  return node;
}

/** The schemas inside `node` under a key or position. */
function stepInto(node: Node, key: string | number): z.ZodType | undefined {
  const { schema } = node;
  // All inner schemas were built with zod's classic functions; their declared types are the core ones.
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}

/** The value inside plain data at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key]; // an own property of an object or list, just checked
  }
  return value;
}

/** Whether any text inside a schema can name something. */
const naming = new WeakMap<z.ZodType, boolean>();

function canName(schema: z.ZodType): boolean {
  const known = naming.get(schema);
  if (known !== undefined) return known;
  const inside = (): readonly unknown[] => {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [schema.unwrap()];
    if (schema instanceof z.ZodUnion) return schema.options;
    if (schema instanceof z.ZodObject) return Object.values(schema.shape);
    if (schema instanceof z.ZodRecord) return [schema.valueType];
    return schema instanceof z.ZodArray ? [schema.element] : [];
  };
  const kind = fieldKinds.get(schema)?.kind;
  // Inner schemas are classic ones, see above.
  const can = (kind !== undefined && NAMING.has(kind)) || inside().some((it) => canName(it as z.ZodType));
  naming.set(schema, can);
  return can;
}

/** The schemas inside another in which any text can name something. */
interface Inside {
  readonly each?: z.ZodType;
  readonly fields?: readonly (readonly [key: string, schema: z.ZodType])[];
}

/** Found once: a file has thousands of values and few schemas. */
const insides = new WeakMap<z.ZodType, Inside>();

function insideOf(node: Node): Inside {
  const known = insides.get(node.schema);
  if (known) return known;
  const keys = node.schema instanceof z.ZodObject ? Object.keys(node.schema.shape) : undefined;
  const naming = (key: string): z.ZodType | undefined => {
    const inner = stepInto(node, key);
    return inner && canName(inner) ? inner : undefined;
  };
  const each = keys ? undefined : naming('');
  const fields = keys?.flatMap((key) => {
    const inner = naming(key);
    return inner ? [[key, inner] as const] : [];
  });
  const inside = { ...(each && { each }), ...(fields && { fields }) };
  insides.set(node.schema, inside);
  return inside;
}

/**
 * Calls back for every text in plain data that names something by its id, with its kind and path, which is to be copied
 * by who keeps it.
 */
export function visitNaming(
  root: z.ZodType,
  data: unknown,
  visit: (value: string, kind: Kind, path: Path) => void,
): void {
  const path: (string | number)[] = [];
  const enter = (inner: z.ZodType, step: string | number, item: unknown): void => {
    path.push(step);
    walk(inner, item);
    path.pop();
  };
  const walk = (outer: z.ZodType, value: unknown): void => {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return;
    const node = unwrap(outer, value);
    if (typeof value === 'string') {
      if (node.kind && NAMING.has(node.kind)) visit(value, node.kind, path);
      return;
    }
    const { each, fields } = insideOf(node);
    if (Array.isArray(value)) {
      if (each) for (let step = 0; step < value.length; step += 1) enter(each, step, value[step]);
      return;
    }
    const section = value as Readonly<Record<string, unknown>>; // an object that is no list
    if (each) for (const step of Object.keys(section)) enter(each, step, section[step]);
    else for (const [step, inner] of fields ?? []) if (Object.hasOwn(section, step)) enter(inner, step, section[step]);
  };
  walk(root, data);
}

export interface Described extends Node {
  readonly field: FieldName;
  /** Name of what the path leads to, as owner of fields inside it. */
  readonly owner: string;
}

/** What a schema says of the value at a path: German names, expectation, kind. Undefined where no schema reaches. */
export function describePath(root: z.ZodType, data: unknown, path: Path): Described | undefined {
  let node = unwrap(root, data);
  let owner = '';
  let before = '';
  let isField = false;
  let title = node.words?.title ?? '';
  for (const [index, key] of path.entries()) {
    const inner = stepInto(node, key);
    if (!inner) return undefined;
    const parent = node.schema;
    node = unwrap(inner, valueAt(data, path.slice(0, index + 1)));
    before = owner;
    isField = parent instanceof z.ZodObject;
    title = isField
      ? (node.words?.title ?? String(key))
      : parent instanceof z.ZodRecord
        ? `${node.words?.title ?? ''} ${quote(String(key))}`
        : `${Number(key) + 1}. Eintrag`;
    owner = isField && node.schema instanceof z.ZodRecord ? before : before === '' ? title : `${before}, ${title}`;
  }
  const key = path.at(-1);
  const example = node.words?.examples?.[0];
  const field: FieldName = {
    owner: before,
    title,
    help: node.words?.description ?? '',
    ...(isField && key !== undefined && { key: String(key) }),
    ...(example !== undefined && { example: String(example) }),
  };
  return { ...node, field, owner };
}
