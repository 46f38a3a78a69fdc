import type { Block } from './block.ts';
import { allBlocks } from './walk.ts';

/** Ids of all blocks and list items. */
export const allIds = (blocks: readonly Block[]): readonly string[] =>
  allBlocks(blocks).flatMap((block) =>
    block.kind === 'list' ? [block.id, ...block.items.map((item) => item.id)] : [block.id],
  );
