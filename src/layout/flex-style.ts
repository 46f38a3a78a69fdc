import type { LayoutNode } from './upstream.ts';

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

/** What of a node decides where it stands. */
export function flexOf({ style = {} }: LayoutNode): Flex {
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
