import type { Block } from '../../src/blocks/block.ts';
import { allBlocks } from '../../src/blocks/walk.ts';
import type { Arranged } from '../../src/compose/arrange.ts';
import type { Unit } from '../../src/compose/builder.ts';
import { rememberingFor } from '../../src/memo/remembering-for.ts';
import { serialOf } from '../../src/memo/serial.ts';
import { spaceBetween } from '../design/spacing.ts';
import { announces, BlockOf } from './blocks.tsx';
import type { Place } from './place.ts';

/** Of what a sentence ending with a colon announces, this much must follow on the same page. */
const ANNOUNCED = 20;

const belongsToNext = (block: Block): boolean =>
  announces(block) || (block.kind === 'paragraph' && block.role === 'standing');

const textOf = rememberingFor((block: Block) => JSON.stringify(block));

/** The drawings a block shows, and what the tables are called to which it refers. */
const surroundingsOf = (block: Block, { drawings, tables }: Pick<Place, 'drawings' | 'tables'>): readonly unknown[] =>
  allBlocks([block]).flatMap((inner) => {
    if (inner.kind !== 'chart') return [];
    const drawing = drawings.get(inner.model.id);
    return [drawing && serialOf(drawing), inner.dataTable && tables.get(inner.dataTable)];
  });

function unitFor(block: Block, place: Place): Unit {
  const { sheet, drawings: _, tables: __, within: ___, ...here } = place;
  const key = `${JSON.stringify([sheet.accent, here, surroundingsOf(block, place)])} ${textOf(block)}`;
  return { key, element: () => <BlockOf block={block} place={place} /> };
}

/** Blocks one below the other, each with the space that it and the next need. */
export const blockUnits = (
  arranged: readonly Arranged[],
  place: Omit<Place, 'after'>,
  density: number,
): readonly Unit[] =>
  arranged.map(({ block, order }, index) => {
    const next = arranged[index + 1]?.block;
    const keepWithNext = next && belongsToNext(block) ? ANNOUNCED : undefined;
    const moved = order === index ? undefined : order;
    const after = spaceBetween(block, next) * density;
    return unitFor(block, { ...place, after, keepWithNext, order: moved });
  });
