import type { Block, ChartBlock, TableContent } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import type { Programme } from '../../src/blocks/programme.ts';

/** A place of the printed document: what stands there and the facts it was made from (none: plain text). */
export interface PrintedPlace {
  /** Where it is, counted from the start of its section: what is printed has no part in it. */
  readonly key: string;
  readonly text: string;
  readonly facts: readonly string[];
}

const DOCUMENT = ['title', 'subtitle', 'yearsLabel', 'standLine', 'date', 'state'] as const;

/** Every place of the document by itself: runs of text, figures, cells, points of charts, alternative texts. */
export function printedPlaces(programme: Programme): readonly PrintedPlace[] {
  return [
    ...DOCUMENT.map((name) => ({ key: name, text: programme[name] ?? '', facts: [] })),
    ...programme.sections.flatMap((section) => blocksPlaces(section.id, section.blocks)),
  ];
}

const blocksPlaces = (at: string, blocks: readonly Block[]): readonly PrintedPlace[] =>
  blocks.flatMap((block, i) => blockPlaces(`${at} ${block.kind} ${i}`, block));

function blockPlaces(at: string, block: Block): readonly PrintedPlace[] {
  switch (block.kind) {
    case 'heading':
      return [{ key: `${at} number`, text: block.number ?? '', facts: [] }, ...runs(at, block.text)];
    case 'paragraph':
      return runs(at, block.text);
    case 'list':
      return block.items.flatMap((item, i) => blocksPlaces(`${at} item ${i}`, item.blocks));
    case 'quotation':
      return blocksPlaces(at, block.blocks);
    case 'notes':
      return block.notes.flatMap((note, i) => [
        { key: `${at} note ${i} number`, text: String(note.number), facts: [] },
        ...blocksPlaces(`${at} note ${i}`, note.blocks),
      ]);
    case 'table': {
      const facts = [...factsIn(block.caption), ...contentFacts(block.content)];
      return [
        { key: `${at} number`, text: block.number, facts: [] },
        ...runs(`${at} caption`, block.caption),
        ...contentPlaces(at, block.content),
        ...block.notes.flatMap((note, i) => runs(`${at} note ${i}`, note, facts)),
      ];
    }
    case 'chart':
      return chartPlaces(at, block);
  }
}

/** What a chart says in words (labels, notes, alternative text) may rest on any of the facts it shows. */
function chartPlaces(at: string, { model, ...block }: ChartBlock): readonly PrintedPlace[] {
  const { points, reference, axis, series, categories } = model;
  const facts = [
    ...points.flatMap((point) => point.facts),
    ...(reference ? [reference.fact] : []),
    ...factsIn(block.caption),
    ...contentFacts(block.data),
  ];
  return [
    { key: `${at} number`, text: block.number, facts: [] },
    { key: `${at} axis`, text: JSON.stringify(axis), facts: [] },
    { key: `${at} labels`, text: JSON.stringify([series, categories, reference?.label]), facts },
    { key: `${at} alt`, text: block.alt, facts },
    ...runs(`${at} caption`, block.caption),
    ...points.flatMap(({ date, value, low, high, text, facts: behind }, i) => [
      { key: `${at} point ${i}`, text, facts: behind },
      { key: `${at} drawn ${i}`, text: JSON.stringify([date, value, low, high]), facts: behind },
    ]),
    ...(reference ? [{ key: `${at} reference`, text: reference.text, facts: [reference.fact] }] : []),
    ...contentPlaces(`${at} data`, block.data, facts),
    ...block.notes.flatMap((note, i) => runs(`${at} note ${i}`, note, facts)),
  ];
}

/** Labels in plain text may rest on what stands in their row, and on `behind`. */
function contentPlaces(
  at: string,
  { columns, rows }: TableContent,
  behind: readonly string[] = [],
): readonly PrintedPlace[] {
  return [
    ...columns.flatMap((column, i) => runs(`${at} column ${i}`, column.text, behind)),
    ...rows.flatMap((row, i) => [
      ...runs(`${at} row ${i}`, row.label, [...behind, ...row.cells.flatMap((cell) => factsIn(cell.text))]),
      ...row.cells.flatMap((cell, k) => runs(`${at} row ${i} cell ${k}`, cell.text)),
    ]),
  ];
}

function runs(at: string, parts: readonly Inline[], behind: readonly string[] = []): readonly PrintedPlace[] {
  return parts.flatMap((part, i): readonly PrintedPlace[] => {
    const key = `${at} run ${i}`;
    switch (part.kind) {
      case 'figure':
        return [{ key, text: part.text, facts: [part.fact] }];
      case 'strong':
      case 'emphasis':
      case 'carried':
      case 'removed':
        return runs(key, part.children, behind);
      case 'link':
        return [{ key: `${key} target`, text: part.href, facts: behind }, ...runs(key, part.children, behind)];
      case 'note':
        return [{ key, text: String(part.number), facts: [] }];
      default:
        return [{ key, text: part.text, facts: behind }];
    }
  });
}

const factsIn = (parts: readonly Inline[]): readonly string[] => runs('', parts).flatMap((place) => place.facts);

const contentFacts = (content: TableContent): readonly string[] =>
  contentPlaces('', content).flatMap((place) => place.facts);

export interface ChangedPlace {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Facts it was made from before or is made from now. */
  readonly facts: readonly string[];
}

/** The places at which two printings of a document differ. */
export function changedPlaces(
  before: readonly PrintedPlace[],
  after: readonly PrintedPlace[],
): readonly ChangedPlace[] {
  const was = new Map(before.map((place) => [place.key, place]));
  const is = new Map(after.map((place) => [place.key, place]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old?.text === now?.text) return [];
    return { key, before: old?.text, after: now?.text, facts: [...(old?.facts ?? []), ...(now?.facts ?? [])] };
  });
}
