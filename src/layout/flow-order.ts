import type { FlowItem } from './flow-items.ts';

/**
 * Prices of a page break left short and of a chart moved, in one currency. A page one tenth emptier than what nobody
 * notices costs 1, two tenths 4.
 */
const COST = {
  /** Part of a page that may be empty without anybody noticing. */
  unnoticed: 0.08,
  perBlock: 0.12,
  upwards: 0.15,
  /** Past a heading of the same chapter; only where nothing within the section helps. */
  pastHeading: { 2: 1.6, 3: 1.1, 4: 0.8 } as Readonly<Record<number, number>>,
  /** A picture right below a heading. */
  belowHeading: 0.5,
};
const REACH = { up: 2, down: 7 };

/** Height that must be free for an item to begin on a page. */
function need(items: readonly FlowItem[], index: number, depth = 0): number {
  const item = items[index];
  if (!item) return 0;
  const own = item.step ? Math.min(item.step.first, item.height) : item.height;
  // A sentence that announces something is divided before it is kept; a heading never is.
  return item.keep && !item.step && depth < 4 ? item.height + need(items, index + 1, depth + 1) : own;
}

/** Empty parts (0 to 1) at the ends of all pages but the last, when these items run down pages with this room. */
export function gapsOf(items: readonly FlowItem[], room: number): readonly number[] {
  const gaps: number[] = [];
  let y = 0;
  items.forEach((item, index) => {
    if (y > 0 && y + need(items, index) > room) {
      gaps.push((room - y) / room);
      y = 0;
    }
    let left = item.height;
    while (item.step && y + left > room) {
      const here = Math.floor((room - y) / item.step.size) * item.step.size;
      const used = Math.min(here, left - item.step.last);
      if (used < item.step.first) {
        gaps.push((room - y) / room);
      } else {
        left -= used;
        gaps.push((room - y - used) / room);
      }
      y = 0;
      if (left > room && used < item.step.first) break;
    }
    y += left;
  });
  return gaps;
}

const gapCost = (gaps: readonly number[]): number =>
  gaps.reduce((sum, gap) => sum + (Math.max(0, gap - COST.unnoticed) * 10) ** 2, 0);

/** What it costs to have a float at `to` rather than at `from`; undefined where it may not stand. */
function moveCost(items: readonly FlowItem[], from: number, to: number): number | undefined {
  if (to < 0 || to >= items.length) return undefined;
  const passed = to > from ? items.slice(from + 1, to + 1) : items.slice(to, from);
  // Pictures keep their order, and none leaves its chapter or goes above its own heading.
  if (passed.some((item) => item.float || item.level === 1)) return undefined;
  if (to < from && passed.some((item) => item.level !== undefined)) return undefined;
  const before = to > from ? items[to] : items[to - 1];
  const own = items[from - 1];
  if (to !== from && (before?.keep ?? false) && before?.level === undefined) return undefined;
  if (to !== from && own?.keep && own.level === undefined) return undefined;
  const headings = passed.reduce((sum, item) => sum + (item.level ? (COST.pastHeading[item.level] ?? 1) : 0), 0);
  const below = to !== from && before?.level !== undefined ? COST.belowHeading : 0;
  const distance = Math.abs(to - from) * COST.perBlock + (to < from ? COST.upwards : 0);
  return distance + headings + below;
}

function moved(items: readonly FlowItem[], from: number, to: number): readonly FlowItem[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item ? [...rest.slice(0, to), item, ...rest.slice(to)] : items;
}

/**
 * An order of the items that leaves less white at page ends: charts go a few blocks down, so that the text behind them
 * fills the page, or up. One chart after the other, each to where the sum of white and distance is smallest.
 */
export function betterOrder(items: readonly FlowItem[], room: number): readonly FlowItem[] {
  let order = items;
  for (const float of items.filter((item) => item.float)) {
    const from = order.findIndex((item) => item.id === float.id);
    let best = { order, cost: gapCost(gapsOf(order, room)) };
    for (let to = from - REACH.up; to <= from + REACH.down; to++) {
      const price = to === from ? undefined : moveCost(order, from, to);
      if (price === undefined) continue;
      const tried = moved(order, from, to);
      const cost = gapCost(gapsOf(tried, room)) + price;
      if (cost < best.cost - 1e-9) best = { order: tried, cost };
    }
    order = best.order;
  }
  return order;
}
