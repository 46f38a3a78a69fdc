import { z } from 'zod';
import { inkCoverage, MOST_INK } from '../../colour/cmyk.ts';
import { FIRST_YEAR, LAST_YEAR, parsePeriod, SEASONS } from '../../time/parse-period.ts';
import type { FieldWords } from '../../words/field-words.ts';
import { FIELDS } from '../../words/fields.ts';
import { contrastToWhite, LEAST_CONTRAST } from '../contrast.ts';
import { OPERAND, SIGNED_OPERAND } from '../operand.ts';
import { field } from './field.ts';

/** Building blocks that several files share. */
const words = FIELDS.shared;

export const ID = /^[a-z][a-z0-9-]*$/;
const PERIOD = new RegExp(`^\\d{4}(-(\\d{2}(-\\d{2})?|Q[1-4]|${SEASONS.join('|')}))?$`);

export const text = (w: FieldWords) => field(z.string().regex(/\S/), w);
export const flag = (w: FieldWords) => field(z.boolean(), w);
export const number = (w: FieldWords) => field(z.number(), w);
export const whole = (w: FieldWords, min: number, max: number) => field(z.int().min(min).max(max), w);
export const population = (w: FieldWords) => field(z.string().regex(ID), w, 'population');
export const source = (w: FieldWords) => field(z.string().regex(ID), w, 'source');
export const operand = (w: FieldWords) => field(z.string().regex(OPERAND), w, 'operand');
export const signedOperand = (w: FieldWords) => field(z.string().regex(SIGNED_OPERAND), w, 'signed');
export const seriesOperand = (w: FieldWords) => field(z.string().regex(OPERAND), w, 'series');
export const choice = <const T extends readonly [string, ...string[]]>(w: FieldWords, options: T) =>
  field(z.enum(options), w);
export const list = <S extends z.ZodType>(w: FieldWords, item: S) => field(z.array(item).min(1), w);
export const entries = <S extends z.ZodType>(w: FieldWords, entry: S) =>
  field(z.record(z.string().regex(ID), entry), w);

export const period = (w: FieldWords) =>
  field(
    z
      .union([z.string().regex(PERIOD), z.int().min(FIRST_YEAR).max(LAST_YEAR)])
      .refine((value) => parsePeriod(String(value)) !== undefined),
    w,
    'period',
  );

export const link = (w: FieldWords) => field(z.string().regex(/^https?:\/\/[^\s/]+\.[^\s/]+\S*$/), w, 'link');
export const email = (w: FieldWords) => field(z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), w, 'email');
export const colour = (w: FieldWords) =>
  field(
    z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/)
      .refine((value) => (contrastToWhite(value) ?? 0) >= LEAST_CONTRAST),
    w,
    'colour',
  );
const ink = () => z.number().min(0).max(100);

/** Percent of cyan, magenta, yellow and black. */
export const inks = (w: FieldWords) =>
  field(
    z.tuple([ink(), ink(), ink(), ink()]).refine((value) => inkCoverage(value) <= MOST_INK),
    w,
    'inks',
  );
export const chapterFile = (w: FieldWords) => field(z.string().regex(/^[^\s/\\.][^\s/\\]*\.md$/), w, 'file');

export const acknowledgement = () =>
  field(
    z.strictObject({ reason: text(words.reason), by: text(words.by).optional(), on: period(words.on).optional() }),
    words.acknowledged,
  );

const doubt = {
  text: text(words.doubtText),
  acknowledged: acknowledgement().optional(),
};

export const doubts = () => list(words.doubts, field(z.strictObject(doubt), words.doubt)).optional();

export const doubtsAboutTexts = () =>
  list(
    FIELDS.edition.doubts,
    field(z.strictObject({ chapter: chapterFile(FIELDS.edition.doubtChapter).optional(), ...doubt }), words.doubt),
  ).optional();

const RULE_CODE = /^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/;

/** Acknowledged warnings about texts, which have no figure to be acknowledged at. */
export const acknowledgedTexts = () =>
  list(
    FIELDS.warnings.list,
    field(
      z.strictObject({
        code: field(z.string().regex(RULE_CODE), FIELDS.warnings.code),
        chapter: chapterFile(FIELDS.warnings.chapter).optional(),
        quote: text(FIELDS.warnings.quote).optional(),
        reason: text(words.reason),
        by: text(words.by).optional(),
        on: period(words.on).optional(),
      }),
      FIELDS.warnings.one,
    ),
  ).optional();

/** Acknowledged warnings by their code, e.g. `plausibility.bounds`. */
export const acknowledgedWarnings = () =>
  field(z.record(z.string().regex(RULE_CODE), acknowledgement()), words.warnings).optional();
