import type { BoxStyle } from '../compose/primitives.tsx';
import type { LayoutNode, NodeProps } from './upstream.ts';

export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Style of a box as numbers of single precision; a size that is not given is what the content takes. */
export interface Flex {
  readonly row: boolean;
  readonly align: 'stretch' | 'flex-start' | 'flex-end' | 'center';
  readonly absolute: boolean;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly left: number | undefined;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
  readonly margin: Edges;
  readonly padding: Edges;
}

type Style = NonNullable<LayoutNode['style']>;
type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => Number.isFinite(value);
const isAny: Check = () => true;
const among =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);

/** All that may be said of a box, and how; the rest of Flexbox is not done here. */
const STYLES: Readonly<Record<keyof BoxStyle, Check>> = {
  width: isNumber,
  height: isNumber,
  marginTop: isNumber,
  marginBottom: isNumber,
  marginLeft: isNumber,
  paddingTop: isNumber,
  paddingBottom: isNumber,
  paddingLeft: isNumber,
  paddingRight: isNumber,
  position: among('absolute'),
  top: isNumber,
  left: isNumber,
  bottom: isNumber,
  flexDirection: among('row', 'column'),
  alignItems: among('flex-start', 'flex-end', 'center'),
  backgroundColor: isAny,
};

const isTwo: Check = (value) => value === 2;

/** Props that nodes may have: those that are asked for where pages are broken, and those that only tell a meaning. */
const PROPS: Readonly<Record<keyof NodeProps | 'orphans' | 'widows', Check>> = {
  wrap: (value) => value === false,
  minPresenceAhead: isNumber,
  fixed: (value) => value === true,
  orphans: isTwo,
  widows: isTwo,
  sem: isAny,
  artifact: isAny,
  dest: isAny,
  outline: isAny,
  link: isAny,
  drawing: isAny,
  setting: isAny,
  inline: isAny,
  part: isAny,
  float: isAny,
  pinned: isAny,
  paint: isAny,
};

/** Throws where something is said that nobody would act on. */
function checkAll(
  what: 'style' | 'props',
  type: LayoutNode['type'],
  given: object,
  known: Readonly<Record<string, Check>>,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || known[name]?.(value)) continue;
    throw new Error(`no box is placed by the ${what} of this ${type}: ${name}: ${String(value)}`);
  }
}

const single = (value: unknown): number | undefined => (typeof value === 'number' ? Math.fround(value) : undefined);

const edges = (style: Style, name: 'margin' | 'padding'): Edges => ({
  top: single(style[`${name}Top`]) ?? 0,
  right: single(style[`${name}Right`]) ?? 0,
  bottom: single(style[`${name}Bottom`]) ?? 0,
  left: single(style[`${name}Left`]) ?? 0,
});

const ALIGNED = new Set(['flex-start', 'flex-end', 'center'] as const);

function alignOf(value: unknown): Flex['align'] {
  for (const known of ALIGNED) if (value === known) return known;
  return 'stretch';
}

/** What of a node decides where it stands. Throws on a style or prop that is not known, or not in this form. */
export function flexOf({ type, style = {}, props = {} }: LayoutNode): Flex {
  checkAll('style', type, style, STYLES);
  checkAll('props', type, props, PROPS);
  return {
    row: style.flexDirection === 'row',
    align: alignOf(style.alignItems),
    absolute: style.position === 'absolute',
    width: single(style.width),
    height: single(style.height),
    left: single(style.left),
    top: single(style.top),
    bottom: single(style.bottom),
    margin: edges(style, 'margin'),
    padding: edges(style, 'padding'),
  };
}
