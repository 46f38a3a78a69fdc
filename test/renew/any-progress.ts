import fc from 'fast-check';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Files } from '../../src/load/files.ts';
import { isTopicFile } from '../../src/load/source.ts';
import { periodText } from '../../src/time/parse-period.ts';
import type { Edition, Figure } from '../../src/validate/edition.ts';
import { withText } from '../pipeline/overlay.ts';
import { editionOf, textOf } from './editions.ts';

/** What people do to a new edition on the way to a finished one, in any order and to any extent. */

/** What becomes of the current value of a figure. */
type Delivery =
  | 'left'
  | 'removed'
  | 'none'
  | 'zero'
  | 'same'
  | 'up'
  | 'down'
  | 'ten times'
  | 'a thousand times'
  | 'negative'
  | 'alone';

const DELIVERIES: readonly Delivery[] = [
  'left',
  'removed',
  'none',
  'zero',
  'same',
  'up',
  'down',
  'ten times',
  'a thousand times',
  'negative',
  'alone',
];

/** What becomes of a paragraph of a chapter. */
type Rewriting = 'left' | 'rewritten' | 'about figures' | 'dropped';

export interface Progress {
  readonly deliveries: readonly Delivery[];
  readonly rewritings: readonly Rewriting[];
  /** Figures that new sentences are about. */
  readonly topics: readonly number[];
}

const LENGTH = 97;
const many = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.array(one, { minLength: LENGTH, maxLength: LENGTH });

export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  deliveries: many(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Delivery>('left', 'up', 'down') },
      { weight: 2, arbitrary: fc.constantFrom(...DELIVERIES) },
    ),
  ),
  rewritings: many(fc.constantFrom<Rewriting>('left', 'left', 'rewritten', 'about figures', 'dropped')),
  topics: many(fc.nat()),
});

const pick = <T>(all: readonly T[], index: number, otherwise: T): T => all[index % all.length] ?? otherwise;

/** No value that no figure of the unit can have: that would be a mistake, and is one to be told. */
function withinBounds({ unit: { kind } }: Figure, value: number): number {
  if (kind === 'percent') return Math.min(100, Math.max(0, value));
  if (kind === 'points') return Math.min(100, Math.max(-100, value));
  if (kind === 'change') return Math.max(-100, value);
  return kind === 'money' ? value : Math.abs(value);
}

function deliveredValue(figure: Figure, before: number, delivery: Delivery): number {
  const factor = { zero: 0, up: 1.07, down: 0.91, 'ten times': 10, 'a thousand times': 1000, negative: -3, alone: 2 };
  const changed = delivery in factor ? before * factor[delivery as keyof typeof factor] : before;
  const digits = figure.unit.decimals;
  return withinBounds(figure, Number(changed.toFixed(digits)));
}

/** The map that holds a figure's current value: the figure itself, or an observation of its series. */
function currentOf(figure: YAMLMap, { observations }: Figure): YAMLMap | undefined {
  const series = figure.get('series');
  if (!isSeq(series)) return figure;
  const current = observations.findLast(({ value, isOpen }) => value !== null || isOpen);
  const date = current && periodText(current.date);
  return series.items.filter(isMap).find((it) => String(it.get('date')) === date);
}

function deliver(holder: YAMLMap, figure: Figure, delivery: Delivery): void {
  if (delivery === 'left') return;
  const isSingle = holder.has('unit') || holder.has('source');
  // An interval comes with its value, or after it.
  if (delivery !== 'same' && delivery !== 'alone') for (const key of ['low', 'high']) holder.delete(key);
  if (delivery === 'removed' || delivery === 'none') {
    // A single value that does not exist is no figure.
    holder.set('value', delivery === 'none' && !isSingle ? null : 'offen');
    return;
  }
  const before = figure.observations.findLast(({ value }) => value !== null)?.value ?? 7;
  holder.set('value', deliveredValue(figure, before, delivery));
  if (!holder.has('status')) holder.set('status', 'operativ');
}

function deliverIn(text: string, edition: Edition, { deliveries }: Progress, offset: number): string {
  const document = parseDocument(text);
  const figures = document.get('figures');
  if (!isMap(figures)) return text;
  figures.items.forEach(({ key, value }, index) => {
    const figure = edition.figures.get(String(key));
    const holder = figure && isMap(value) ? currentOf(value, figure) : undefined;
    if (figure && holder) deliver(holder, figure, pick(deliveries, offset + index, 'left'));
  });
  return document.toString();
}

/** Two sentences about a figure, as somebody may write them who does not know what its value will be. */
function sentencesAbout(figure: Figure): string {
  const { id, observations } = figure;
  const before = observations.slice(0, -1).findLast(({ value }) => value !== null);
  const von = before && periodText(before.date);
  if (von === undefined) return `Neu: {{wert ${id}}} ({{stichtag ${id}}}).`;
  return [
    `Neu: {{wert ${id}}}, zuvor {{zahl ${id} am="${von}"}}, {{jenach ${id} von="${von}" steigt="mehr" sinkt="weniger"}}`,
    `um {{unterschied ${id} von="${von}"}}, {{veraenderung ${id} von="${von}"}}, {{trend ${id} von="${von}"}}.`,
    `{{#wenn (steigt ${id} von="${von}")}}Das ist der {{extrem ${id}}}.{{/wenn}}`,
    `Gegenüber vorher {{lage ${id} zu=${id} ueber="mehr" unter="weniger"}}.`,
  ].join('\n');
}

function rewrite(chapter: string, edition: Edition, { rewritings, topics }: Progress, offset: number): string {
  const figures = [...edition.figures.values()];
  const paragraphs = chapter.split('\n\n');
  const written = paragraphs.flatMap((paragraph, index): readonly string[] => {
    // Headings, tables and charts are referred to from elsewhere, notes from where they belong to.
    if (/^#|\{\{(?:tabelle|diagramm)|\[\^/.test(paragraph)) return [paragraph];
    const figure = figures[pick(topics, offset + index, 0) % figures.length];
    switch (pick(rewritings, offset + index, 'left')) {
      case 'rewritten':
        return ['Dieser Absatz ist neu geschrieben.'];
      case 'about figures':
        return figure ? [sentencesAbout(figure)] : [];
      case 'dropped':
        return [];
      default:
        return [paragraph];
    }
  });
  return `${written.join('\n\n').trimEnd()}\n`;
}

/** The files of an edition after some progress. */
export function progressed(files: Files, year: string, progress: Progress): Files {
  const edition = editionOf(files, year);
  const folder = `data/${year}`;
  let offset = 0;
  const topics = files.list(folder).filter(isTopicFile);
  const delivered = topics.reduce((all, name) => {
    const path = `${folder}/${name}`;
    offset += 13;
    return withText(all, path, deliverIn(textOf(files, path), edition, progress, offset));
  }, files);
  return edition.chapters.reduce((all, { file, text }) => {
    offset += 7;
    return withText(all, `${folder}/chapters/${file}`, rewrite(text, edition, progress, offset));
  }, delivered);
}
