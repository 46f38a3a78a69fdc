import { z } from 'zod';
import { MOST_INK } from '../colour/cmyk.ts';
import type { Spot } from '../load/source.ts';
import type { Finding } from '../problem/problem.ts';
import { readPeriod } from '../time/parse-period.ts';
import * as words from '../words/problems/field.ts';
import type { FieldName } from '../words/problems/field-name.ts';
import { signNotAllowed } from '../words/problems/figure.ts';
import { quote } from '../words/problems/quote.ts';
import * as values from '../words/problems/value.ts';
import { contrastToWhite, LEAST_CONTRAST } from './contrast.ts';
import { nearest } from './nearest.ts';
import { readNumberText } from './number-text.ts';
import { SIGNED_OPERAND } from './operand.ts';
import type { Node } from './schema-walk.ts';

/** What is wrong with a value that its schema refused. `isCount`: digits in threes are thousands. */
export interface Refused {
  readonly field: FieldName;
  readonly node: Node;
  readonly value: unknown;
  readonly spot: Spot;
  readonly isCount: boolean;
  /** The words that are possible here, where the schema alone does not say. */
  readonly options?: readonly string[];
}

export function shapeOf(value: unknown): words.Shape {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'section';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'flag' : 'text';
}

/** The value as it stands in the file, in quotation marks; of a list or section only that it is one. */
export function foundText(value: unknown, spot: Spot): string {
  const shape = shapeOf(value);
  const isSingle = shape !== 'list' && shape !== 'section' && shape !== 'nothing';
  return isSingle ? quote(spot.typed ?? String(value)) : words.shapeName(shape);
}

function explainNumber({ field, value, spot, isCount }: Refused): Finding {
  const typed = spot.typed ?? '';
  if (typeof value === 'number') return values.notFinite(field, typed);
  if (typeof value !== 'string') return values.noNumber(field, foundText(value, spot));
  const read = readNumberText(value, isCount);
  if (!read) return values.noNumber(field, foundText(value, spot));
  if (read.hasUnit) return values.numberWithUnit(field, value, read.canonical);
  if (spot.quoted && read.canonical === value) return values.numberInQuotes(field, value);
  return values.numberAsText(field, value, read.canonical);
}

function explainPeriod({ field, value, spot }: Refused): Finding {
  const typed = spot.typed;
  if (typed === undefined || typeof value === 'boolean')
    return values.badPeriod(field, foundText(value, spot), { kind: 'shape' });
  const reading = readPeriod(typed);
  // A year with a digit too many reads as a number that no period is; any other fault is in the text.
  return values.badPeriod(field, quote(typed), 'fault' in reading ? reading.fault : { kind: 'shape' });
}

function explainColour({ field, value, spot }: Refused): Finding {
  const contrast = typeof value === 'string' ? contrastToWhite(value) : undefined;
  const found = foundText(value, spot);
  return contrast === undefined
    ? words.badColour(field, found)
    : words.paleColour(field, found, contrast, LEAST_CONTRAST);
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A valid id close to what somebody wrote, undefined where nothing is left of it. */
export function idFrom(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return plain === '' || plain.length > 60 ? undefined : plain;
}

function explainText(refused: Refused): Finding {
  const { field, value, spot } = refused;
  if (typeof value === 'string')
    return value.trim() === '' ? words.blankText(field) : words.notFitting(field, foundText(value, spot));
  return words.textExpected(field, shapeOf(value), typeof value === 'object' ? undefined : spot.typed);
}

function explainChoice({ field, node, value, spot }: Refused, options: readonly string[]): Finding {
  const near = typeof value === 'string' ? nearest(value.trim(), options) : undefined;
  return words.unknownChoice({ ...field, help: node.words?.description ?? '' }, foundText(value, spot), near, options);
}

function explainKind(refused: Refused): Finding | undefined {
  const { field, node, value, spot } = refused;
  const found = foundText(value, spot);
  switch (node.kind) {
    case 'period':
      return explainPeriod(refused);
    case 'years':
      return words.badYears(field, found);
    case 'population':
    case 'source':
      return words.badId(field, found, typeof value === 'string' ? idFrom(value) : undefined);
    case 'operand':
    case 'signed':
    case 'series':
      return typeof value === 'string' && SIGNED_OPERAND.test(value)
        ? signNotAllowed(field, value)
        : words.badOperand(field, found);
    case 'cell':
      return words.badCell(field, found);
    case 'colour':
      return explainColour(refused);
    case 'inks':
      return words.badInks(field, found, MOST_INK);
    case 'file':
    case 'chapter':
      return words.badFileName(field, found);
    case 'link':
      return words.badLink(field, found);
    case 'email':
      return words.badEmail(field, found);
    default:
      return undefined;
  }
}

/** Says in German why a value that is there does not fit its schema. */
export function explainValue(refused: Refused): Finding {
  const { field, node, value, spot } = refused;
  const { schema } = node;
  if (refused.options) return explainChoice(refused, refused.options);
  const isSection = schema instanceof z.ZodObject || schema instanceof z.ZodRecord;
  if (isSection || schema instanceof z.ZodArray) {
    if (value === null || (Array.isArray(value) && value.length === 0)) return words.emptySection(field);
    if (node.kind === undefined) return words.wrongShape(field, shapeOf(value), isSection ? 'section' : 'list');
  }
  if (value === null && node.kind !== 'colour') return words.emptyValue(field);
  const byKind = explainKind(refused);
  if (byKind) return byKind;
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema;
    return typeof value === 'number' && Number.isFinite(value) && minValue !== null && maxValue !== null
      ? words.wholeRange(field, spot.typed ?? '', minValue, maxValue)
      : explainNumber(refused);
  }
  if (schema instanceof z.ZodBoolean) return words.flagExpected(field, foundText(value, spot));
  if (schema instanceof z.ZodEnum) return explainChoice(refused, schema.options.map(String));
  if (schema instanceof z.ZodString) return explainText(refused);
  return words.notFitting(field, foundText(value, spot));
}
