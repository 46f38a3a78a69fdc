import type { Block } from '../blocks/block.ts';

/** A block with its place in reading order. */
export interface Arranged {
  readonly block: Block;
  readonly order: number;
}

/**
 * Blocks in the order they stand on the pages: as given, or by ids where charts were moved to fill a page. Every block
 * stands exactly once, whatever the ids say; unknown ones are passed over, missing ones follow at the end.
 */
export function arrange(blocks: readonly Block[], ids: readonly string[] | undefined): readonly Arranged[] {
  const arranged = blocks.map((block, order) => ({ block, order }));
  if (!ids) return arranged;
  const rank = new Map([...new Set(ids)].map((id, index) => [id, index]));
  const rankOf = ({ block }: Arranged): number => rank.get(block.id) ?? rank.size;
  return arranged.sort((a, b) => rankOf(a) - rankOf(b) || a.order - b.order);
}
