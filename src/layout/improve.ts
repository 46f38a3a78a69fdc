import type { Builder } from '../compose/builder.ts';
import { fillOf, flowParts } from './flow-items.ts';
import { betterOrder } from './flow-order.ts';
import { type LaidOut, layOutUntilStable, PLAIN, type Press, type Shape } from './lay-out.ts';
import { pageNumbers } from './places.ts';

/** Pages fuller than this are left as they are. */
const FULL_ENOUGH = 0.86;
/** A last page with less than this on it is worth setting the part a little closer. */
const NEARLY_EMPTY = 0.14;
/** Space between blocks then, as part of the usual. */
const CLOSER = 0.84;

/** White at the ends of pages that are not the last of their part: the worse, the more uneven. */
function white({ root }: LaidOut): number {
  return flowParts(root)
    .flatMap(({ pages }) => pages.slice(0, -1))
    .reduce((sum, page) => sum + Math.max(0, FULL_ENOUGH - fillOf(page)) ** 2, 0);
}

const pagesOf = ({ root }: LaidOut): number => root.children?.length ?? 0;

const isBetter = (tried: LaidOut, than: LaidOut): boolean =>
  pagesOf(tried) < pagesOf(than) || (pagesOf(tried) === pagesOf(than) && white(tried) < white(than) - 1e-6);

/** Orders in which charts fill the pages, for parts that have a page worth it. */
function reordered({ root }: LaidOut, shape: Shape): Shape {
  const order = new Map(shape.order);
  for (const { name, items, pages, room } of flowParts(root)) {
    if (pages.slice(0, -1).every((page) => fillOf(page) >= FULL_ENOUGH)) continue;
    const better = betterOrder(items, room);
    if (better.some((item, index) => item !== items[index]))
      order.set(
        name,
        better.map((item) => item.id),
      );
  }
  return { ...shape, order };
}

function closer({ root }: LaidOut, shape: Shape): Shape {
  const density = new Map(shape.density);
  for (const { name, pages } of flowParts(root)) {
    const last = pages.at(-1);
    if (pages.length > 1 && last && fillOf(last) < NEARLY_EMPTY) density.set(name, CLOSER);
  }
  return { ...shape, density };
}

const same = (a: Shape, b: Shape): boolean =>
  JSON.stringify([[...a.order], [...a.density]]) === JSON.stringify([[...b.order], [...b.density]]);

/**
 * Lays out, then tries what a person at a layout table would: move charts so that no page is left half empty, and set a
 * part closer whose last page holds a few lines only. What does not help is not taken. A bounded number of passes.
 */
export function layOutWell(builder: Builder, press: Press): LaidOut {
  let shape = PLAIN;
  let best = layOutUntilStable(builder, shape, press);
  for (const change of [reordered, closer, reordered]) {
    const next = change(best, shape);
    if (same(next, shape)) continue;
    const tried = layOutUntilStable(builder, next, press, pageNumbers(best.places));
    if (isBetter(tried, best)) [best, shape] = [tried, next];
  }
  return best;
}
