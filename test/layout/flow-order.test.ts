import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowItem } from '../../src/layout/flow-items.ts';
import { betterOrder, gapsOf } from '../../src/layout/flow-order.ts';

const item = (id: string, height: number, more: Partial<FlowItem> = {}): FlowItem => ({
  id,
  height,
  space: 0,
  step: undefined,
  keep: false,
  float: undefined,
  level: undefined,
  closing: false,
  pinned: false,
  ...more,
});
const text = (id: string, lines: number): FlowItem =>
  item(id, lines * 15, lines < 4 ? {} : { step: { size: 15, first: 30, last: 30 } });
const heading = (id: string, level: number): FlowItem => item(id, 30, { keep: true, level });
const chart = (id: string, height: number): FlowItem => item(id, height, { float: 'chart' });
const ids = (items: readonly FlowItem[]): string => items.map((i) => i.id).join(' ');

describe('how blocks run down pages', () => {
  it('leaves a gap where a whole block does not fit', () => {
    expect(gapsOf([text('a', 20), chart('c', 350), text('b', 10)], 600)).toEqual([0.5]);
  });

  it('divides texts, two lines on either side', () => {
    expect(gapsOf([item('a', 570), text('b', 4)], 600)).toEqual([0]);
    expect(gapsOf([item('a', 580), text('b', 4)], 600)).toEqual([expect.closeTo(20 / 600)]);
  });

  it('moves a heading along with what it must not be parted from', () => {
    expect(gapsOf([item('a', 500), heading('h', 2), chart('c', 100)], 600)).toEqual([expect.closeTo(100 / 600)]);
  });

  it('lets an announcement and its table move together', () => {
    const announcement = item('a', 30, { keep: true });
    expect(gapsOf([item('x', 500), announcement, item('t', 200)], 600)).toEqual([expect.closeTo(100 / 600)]);
  });
});

describe('a better order', () => {
  it('is the given one where no page is left short', () => {
    const items = [heading('h', 1), text('a', 10), chart('c', 200), text('b', 10)];
    expect(betterOrder(items, 600)).toEqual(items);
  });

  it('lets the text behind a chart fill the page before it', () => {
    const items = [heading('h', 2), text('a', 20), chart('c', 350), text('b', 17), text('d', 12)];
    expect(ids(betterOrder(items, 600))).toBe('h a b c d');
  });

  it('takes a chart up where that fills the page', () => {
    const items = [item('x', 200), heading('h', 2), text('a', 10), chart('c', 280), heading('i', 1), text('b', 30)];
    expect(ids(betterOrder(items, 600))).toBe('x h c a i b');
  });

  it('leaves nothing behind the notes of a chapter', () => {
    const ending = (last: FlowItem) =>
      ids(betterOrder([heading('h', 1), text('a', 20), heading('g', 2), chart('c', 350), last, heading('i', 1)], 600));
    expect(ending(text('n', 9))).toBe('h a g n c i');
    expect(ending({ ...text('n', 9), closing: true })).toBe('h a g c n i');
  });

  /** Chapters with a chart after every third text; how often the heights of all were looked at is told. */
  const longPart = (
    charts: number,
    name = '',
  ): { readonly items: readonly FlowItem[]; readonly looks: () => number } => {
    let looks = 0;
    const items = Array.from({ length: charts }, (_, i) => [
      ...(i % 9 === 0 ? [heading(`${name}h${i}`, 1)] : []),
      text(`${name}a${i}`, 9 + (i % 5)),
      { ...item(`${name}an${i}`, 30), keep: i % 4 === 0 },
      chart(`${name}c${i}`, 150 + ((i * 37) % 200)),
      text(`${name}b${i}`, 7 + (i % 11)),
    ]).flat();
    const watched = items.map((it) =>
      Object.defineProperty({ ...it }, 'height', {
        get: () => {
          looks++;
          return it.height;
        },
      }),
    );
    return { items: watched, looks: () => looks };
  };

  it('costs a part twice as long twice as much', () => {
    const looksAt = (charts: number): number => {
      const { items, looks } = longPart(charts, `${charts} `);
      betterOrder(items, 600);
      return looks();
    };
    expect(looksAt(320) / looksAt(160)).toBeLessThan(2.3);
  });

  it('is looked for once, and then known for other items of the same heights', () => {
    const [first, again] = [longPart(12, 'known '), longPart(12, 'known ')];
    const found = betterOrder(first.items, 600);
    const known = betterOrder(again.items, 600);
    expect(known.map((it) => again.items.indexOf(it))).toEqual(found.map((it) => first.items.indexOf(it)));
    expect(again.looks()).toBeLessThan(first.looks() / 20);
  });

  it('is as good for a long part: nothing is lost or torn apart, and less is white', () => {
    const { items } = longPart(160);
    const better = betterOrder(items, 600);
    expect([...better].sort((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items);
    expect(better.filter((it) => it.float)).toEqual(items.filter((it) => it.float));
    expect(better.filter((it) => !it.float)).toEqual(items.filter((it) => !it.float));
    for (const float of items.filter((it, index) => it.float && items[index - 1]?.keep)) {
      expect(better[better.indexOf(float) - 1]).toBe(items[items.indexOf(float) - 1]);
    }
    const glaring = (all: readonly FlowItem[]): number => gapsOf(all, 600).filter((gap) => gap > 0.19).length;
    expect(glaring(better)).toBeLessThan(glaring(items) / 2);
  });

  it('keeps charts in their order, inside their chapter and below their heading', () => {
    const kinds = fc.constantFrom('h1', 'h2', 'text', 'chart', 'announcement');
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.integer({ min: 2, max: 24 })), { maxLength: 30 }), (list) => {
        const items = list.map(([kind, n], i): FlowItem => {
          const id = `${kind}-${i}`;
          if (kind === 'h1' || kind === 'h2') return heading(id, kind === 'h1' ? 1 : 2);
          if (kind === 'chart') return chart(id, n * 15);
          return kind === 'text' ? text(id, n) : item(id, 30, { keep: true });
        });
        const better = betterOrder(items, 600);
        expect([...better].sort((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items);
        expect(better.filter((i) => !i.float)).toEqual(items.filter((i) => !i.float));
        expect(better.filter((i) => i.float)).toEqual(items.filter((i) => i.float));
        const chapter = (all: readonly FlowItem[], of: FlowItem): string | undefined =>
          all.slice(0, all.indexOf(of)).findLast((i) => i.level === 1)?.id;
        for (const float of items.filter((i) => i.float)) {
          expect(chapter(better, float)).toBe(chapter(items, float));
          const section = (all: readonly FlowItem[]): number =>
            all.slice(0, all.indexOf(float)).filter((i) => i.level).length;
          expect(section(better)).toBeGreaterThanOrEqual(section(items));
          const before = better[better.indexOf(float) - 1];
          if (before?.id.startsWith('announcement')) expect(items[items.indexOf(float) - 1]).toBe(before);
        }
      }),
      { numRuns: 200 },
    );
  });
});
