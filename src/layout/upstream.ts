import { pdf } from '@react-pdf/renderer';
// @ts-expect-error fontkit ships no types; `openFont` below declares what is used.
import * as fontkit from 'fontkit';
import { Component, createElement, type ReactElement } from 'react';
import type { Drawing } from '../charts/drawing.ts';
import type { Artifact, LinkTarget, OutlineEntry, Sem } from '../compose/semantics.ts';
import type { InlineStyle, Setting } from '../compose/text-style.ts';

/**
 * Everything this program knows about the insides of React-PDF and fontkit, in one place. Their published types do not
 * cover it; `test/layout/upstream.test.tsx` names each assumption and fails when an upgrade breaks one.
 */

/** A glyph as the text is drawn from: outline, width in font units, and the characters that copying it yields. */
export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Edges of an outline, in font units, y upwards. */
export interface GlyphBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Points for the advances, font units for the offsets, as React-PDF's renderer expects them. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The part of fontkit's font that is used here. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
  readonly characterSet: readonly number[];
  readonly postscriptName: string;
  /** The bytes it was opened from. */
  readonly stream: { readonly buffer: Uint8Array };
  /** Tables read so far, by their tags; what is found here is not read again. */
  readonly _tables: Record<string, unknown>;
  /** Where its tables begin in them, by their tags. */
  readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number } | undefined>> };
  layout(
    text: string,
    features: Readonly<Record<string, boolean>>,
  ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
  glyphForCodePoint(codePoint: number): Glyph;
  /**
   * With the box of its outline in font units, of a space infinite the wrong way round; and with the one that the face
   * names for it, which is smaller by a rounding at most and costs no reading of the outline (a space has another's).
   */
  getGlyph(id: number, codePoints?: readonly number[]): Glyph & { readonly bbox: GlyphBox; readonly cbox: GlyphBox };
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** Makes a glyph where there is none yet; `getGlyph` and all that shapes text ask it. */
  _getBaseGlyph(id: number, codePoints: readonly number[]): Glyph;
}

/** A stretch of a line in one look; what the renderer draws, and what tagging asks for the owner of a piece of text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly xAdvance: number;
  readonly height: number;
  readonly descent: number;
  readonly attributes: {
    readonly font: readonly [FontkitFont];
    readonly fontSize: number;
    readonly color: string;
    readonly backgroundColor?: string;
    /** Ours: meaning of the inline part the run belongs to, outermost first. */
    readonly sems: readonly Sem[];
    /** Ours: where it leads. Not called `link`, which the renderer would turn into an annotation of its own. */
    readonly target?: LinkTarget;
    /** Ours: name of the place where the run stands. */
    readonly dest?: string;
  };
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly string: string;
  readonly box: Rect;
  readonly runs: readonly Run[];
  readonly xAdvance: number;
  readonly ascent: number;
  readonly decorationLines: readonly {
    readonly rect: Rect;
    readonly color: string;
    readonly style: 'solid';
    readonly opacity: number;
  }[];
  /** Ours: the line ends with a hyphen that is not in the text. */
  readonly hyphenated: boolean;
  /** Ours: a word was cut because it is longer than the line. */
  readonly forced: boolean;
}

export interface NodeBox {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
}

export interface NodeProps {
  readonly sem?: Sem;
  readonly artifact?: Artifact;
  readonly dest?: string;
  readonly outline?: OutlineEntry;
  readonly link?: LinkTarget;
  readonly drawing?: Drawing;
  readonly setting?: Setting;
  readonly inline?: InlineStyle;
  readonly part?: string;
  readonly float?: 'chart' | 'table';
  readonly pinned?: boolean;
  readonly wrap?: boolean;
  readonly minPresenceAhead?: number;
  readonly fixed?: boolean;
  readonly paint?: (painter: unknown, width: number, height: number) => null;
}

/** A node of the tree before and after layout; after it every node but the innermost text has a box. */
export interface LayoutNode {
  readonly type: 'DOCUMENT' | 'PAGE' | 'VIEW' | 'TEXT' | 'TEXT_INSTANCE' | 'CANVAS' | 'LINK';
  readonly props?: NodeProps;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly box?: NodeBox;
  readonly value?: string;
  readonly children?: readonly LayoutNode[];
  /** Lines of a TEXT. Where they are present before layout, React-PDF takes them as they are. */
  readonly lines?: readonly Line[];
}

interface Watched {
  readonly children?: ReactElement;
  readonly onError: (error: unknown) => void;
}

/** Catches what a component throws; React would tell it to the console and go on with nothing. Only a class can. */
class Watch extends Component<Watched, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });
  override state = { failed: false };
  override componentDidCatch = this.props.onError;
  override render = () => (this.state.failed ? null : this.props.children);
}

// The reconciler is made with the first instance. It keeps errors that it makes then, and with them V8 keeps whatever
// was on the stack: were it made in the middle of a document, that document would stay in memory for good.
pdf();

/** Element to tree of nodes, through React-PDF's reconciler. Throws what a component throws. */
export function reconcileElement(element: ReactElement): LayoutNode {
  const errors: unknown[] = [];
  const watched = createElement(Watch, { onError: (error) => errors.push(error) }, element);
  // `pdf` wants a Document element by type; ours are single runs of pages. `container` is not declared.
  const instance = pdf(watched as never) as unknown as {
    readonly container: { document: LayoutNode | null };
    updateContainer(document: null): void;
  };
  const root = instance.container.document;
  // React remembers what it has reconciled until the event loop turns, and then for as long as there is an instance.
  instance.updateContainer(null);
  instance.container.document = null;
  if (errors.length > 0) throw errors[0];
  if (!root) throw new Error('React-PDF reconciled the pages to nothing');
  return root;
}

/** Throws on bytes that are no font. */
export const openFont = (bytes: Uint8Array): FontkitFont => fontkit.create(bytes);
