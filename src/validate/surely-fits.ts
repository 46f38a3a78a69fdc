import { z } from 'zod';

/** Whether a value certainly fits; false where it does not, or where only zod can tell. */
type Sure = (value: unknown) => boolean;

const known = new WeakMap<z.core.$ZodType, Sure>();

function sureOf(schema: z.core.$ZodType): Sure {
  const before = known.get(schema);
  if (before) return before;
  const sure = make(schema);
  known.set(schema, sure);
  return sure;
}

/** The checks of a schema itself (patterns, bounds, refinements), made by zod. */
function ownChecks(schema: z.core.$ZodType): Sure {
  const checks = [...(schema._zod.def.checks ?? [])];
  // A format such as `z.int()` is its own first check.
  if (schema instanceof z.core.$ZodCheck) checks.unshift(schema);
  return (value) => {
    for (const check of checks) {
      // Its type was forgotten in the list; the value has just been found to be of it.
      const payload = { value: value as never, issues: [] };
      check._zod.check(payload);
      if (payload.issues.length > 0) return false;
    }
    return true;
  };
}

function ofObject({ shape, catchall }: z.core.$ZodObjectDef): Sure {
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, sureOf(field)]));
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin === undefined);
  if (!(catchall instanceof z.core.$ZodNever)) return () => false;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>; // an object, just checked
    for (const key in given) if (!fields.get(key)?.(given[key])) return false;
    return required.every((key) => Object.hasOwn(given, key));
  };
}

function ofRecord(keySure: Sure, valueSure: Sure): Sure {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>; // as above
    for (const key in given) if (!keySure(key) || !valueSure(given[key])) return false;
    return true;
  };
}

/** The way down to the values of a schema, with the types that are found in data of ours. */
function shapeOf(schema: z.core.$ZodType): Sure {
  if (schema instanceof z.core.$ZodString) return (value) => typeof value === 'string';
  if (schema instanceof z.core.$ZodNumber) return (value) => Number.isFinite(value);
  if (schema instanceof z.core.$ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.core.$ZodNull) return (value) => value === null;
  if (schema instanceof z.core.$ZodEnum || schema instanceof z.core.$ZodLiteral) {
    const values: ReadonlySet<unknown> = schema._zod.values;
    return (value) => values.has(value);
  }
  if (schema instanceof z.core.$ZodOptional) return sureOf(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodNullable) {
    const inner = sureOf(schema._zod.def.innerType);
    return (value) => value === null || inner(value);
  }
  if (schema instanceof z.core.$ZodArray) {
    const element = sureOf(schema._zod.def.element);
    return (value) => Array.isArray(value) && value.every((item) => element(item));
  }
  if (schema instanceof z.core.$ZodTuple && schema._zod.def.rest === null) {
    const items = schema._zod.def.items.map(sureOf);
    return (value) =>
      Array.isArray(value) && value.length === items.length && items.every((item, at) => item(value[at]));
  }
  if (schema instanceof z.core.$ZodUnion) {
    const options = schema._zod.def.options.map(sureOf);
    return (value) => options.some((option) => option(value));
  }
  if (schema instanceof z.core.$ZodRecord) {
    return ofRecord(sureOf(schema._zod.def.keyType), sureOf(schema._zod.def.valueType));
  }
  return schema instanceof z.core.$ZodObject ? ofObject(schema._zod.def) : () => false;
}

/** Dates and names are the same thousands of times. */
const MOST_TEXTS = 500;

function make(schema: z.core.$ZodType): Sure {
  const shape = shapeOf(schema);
  const hasChecks = (schema._zod.def.checks ?? []).length > 0 || schema instanceof z.core.$ZodCheck;
  if (!hasChecks) return shape;
  const passes = ownChecks(schema);
  const fitting = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return shape(value) && passes(value);
    if (fitting.has(value)) return true;
    const fits = shape(value) && passes(value);
    if (fits && fitting.size < MOST_TEXTS) fitting.add(value);
    return fits;
  };
}

/**
 * Whether a value certainly fits a schema of ours, as it is: none of them changes what it reads. A quick yes, for nearly
 * every file is without fault, and zod asks for every field that could be there and makes all of it anew. Never says yes
 * to what zod refuses; no means that zod is to be asked.
 */
export const surelyFits = (schema: z.ZodType, value: unknown): boolean => sureOf(schema)(value);
