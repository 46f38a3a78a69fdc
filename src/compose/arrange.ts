import type { Block } from '../blocks/block.ts';

/** A block with its place in reading order. */
export interface Arranged {
  readonly block: Block;
  readonly order: number;
}

/**
 * Blocks of one run of pages in the order they stand on the page: a chart or table named in `moves` goes so many blocks
 * down (or up, if negative). Everything else keeps its order.
 */
export function arrange(blocks: readonly Block[], moves: ReadonlyMap<string, number>): readonly Arranged[] {
  const arranged: Arranged[] = blocks.map((block, order) => ({ block, order }));
  for (const [order, block] of blocks.entries()) {
    const by = moves.get(block.id);
    if (!by) continue;
    const from = arranged.findIndex((a) => a.block === block);
    const to = Math.max(0, Math.min(arranged.length - 1, from + by));
    arranged.splice(from, 1);
    arranged.splice(to, 0, { block, order });
  }
  return arranged;
}
