import { describe, expect, it } from 'vitest';
import type { LayoutNode } from '../../../src/layout/upstream.ts';
import { withBleed } from '../../../src/pdf/print/bleed.ts';
import { BLEED } from '../../../src/standards/print.ts';

type Box = NonNullable<LayoutNode['box']>;

const view = (box: Box, backgroundColor?: string, children: readonly LayoutNode[] = []): LayoutNode => ({
  type: 'VIEW',
  props: {},
  style: backgroundColor ? { backgroundColor } : {},
  box,
  children,
});

const pageOf = (...children: readonly LayoutNode[]): LayoutNode => ({
  type: 'DOCUMENT',
  children: [{ type: 'PAGE', box: { left: 0, top: 0, width: 100, height: 200 }, children }],
});

const fields = (node: LayoutNode): readonly (Box | undefined)[] => [
  ...(node.style?.backgroundColor ? [node.box] : []),
  ...(node.children ?? []).flatMap(fields),
];

describe('a field of colour', () => {
  it('that touches edges of the page runs on by three millimetres there, and only there', () => {
    expect(BLEED).toBeCloseTo(8.504, 3);
    const bled = withBleed(pageOf(view({ left: 0, top: 0, width: 100, height: 60 }, '#123456')));
    expect(fields(bled)).toEqual([{ left: -BLEED, top: -BLEED, width: 100 + 2 * BLEED, height: 60 + BLEED }]);
  });

  it('inside the page stays as it is', () => {
    const tree = pageOf(view({ left: 10, top: 10, width: 80, height: 60 }, '#123456'));
    expect(withBleed(tree)).toEqual(tree);
  });

  it('is found wherever it lies in the tree, and what stands on it keeps its place', () => {
    const words = view({ left: 5, top: 5, width: 10, height: 10 });
    const strip = view({ left: -20, top: 150, width: 100, height: 20 }, '#123456', [words]);
    const bled = withBleed(pageOf(view({ left: 20, top: 20, width: 80, height: 180 }, undefined, [strip])));
    expect(fields(bled)).toEqual([{ left: -20 - BLEED, top: 150, width: 100 + 2 * BLEED, height: 20 }]);
    const [page] = bled.children ?? [];
    const within = page?.children?.[0]?.children ?? [];
    expect(within.at(-1)?.box).toEqual(strip.box);
    expect(within.at(-1)?.children).toEqual([words]);
  });
});
