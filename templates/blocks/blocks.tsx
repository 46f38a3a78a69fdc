import type { ReactElement } from 'react';
import type { Block } from '../../src/blocks/block.ts';
import { plainText } from '../../src/blocks/plain-text.ts';
import { spaceBetween } from '../design/spacing.ts';
import { Chart } from './chart.tsx';
import { Heading } from './heading.tsx';
import { List } from './list.tsx';
import { EndNotes } from './notes.tsx';
import { Paragraph } from './paragraph.tsx';
import type { Place } from './place.ts';
import { Quotation } from './quotation.tsx';
import { Table } from './table.tsx';

/** Inside a list item, paragraphs and inner lists stand closer. */
const TIGHT = 3.5;
/** Of what a sentence ending with a colon announces, this much must follow on the same page. */
const ANNOUNCED = 20;

/** „Folgende Ziele gelten:“ belongs to what it announces. */
export const announces = (block: Block): boolean =>
  block.kind === 'paragraph' && plainText(block.text).trimEnd().endsWith(':');

export function BlockOf({ block, place }: { readonly block: Block; readonly place: Place }): ReactElement {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} place={place} />;
    case 'paragraph':
      return <Paragraph block={block} place={place} />;
    case 'list':
      return <List block={block} place={place} />;
    case 'quotation':
      return <Quotation block={block} place={place} />;
    case 'table':
      return <Table block={block} place={place} />;
    case 'chart':
      return <Chart block={block} place={place} />;
    case 'notes':
      return <EndNotes block={block} place={place} />;
  }
}

/**
 * Blocks one below the other, with the space each pair needs; closer inside a list. The space below the whole stands
 * below its last text, not below a box around it: React-PDF would divide the margin of a box and let the next page
 * begin with the rest of it.
 */
export function Blocks({ blocks, place }: { readonly blocks: readonly Block[]; readonly place: Place }): ReactElement {
  return (
    <>
      {blocks.map((block, index) => {
        const next = blocks[index + 1];
        const space = next ? spaceBetween(block, next) : place.after;
        const after = place.depth > 0 && next ? Math.min(space, TIGHT) : space;
        const keepWithNext = next && announces(block) ? ANNOUNCED : undefined;
        return <BlockOf key={block.id} block={block} place={{ ...place, after, keepWithNext }} />;
      })}
    </>
  );
}
