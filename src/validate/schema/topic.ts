import { z } from 'zod';
import { FIELDS } from '../../words/fields.ts';
import { UNITS, type UnitWord } from '../unit.ts';
import { field } from './field.ts';
import {
  acknowledgedWarnings,
  choice,
  doubts,
  entries,
  flag,
  list,
  number,
  operand,
  period,
  population,
  seriesOperand,
  signedOperand,
  source,
  text,
  whole,
} from './parts.ts';

const words = FIELDS.topic;

// Object.keys loses the type of the keys; they are those of UNITS and there is at least one.
const UNIT_WORDS = Object.keys(UNITS) as [UnitWord, ...UnitWord[]];
export const STATUSES = ['endgültig', 'hochgerechnet', 'operativ', 'Schätzung', 'Ansatz', 'Angebot'] as const;

const unit = () => choice(words.unit, UNIT_WORDS);
const status = () => choice(words.status, STATUSES);
const decimals = () => whole(words.decimals, 0, 4);
/** Stands where a value is still to be delivered; null is a value that nobody will ever deliver. */
export const OPEN = 'offen';
const value = () => field(z.union([z.number(), z.literal(OPEN)]).nullable(), words.value);

export const observationSchema = field(
  z.strictObject({
    date: period(words.date),
    value: value(),
    low: number(words.low).optional(),
    high: number(words.high).optional(),
    status: status().optional(),
  }),
  words.observation,
);

const fromTo = (w: (typeof words)['growth' | 'difference' | 'points']) =>
  field(z.strictObject({ from: operand(words.from), to: operand(words.to) }), w).optional();

/** Formulas over values, of which an entry has one. */
const formulas = () => ({
  share: field(
    z.strictObject({ part: operand(words.partOperand), whole: operand(words.whole) }),
    words.share,
  ).optional(),
  sum: list(words.sum, signedOperand(words.term)).optional(),
  growth: fromTo(words.growth),
  difference: fromTo(words.difference),
  points: fromTo(words.points),
  ratio: field(z.strictObject({ of: operand(words.of), to: operand(words.to) }), words.ratio).optional(),
});

/** Exactly one of the formulas. */
export const agreesSchema = field(z.strictObject(formulas()), words.agrees);

/** Either `series`, or `date`, `value` and `status` for a single value. */
export const figureSchema = field(
  z.strictObject({
    label: text(words.label).optional(),
    unit: unit(),
    noun: field(z.strictObject({ one: text(words.one), many: text(words.many) }), words.noun).optional(),
    population: population(words.population).optional(),
    source: source(words.source),
    series: list(words.series, observationSchema).optional(),
    frequency: choice(words.frequency, ['month', 'quarter', 'year']).optional(),
    date: period(words.date).optional(),
    value: value().optional(),
    low: number(words.low).optional(),
    high: number(words.high).optional(),
    status: status().optional(),
    decimals: decimals().optional(),
    approximate: flag(words.approximate).optional(),
    since: period(words.since).optional(),
    topics: list(words.topics, text(words.topic)).optional(),
    agrees: agreesSchema.optional(),
    doubts: doubts(),
    acknowledged: acknowledgedWarnings(),
  }),
  words.figure,
);

/** Exactly one of the formulas. */
export const derivedSchema = field(
  z.strictObject({
    label: text(words.label),
    ...formulas(),
    lowest: seriesOperand(words.lowest).optional(),
    highest: seriesOperand(words.highest).optional(),
    members: population(words.membersOf).optional(),
    unit: unit().optional(),
    decimals: decimals().optional(),
    population: population(words.population).optional(),
    doubts: doubts(),
    acknowledged: acknowledgedWarnings(),
  }),
  words.derivedOne,
);

export const eventSchema = field(
  z.strictObject({
    label: text(words.eventLabel),
    date: period(words.eventDate),
    source: source(words.source).optional(),
    doubts: doubts(),
  }),
  words.event,
);

export const quotationSchema = field(
  z.strictObject({
    speaker: text(words.speaker),
    role: text(words.role),
    parts: list(words.quoteParts, text(words.quotePart)),
    date: period(words.quoteDate),
    source: source(words.source),
    doubts: doubts(),
  }),
  words.quotation,
);

/** Every file of figures below `data/<year>/`. */
export const topicSchema = field(
  z.strictObject({
    figures: entries(words.figures, figureSchema).optional(),
    derived: entries(words.derived, derivedSchema).optional(),
    events: entries(words.events, eventSchema).optional(),
    quotations: entries(words.quotations, quotationSchema).optional(),
  }),
  words.self,
);

export type FigureData = z.infer<typeof figureSchema>;
export type AgreementData = z.infer<typeof agreesSchema>;
export type DerivedData = z.infer<typeof derivedSchema>;
export type EventData = z.infer<typeof eventSchema>;
export type QuotationData = z.infer<typeof quotationSchema>;
