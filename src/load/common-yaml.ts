import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml';
import { findForbidden } from './characters.ts';
import type { Located } from './source.ts';
import { MOST_LEXEMES, RESERVED } from './yaml-limits.ts';

/** Values with their places, as `readValues` has them. */
export interface Common {
  readonly value: unknown;
  readonly located: Located;
  /** Whether a number is typed otherwise than `-12.5`, or with more digits than a number of a computer has. */
  readonly hasUnusualNumbers: boolean;
}

type Scalar = Extract<Event, { valueStart: number }>;
type Collection = Extract<Event, { start: number }>;

/** Far less than what the careful reader accepts: two levels of its own for each of these at most. */
const DEEPEST = 12;

/** Notations that readers of YAML differ on, or that need a word with the author. */
const UNUSUAL = /[\t\u0085\u00a0\u2028\u2029\ufeff]|(?:^|[\s[{,:-])\?|^(?:---|\.\.\.)/m;

const NEEDS_A_LOOK = Symbol('needs the careful reader');

const fail = (): never => {
  throw NEEDS_A_LOOK;
};

/** A number as nearly all are typed. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What begins like a number and is none. */
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;

/** A plain word by the core schema; numbers only in the form in which all readers agree on them. */
function plainValue(source: string): unknown {
  const first = source.charCodeAt(0);
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  if (!isNumeric && source.length > 5) return source;
  if (isNumeric && DATE.test(source)) return source;
  for (const tag of isNumeric ? [intCoreTag, floatCoreTag] : [nullCoreTag, boolCoreTag]) {
    const value: unknown = tag.resolve(source, false, tag.tagName);
    if (value === NOT_RESOLVED) continue;
    return isNumeric && !/^-?\d+(?:\.\d+)?$/.test(source) ? fail() : value;
  }
  return isNumeric && /[eE][-+]?\d+$/.test(source) ? fail() : source;
}

const isCommonKey = (key: string): boolean =>
  key.trim() !== '' && key !== '<<' && !RESERVED.has(key) && !/^\s/.test(key);

/** Walks the events of one document to values and places; throws on whatever is not common. */
function walk(text: string, events: readonly Event[]): Common {
  let next = 0;
  /** The value of the node that was read last. */
  let value: unknown;
  let hasUnusualNumbers = false;
  /** Where the last scalar or opening of a collection ended, to find what stands between. */
  let seen = 0;
  /** Characters that are not inside scalars, and scalars: together at least as many as there are lexemes. */
  let lexemes = text.length;
  /** Keys that were looked at, by themselves: a file has thousands of them and few different ones. */
  const known = new Map<string, string>();

  const take = (): Event => events[next++] ?? fail();
  const isEnd = (): boolean => events[next]?.type === EVENT_ID.POP;

  function offsetOf({ style, valueStart }: Scalar): number {
    if (style === SCALAR_STYLE.PLAIN) return valueStart;
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
    const between = text.slice(seen, valueStart);
    const header = between.search(/[|>]/);
    return between.includes('#') || header < 0 ? fail() : seen + header;
  }

  function textOf(event: Scalar): string {
    const source = getScalarValue(text, event);
    const hasEscapes = event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast;
    return hasEscapes && (findForbidden(source) || source.normalize('NFC') !== source) ? fail() : source;
  }

  function pass(event: Scalar): void {
    if (event.tagStart >= 0 || event.anchorStart >= 0) fail();
    seen = event.valueEnd + (event.style === SCALAR_STYLE.PLAIN ? 0 : 1);
    lexemes -= event.valueEnd - event.valueStart - 3;
  }

  function readScalar(event: Scalar, keyOffset: number | undefined): Located {
    if (event.valueStart < 0) {
      if (keyOffset === undefined || event.tagStart >= 0 || event.anchorStart >= 0) return fail();
      value = null;
      return { offset: keyOffset, keyOffset, typed: '', quoted: false, keys: undefined, items: undefined };
    }
    const offset = offsetOf(event);
    const typed = textOf(event);
    const quoted = event.style !== SCALAR_STYLE.PLAIN;
    pass(event);
    if (quoted) value = typed;
    else if (NUMBER.test(typed)) value = Number(typed);
    else {
      value = plainValue(typed);
      hasUnusualNumbers ||= typeof value === 'number';
    }
    return { offset, keyOffset, typed, quoted, keys: undefined, items: undefined };
  }

  function readMap(event: Collection, keyOffset: number | undefined): Located {
    // V8 keeps this one as a record, and one of Object.create(null) as a dictionary, slower to fill and to read.
    const section: Record<string, unknown> = Object.setPrototypeOf({}, null);
    const keys: string[] = [];
    const items: Located[] = [];
    const isFlow = event.style === 2;
    while (!isEnd()) {
      const at = take();
      if (at.type !== EVENT_ID.SCALAR || at.valueStart < 0) return fail();
      const offset = offsetOf(at);
      const written = textOf(at);
      pass(at);
      let key = known.get(written);
      if (key === undefined) {
        if (!isCommonKey(written)) fail();
        known.set(written, written);
        key = written;
      }
      if (section[key] !== undefined) fail();
      const inner = events[next];
      if (isFlow && inner?.type === EVENT_ID.SCALAR && inner.valueStart < 0) fail();
      const item = read(offset);
      section[key] = value;
      keys.push(key);
      items.push(item);
    }
    next += 1;
    value = section;
    return { offset: event.start, keyOffset, typed: undefined, quoted: false, keys, items };
  }

  function readList(event: Collection, keyOffset: number | undefined): Located {
    const list: unknown[] = [];
    const items: Located[] = [];
    while (!isEnd()) {
      items.push(read(undefined));
      list.push(value);
    }
    next += 1;
    value = list;
    return { offset: event.start, keyOffset, typed: undefined, quoted: false, keys: undefined, items };
  }

  function read(keyOffset: number | undefined): Located {
    const event = take();
    if (event.type === EVENT_ID.SCALAR) return readScalar(event, keyOffset);
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return fail();
    if (event.tagStart >= 0 || event.anchorStart >= 0) fail();
    lexemes += 3;
    return event.type === EVENT_ID.MAPPING ? readMap(event, keyOffset) : readList(event, keyOffset);
  }

  const document = take();
  if (document.type !== EVENT_ID.DOCUMENT || document.explicitStart || document.directives.length > 0) fail();
  const located = read(undefined);
  if (!isEnd() || events.length !== next + 1 || lexemes > MOST_LEXEMES) fail();
  return { value, located, hasUnusualNumbers };
}

/**
 * Reads a YAML text that holds nothing uncommon, in one pass, to the values and places that the careful reader has for
 * it. Undefined where anything is wrong or unusual: the careful reader knows what to say about it.
 */
export function readCommon(text: string): Common | undefined {
  if (UNUSUAL.test(text) || text.normalize('NFC') !== text) return undefined;
  try {
    return walk(text, parseEvents(text, { maxDepth: DEEPEST }));
  } catch {
    return undefined;
  }
}
