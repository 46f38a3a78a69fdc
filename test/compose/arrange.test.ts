import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/compose/arrange.ts';
import { paragraph } from '../support/blocks.ts';

const blocks = ['a', 'b', 'c', 'd'].map((id) => paragraph(id, id));
const ids = (order?: readonly string[]): readonly string[] => arrange(blocks, order).map(({ block }) => block.id);

describe('the order of blocks on the pages', () => {
  it('is that of the text unless another one is asked for', () => {
    expect(ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('follows the ids and remembers the place in the text', () => {
    expect(arrange(blocks, ['a', 'c', 'b', 'd']).map(({ block, order }) => [block.id, order])).toEqual([
      ['a', 0],
      ['c', 2],
      ['b', 1],
      ['d', 3],
    ]);
  });

  it('loses and doubles nothing, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'unknown')), (order) => {
        expect([...ids(order)].sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});
