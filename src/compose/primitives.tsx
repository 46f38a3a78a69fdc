import * as ReactPdf from '@react-pdf/primitives';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Drawing } from '../charts/drawing.ts';
import type { Meaning } from './semantics.ts';
import type { InlineStyle, LineRange, Setting, TextStyle } from './text-style.ts';

/**
 * The parts every page is made of: React-PDF's primitives with meaning on them. React-PDF keeps props it does not
 * know and carries them through page breaks, which is what everything after composing stands on.
 */

/** React-PDF types its primitives as components, but they are the names of host elements, and take any props. */
const host = (primitive: unknown): string => primitive as string;

const PAGE = host(ReactPdf.Page);
const VIEW = host(ReactPdf.View);
const TEXT = host(ReactPdf.Text);
const CANVAS = host(ReactPdf.Canvas);

/** Position and size of a box in points; the few words of Flexbox that the templates speak. */
export interface BoxStyle {
  readonly width?: number;
  readonly height?: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly marginLeft?: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
  readonly paddingLeft?: number;
  readonly paddingRight?: number;
  readonly position?: 'absolute';
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly flexDirection?: 'row' | 'column';
  readonly alignItems?: 'flex-start' | 'flex-end' | 'center';
  readonly backgroundColor?: string;
}

/** How a part behaves at the end of a page. */
export interface Flow {
  /** Never divided. */
  readonly whole?: boolean | undefined;
  /** Stands again at the top of each page its parent continues on. */
  readonly repeat?: boolean | undefined;
  /** Points of what follows that must stand on the same page. */
  readonly keepWithNext?: number | undefined;
  /** Nothing is put between it and what stands before it. */
  readonly pinned?: boolean | undefined;
  /** May stand a little further up or down than in the text, where a page would be left half empty. */
  readonly float?: 'chart' | 'table' | undefined;
}

/** Names our words give to React-PDF's props. An absent flag must be an absent prop: some are tested with `in`. */
const flowProps = ({ whole, repeat, keepWithNext, pinned, float }: Flow) => ({
  ...(whole ? { wrap: false } : {}),
  ...(repeat ? { fixed: true } : {}),
  ...(keepWithNext ? { minPresenceAhead: keepWithNext } : {}),
  ...(pinned ? { pinned } : {}),
  ...(float ? { float } : {}),
});

const meaningProps = ({ sem, artifact, dest, outline, link }: Meaning) => ({
  ...(sem ? { sem } : {}),
  ...(artifact ? { artifact } : {}),
  ...(dest ? { dest } : {}),
  ...(outline ? { outline } : {}),
  ...(link ? { link } : {}),
});

/** Space around the text of a page in points; `bottom` is where the last line may end. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** In points. */
const A4 = { width: 595.28, height: 841.89 };

/** A run of pages of one kind: A4, as many as the content needs. `part` names it for running lines and checks. */
export function Pages(props: {
  readonly part: string;
  readonly margins: Margins;
  readonly children?: ReactNode;
}): ReactElement {
  const { top, right, bottom, left } = props.margins;
  const style = { paddingTop: top, paddingRight: right, paddingBottom: bottom, paddingLeft: left, ...A4 };
  return createElement(PAGE, { part: props.part, style }, props.children);
}

export function Box(
  props: Meaning & Flow & { readonly style?: BoxStyle; readonly children?: ReactNode },
): ReactElement {
  return createElement(VIEW, { ...meaningProps(props), ...flowProps(props), style: props.style ?? {} }, props.children);
}

/** A paragraph of text. Its width is given, because lines are found before boxes are placed. */
export function Text(
  props: Meaning &
    Flow & {
      readonly style: TextStyle;
      readonly width: number;
      readonly align?: Setting['align'];
      readonly hyphenate?: boolean;
      readonly balance?: boolean;
      /** Where bars beside its lines stand, if a part of it asks for them. */
      readonly barAt?: number | undefined;
      /** Only these of its lines; the others stand in another Text with the same meaning and the same words. */
      readonly lines?: LineRange | undefined;
      readonly box?: Omit<
        BoxStyle,
        'width' | 'height' | 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom'
      >;
      readonly children?: ReactNode;
    },
): ReactElement {
  const setting: Setting = {
    style: props.style,
    width: props.width,
    align: props.align ?? 'left',
    hyphenate: props.hyphenate ?? false,
    balance: props.balance ?? false,
    ...(props.barAt === undefined ? {} : { barAt: props.barAt }),
    ...(props.lines ? { lines: props.lines } : {}),
  };
  return createElement(
    TEXT,
    {
      ...meaningProps(props),
      ...flowProps(props),
      setting,
      orphans: 2,
      widows: 2,
      style: { ...props.box, width: props.width },
    },
    props.children,
  );
}

/** A part of a paragraph with a look or a meaning of its own. */
export function Inline(
  props: InlineStyle & Pick<Meaning, 'sem' | 'link' | 'dest'> & { readonly children: ReactNode },
): ReactElement {
  const { sem, link, dest, children, ...inline } = props;
  return createElement(TEXT, { ...meaningProps({ sem, link, dest }), inline }, children);
}

/** Vectors. A drawing wider than `width` is made smaller as a whole. */
export function Picture(
  props: Meaning & {
    readonly drawing: Drawing;
    readonly width?: number;
    readonly style?: Omit<BoxStyle, 'width' | 'height'>;
  },
): ReactElement {
  const { drawing } = props;
  const scale = Math.min(1, (props.width ?? drawing.width) / drawing.width);
  return createElement(CANVAS, {
    ...meaningProps(props),
    drawing,
    style: { ...props.style, width: drawing.width * scale, height: drawing.height * scale },
  });
}
