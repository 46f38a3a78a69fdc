import type { ChartBlock } from '../../blocks/block.ts';
import type { ChartModel } from '../../blocks/chart-model.ts';
import type { Inline } from '../../blocks/inline.ts';
import { plainText } from '../../blocks/plain-text.ts';
import { operandsOfChart } from '../../derive/exhibit-operands.ts';
import { typeset } from '../../german/typography.ts';
import type { ChartSpec } from '../../validate/edition.ts';
import type { Unit } from '../../validate/unit.ts';
import { unitOf } from '../../validate/unit-of.ts';
import type { Scope } from '../helpers/scope.ts';
import { altText } from './alt.ts';
import { boundsOf, NO_BOUNDS } from './bounds.ts';
import { categoryParts } from './category.ts';
import type { ExhibitReader } from './context.ts';
import { dataOf } from './data-table.ts';
import { draftNote } from './draft-note.ts';
import { intervalParts } from './interval.ts';
import { lineParts } from './line.ts';
import { notesOf } from './notes.ts';
import { pathParts } from './path.ts';
import { axisOf, commonUnit, delivered, type ModelParts, type Placed, textsOf } from './reading.ts';

interface Reading {
  readonly values: readonly Placed[];
  /** Made when the title of the axis is known: it names the series of a chart that has only one. */
  parts(axisTitle: string): ModelParts;
}

function read(spec: ChartSpec, reader: ExhibitReader): Reading {
  switch (spec.type) {
    case 'line':
      return lineParts(spec, reader);
    case 'interval':
      return intervalParts(spec, reader);
    case 'path':
      return pathParts(spec, reader);
    default:
      return categoryParts(spec, reader);
  }
}

const hasTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** Whether a picture could be true: a draft may hold values that make none, and names whose values are missing. */
function canBeDrawn({ type, series, categories, points }: ModelParts & Pick<ChartModel, 'type'>): boolean {
  if (points.every(({ value }) => value === null)) return false;
  const isOfParts = type === 'share' || type === 'stackedBar';
  if (isOfParts && points.some(({ value }) => (value ?? 0) < 0)) return false;
  return !hasTwice(series) && (type === 'path' || !hasTwice(categories));
}

/** The unit of the first figure a chart asks for, where no value of any is there. */
function expectedUnit(spec: ChartSpec, { edition }: Scope): Unit | undefined {
  const [first] = operandsOfChart(spec);
  return first === undefined ? undefined : unitOf(first, edition.figures, edition.derived);
}

/** A declared chart with the current values, its alternative text and its data; undefined where it has none to show. */
export function chartBlock(spec: ChartSpec, id: string, number: string, reader: ExhibitReader): ChartBlock | undefined {
  const { values, parts } = read(spec, reader);
  const caption = reader.line(spec.caption);
  const note = spec.note && reader.line(spec.note);
  const unit = commonUnit(spec.id, values, reader) ?? expectedUnit(spec, reader.scope);
  if (!unit) return undefined;
  const axis = axisOf(spec, unit, values, reader);
  const { type } = spec;
  const drawn = { type, ...parts(axis.title) };
  const model: ChartModel = {
    ...{ id: spec.id, unit, axis, ...drawn },
    ...(!canBeDrawn(drawn) && { awaits: true }),
  };
  const facts = values.map(({ fact }) => fact);
  const ofDelivered = delivered(values).map(({ fact }) => fact);
  const bounds = spec.type === 'interval' ? boundsOf(ofDelivered, textsOf(values, reader)) : NO_BOUNDS;
  const ofDraft = draftNote(facts, reader.scope.edition);
  return {
    kind: 'chart',
    id,
    number,
    caption,
    model,
    alt: [altText(model, typeset([plainText(caption)]).join(''), bounds), ...ofDraft].join(' '),
    data: dataOf(model, bounds, facts),
    notes: [
      ...notesOf(facts, reader.scope.facts),
      ...(note ? [note] : []),
      ...ofDraft.map((text): readonly Inline[] => [{ kind: 'text', text }]),
    ],
  };
}
