import type { Block } from './block.ts';
import { allBlocks } from './walk.ts';

/** Ids of all blocks, list items and notes. */
export const allIds = (blocks: readonly Block[]): readonly string[] =>
  allBlocks(blocks).flatMap((block) => {
    if (block.kind === 'list') return [block.id, ...block.items.map((item) => item.id)];
    return block.kind === 'notes' ? [block.id, ...block.notes.map((note) => note.id)] : [block.id];
  });
