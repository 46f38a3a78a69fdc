import type { ReactElement } from 'react';
import type { Block, List as ListBlock } from '../../src/blocks/block.ts';
import { printedText } from '../../src/blocks/plain-text.ts';
import { Box, Text } from '../../src/compose/primitives.tsx';
import { letter, roman } from '../../src/german/counters.ts';
import type { Sheet } from '../design/sheet.ts';
import type { Place } from './place.ts';

const BULLETS = [
  { mark: '•', list: 'Disc' },
  { mark: '–', list: 'Disc' },
  { mark: '▪', list: 'Square' },
  { mark: '◦', list: 'Circle' },
] as const;

const NUMBERS = [
  { mark: (n: number) => `${n}.`, list: 'Decimal' },
  { mark: (n: number) => `${letter(n)})`, list: 'LowerAlpha' },
  { mark: (n: number) => `${roman(n)}.`, list: 'LowerRoman' },
  { mark: (n: number) => `(${n})`, list: 'Decimal' },
] as const;

/** Markers of a list at a depth; deeper ones are as the fourth. */
const at = <A, B, C, D>(kinds: readonly [A, B, C, D], depth: number): A | B | C | D => kinds[depth] ?? kinds[3];

/** Marker of an item: each of the four levels has its own. */
export function marker(list: Pick<ListBlock, 'ordered' | 'start'>, depth: number, index: number): string {
  return list.ordered ? at(NUMBERS, depth).mark(list.start + index) : at(BULLETS, depth).mark;
}

const GAP = { marks: 12, numbers: 7 };
const BETWEEN_ITEMS = 3.5;
/** Any amount keeps two items together; this much of the second one must be there. */
const TOGETHER = 16;

/** Items of so many lines are not divided. */
const WHOLE_LINES = 3;

/** One paragraph of a few lines. */
function isShort(blocks: readonly Block[], width: number, sheet: Sheet): boolean {
  const [only, more] = blocks;
  if (!only || more || only.kind !== 'paragraph') return false;
  const setting = { style: sheet.type.body, width, align: 'left', hyphenate: true, balance: false } as const;
  return sheet.lineWidths(printedText(only.text), setting).length <= WHOLE_LINES;
}

/** A list. Short items are not divided, and of those the first and last two stay together. */
export function List({ block, place }: { readonly block: ListBlock; readonly place: Place }): ReactElement {
  const { sheet, depth } = place;
  const markers = block.items.map((_, index) => marker(block, depth, index));
  const widest = Math.max(...markers.map((text) => sheet.measure(text, sheet.type.body)));
  const label = block.ordered ? widest + GAP.numbers : GAP.marks + (depth === 0 ? 2 : 0);
  const width = place.width - label;
  const last = block.items.length - 1;
  const short = block.items.map((item) => isShort(item.blocks, width, sheet));
  return (
    <Box
      sem={{
        id: block.id,
        type: 'L',
        list: (block.ordered ? at(NUMBERS, depth) : at(BULLETS, depth)).list,
        ...(place.order === undefined ? {} : { order: place.order }),
      }}
      style={{ marginLeft: place.indent }}
      keepWithNext={place.keepWithNext}
    >
      {block.items.map((item, index) => (
        <Box
          key={item.id}
          sem={{ id: item.id, type: 'LI' }}
          whole={short[index]}
          keepWithNext={short[index] && index < last && (index === 0 || index === last - 1) ? TOGETHER : undefined}
          style={{ flexDirection: 'row' }}
        >
          {/* The box keeps the column where an item goes on over the page; the marker alone would not be divided. */}
          <Box style={{ width: label }}>
            <Text
              sem={{ id: `${item.id}/marker`, type: 'Lbl' }}
              style={{ ...sheet.type.body, color: sheet.colours.accent }}
              width={label}
            >
              {markers[index]}
            </Text>
          </Box>
          <Box sem={{ id: `${item.id}/body`, type: 'LBody' }} style={{ width }}>
            {place.within(item.blocks, {
              ...place,
              width,
              indent: 0,
              inset: (place.inset ?? 0) + label,
              after: index === last ? place.after : BETWEEN_ITEMS,
              depth: depth + 1,
              order: undefined,
              keepWithNext: undefined,
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
