import type { Block, TableContent } from '../../src/blocks/block.ts';
import type { Inline } from '../../src/blocks/inline.ts';
import type { Programme } from '../../src/blocks/programme.ts';

/** A place of the printed document: what stands there and the facts it was made from (none: plain text). */
export interface PrintedPlace {
  readonly key: string;
  readonly text: string;
  readonly facts: readonly string[];
}

const DOCUMENT = ['title', 'subtitle', 'yearsLabel', 'standLine', 'date', 'state'] as const;

/** Every place of the document by itself: runs of text, figures, cells, points of charts, alternative texts. */
export function printedPlaces(programme: Programme): readonly PrintedPlace[] {
  return [
    ...DOCUMENT.map((name) => ({ key: name, text: programme[name] ?? '', facts: [] })),
    ...programme.sections.flatMap((section) => section.blocks.flatMap((block) => blockPlaces(section.id, block))),
  ];
}

function blockPlaces(section: string, block: Block): readonly PrintedPlace[] {
  const at = `${section}/${block.kind}#${block.id}`;
  switch (block.kind) {
    case 'heading':
      return [{ key: `${at} number`, text: block.number ?? '', facts: [] }, ...runs(at, block.text)];
    case 'paragraph':
      return runs(at, block.text);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap((inner) => blockPlaces(`${at}/${item.id}`, inner)));
    case 'quotation':
      return block.blocks.flatMap((inner) => blockPlaces(at, inner));
    case 'table':
      return [
        { key: `${at} number`, text: block.number, facts: [] },
        ...runs(`${at} caption`, block.caption),
        ...contentPlaces(at, block.content),
        ...block.notes.flatMap((note, i) => runs(`${at} note ${i}`, note)),
      ];
    case 'chart': {
      const { points, reference, axis } = block.model;
      const facts = [...points.flatMap((point) => point.facts), ...(reference ? [reference.fact] : [])];
      return [
        { key: `${at} number`, text: block.number, facts: [] },
        { key: `${at} axis`, text: JSON.stringify(axis), facts: [] },
        ...runs(`${at} caption`, block.caption),
        ...points.map(({ facts: behind, ...point }, i) => ({
          key: `${at} point ${i}`,
          text: JSON.stringify(point),
          facts: behind,
        })),
        ...(reference ? [{ key: `${at} reference`, text: JSON.stringify(reference), facts: [reference.fact] }] : []),
        { key: `${at} alt`, text: block.alt, facts },
        ...contentPlaces(`${at} data`, block.data),
        ...block.notes.flatMap((note, i) => runs(`${at} note ${i}`, note)),
      ];
    }
  }
}

function contentPlaces(at: string, { columns, rows }: TableContent): readonly PrintedPlace[] {
  return [
    ...columns.flatMap((column, i) => runs(`${at} column ${i}`, column.text)),
    ...rows.flatMap((row, i) => [
      ...runs(`${at} row ${i}`, row.label),
      ...row.cells.flatMap((cell, k) => runs(`${at} row ${i} cell ${k}`, cell.text)),
    ]),
  ];
}

function runs(at: string, parts: readonly Inline[]): readonly PrintedPlace[] {
  return parts.flatMap((part, i): readonly PrintedPlace[] => {
    const key = `${at} run ${i}`;
    switch (part.kind) {
      case 'figure':
        return [{ key, text: part.text, facts: [part.fact] }];
      case 'strong':
      case 'emphasis':
        return runs(key, part.children);
      case 'link':
        return [{ key: `${key} target`, text: part.href, facts: [] }, ...runs(key, part.children)];
      default:
        return [{ key, text: part.text, facts: [] }];
    }
  });
}

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
  const [was, is] = [before, after].map((places) => new Map(places.map((place) => [place.key, place])));
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [old, now] = [was?.get(key), is?.get(key)];
    if (old?.text === now?.text) return [];
    return { key, before: old?.text, after: now?.text, facts: [...(old?.facts ?? []), ...(now?.facts ?? [])] };
  });
}
