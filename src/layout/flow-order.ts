import { remembering } from '../memo/memo.ts';
import type { FlowItem } from './flow-items.ts';

/**
 * Prices of a page break left short and of a chart moved, in one currency. A page one tenth emptier than what nobody
 * notices costs 1, two tenths 4.
 */
const COST = {
  /** Part of a page that may be empty without anybody noticing. */
  unnoticed: 0.08,
  /** From here on anybody sees it. */
  glaring: { from: 0.19, cost: 3 },
  perBlock: 0.12,
  upwards: 0.7,
  /** Past a heading of the same chapter; only where nothing within the section helps. */
  pastHeading: { 2: 1.6, 3: 1.1, 4: 0.8 } as Readonly<Record<number, number>>,
  /** A picture right below a heading. */
  belowHeading: 1.2,
};
const REACH = { up: 2, down: 7 };

/** True where an item may begin at `y`: enough of it fits, and of what it must not be parted from. */
function canBegin(items: readonly FlowItem[], index: number, y: number, room: number): boolean {
  const item = items[index];
  if (!item) return true;
  if (y + item.height <= room) return !item.keep || canBegin(items, index + 1, y + item.height, room);
  return item.step !== undefined && y + item.step.first <= room;
}

/** Where on a page something begins, and how much of what is above is space. */
interface Stand {
  readonly y: number;
  readonly space: number;
}

const TOP: Stand = { y: 0, space: 0 };

interface Way {
  /** Height of a page. */
  readonly room: number;
  readonly start: Stand;
}

/**
 * Lets items run down pages with this room, from where those before them ended. Tells the empty part (0 to 1) at the
 * end of every page but the last, and stops where nobody wants to know more: undefined then.
 */
function runDown(
  items: readonly FlowItem[],
  { room, start, isEnough }: Way & { readonly isEnough: (gap: number) => boolean },
): Stand | undefined {
  let { y, space } = start;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) break;
    if (y > 0 && !canBegin(items, index, y, room)) {
      if (isEnough(Math.max(0, room - y + space) / room)) return undefined;
      [y, space] = [0, 0];
    }
    let left = item.height;
    while (item.step && y + left > room) {
      const { size, first, last } = item.step;
      const used = Math.min(Math.floor((room - y) / size) * size, left - last);
      if (used < first && y === 0) break;
      if (used >= first) {
        y += used;
        left -= used;
        space = 0;
      }
      if (isEnough(Math.max(0, room - y + space) / room)) return undefined;
      [y, space] = [0, 0];
    }
    y += left;
    space = item.space;
  }
  return { y, space };
}

/** Empty parts (0 to 1) at the ends of all pages but the last, when these items run down pages with this room. */
export function gapsOf(items: readonly FlowItem[], room: number): readonly number[] {
  const gaps: number[] = [];
  runDown(items, { room, start: TOP, isEnough: (gap) => gaps.push(gap) < 0 });
  return gaps;
}

const gapCost = (gap: number): number => {
  const glaring = gap > COST.glaring.from ? COST.glaring.cost : 0;
  return (Math.max(0, gap - COST.unnoticed) * 10) ** 2 + glaring;
};

/** What it costs to have a float at `to` rather than at `from`; undefined where it may not stand. */
function moveCost(items: readonly FlowItem[], from: number, to: number): number | undefined {
  if (to < 0 || to >= items.length) return undefined;
  const passed = to > from ? items.slice(from + 1, to + 1) : items.slice(to, from);
  // Charts keep their order, and so do tables; none leaves its chapter, goes above its own heading or past the notes.
  const kind = items[from]?.float;
  if (passed.some((item) => item.float === kind || item.level === 1 || item.closing)) return undefined;
  if (passed.some((item) => item.pinned)) return undefined;
  if (to < from && passed.some((item) => item.level !== undefined)) return undefined;
  const before = to > from ? items[to] : items[to - 1];
  const own = items[from - 1];
  const behind = to > from ? items[to + 1] : items[to];
  if (before && before.id === behind?.id) return undefined;
  if (to !== from && (before?.keep ?? false) && before?.level === undefined) return undefined;
  if (to !== from && own?.keep && own.level === undefined) return undefined;
  const headings = passed.reduce((sum, item) => sum + (item.level ? (COST.pastHeading[item.level] ?? 1) : 0), 0);
  const below = to !== from && before?.level !== undefined ? COST.belowHeading : 0;
  const distance = Math.abs(to - from) * COST.perBlock + (to < from ? COST.upwards : 0);
  return distance + headings + below;
}

function moved(items: readonly FlowItem[], from: number, to: number): readonly FlowItem[] {
  const item = items[from];
  return item ? items.toSpliced(from, 1).toSpliced(to, 0, item) : items;
}

interface Tried {
  readonly order: readonly FlowItem[];
  /** Of the moves so far. */
  readonly moves: number;
  readonly total: number;
}

/** So many unfinished orders are followed at a time. */
const BEAM = 10;

const byTotal = (a: Tried, b: Tried): number => a.total - b.total;

/** The best few; an order reached on two ways is followed once. */
function bestOf(tried: readonly Tried[]): readonly Tried[] {
  const best = new Map<string, Tried>();
  for (const one of [...tried].sort(byTotal)) {
    const key = one.order.map((item) => item.id).join(' ');
    if (!best.has(key)) best.set(key, one);
    if (best.size === BEAM) break;
  }
  return [...best.values()];
}

/** A stretch of a part with what stands right behind it. */
interface Surroundings extends Way {
  readonly ahead: readonly FlowItem[];
}

interface Stretch extends Surroundings {
  readonly items: readonly FlowItem[];
}

/** What an order costs in all; undefined where that is more than a limit. */
function totalOf(order: readonly FlowItem[], moves: number, around: Surroundings, limit: number): number | undefined {
  let white = 0;
  const isEnough = (gap: number): boolean => {
    white += gapCost(gap);
    return moves + white > limit;
  };
  const { ahead } = around;
  const end = runDown(ahead.length > 0 ? [...order, ...ahead] : order, { ...around, isEnough });
  return end && moves + white;
}

/** Chart after chart, each to every place it may take, with the best few orders kept. */
function findBetter({ items, ...around }: Stretch): readonly FlowItem[] {
  let beam: readonly Tried[] = [{ order: items, moves: 0, total: totalOf(items, 0, around, Infinity) ?? 0 }];
  const floats = items.filter((item) => item.float);
  // Twice, because one that moved makes room for the one before it.
  for (const float of [...floats, ...floats]) {
    // What costs more than the last of the best cannot become one of them.
    const limit = beam.length < BEAM ? Infinity : (beam.at(-1)?.total ?? Infinity);
    const next = beam.flatMap((tried): readonly Tried[] => {
      const from = tried.order.findIndex((item) => item.id === float.id);
      const places = Array.from({ length: REACH.up + REACH.down + 1 }, (_, k) => from - REACH.up + k);
      const others = places.flatMap((to): readonly Tried[] => {
        const price = to === from ? undefined : moveCost(tried.order, from, to);
        if (price === undefined || tried.moves + price > limit) return [];
        const order = moved(tried.order, from, to);
        const moves = tried.moves + price;
        const total = totalOf(order, moves, around, limit);
        return total === undefined ? [] : [{ order, moves, total }];
      });
      return [tried, ...others];
    });
    beam = bestOf(next);
  }
  return beam[0]?.order ?? items;
}

/** Of some twenty programmes that are built in turn, each stretch of each. */
const MOST = 100;

/** Most changes of a word leave every height as it is. By place, so that items are always those that were given. */
const betterPlaces = remembering(
  MOST,
  (stretch: Stretch) => JSON.stringify(stretch),
  (stretch) => findBetter(stretch).map((item) => stretch.items.indexOf(item)),
);

const betterStretch = (stretch: Stretch): readonly FlowItem[] =>
  betterPlaces(stretch).flatMap((place) => stretch.items[place] ?? []);

/** What is ordered at a time; every chart is tried against all of it. */
const STRETCH = { floats: 40, items: 400 };
/** So much of what follows is looked at, to see how full the last page of a stretch gets. */
const AHEAD = 15;

const isTooLong = (items: readonly FlowItem[]): boolean =>
  items.length > STRETCH.items || items.filter((item) => item.float).length > STRETCH.floats;

/** Whether a stretch may end before this item, with nothing torn apart. */
function mayEndBefore(items: readonly FlowItem[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]];
  return !before || !item || !(before.keep || item.pinned || before.id === item.id);
}

const NO_HEADING = 9;

/** Where the stretch from here ends: before the highest heading of its second half, and the last of those. */
function endOfStretch(items: readonly FlowItem[], start: number): number {
  let end = start;
  let floats = 0;
  let best: { readonly end: number; readonly level: number } | undefined;
  for (; end < items.length; end++) {
    const level = items[end]?.level ?? NO_HEADING;
    const isFar = floats > STRETCH.floats / 2 || end - start > STRETCH.items / 2;
    if (isFar && mayEndBefore(items, end) && level <= (best?.level ?? NO_HEADING)) best = { end, level };
    if (items[end]?.float) floats++;
    if (best && (floats > STRETCH.floats || end - start >= STRETCH.items)) return best.end;
  }
  return end;
}

/**
 * An order of the items that leaves less white at page ends: charts go a few blocks down, so that the text behind them
 * fills the page, or up. A long part is ordered stretch by stretch, so that twice as long takes twice the time.
 */
export function betterOrder(items: readonly FlowItem[], room: number): readonly FlowItem[] {
  if (!isTooLong(items)) return betterStretch({ items, room, start: TOP, ahead: [] });
  const ordered: FlowItem[] = [];
  let stand = TOP;
  for (let at = 0; at < items.length; ) {
    const end = endOfStretch(items, at);
    const ahead = items.slice(end, end + AHEAD);
    const stretch = betterStretch({ items: items.slice(at, end), room, start: stand, ahead });
    ordered.push(...stretch);
    stand = runDown(stretch, { room, start: stand, isEnough: () => false }) ?? TOP;
    at = end;
  }
  return ordered;
}
