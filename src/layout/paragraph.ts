import type { LinkTarget, Sem } from '../compose/semantics.ts';
import { RAISED, type Setting } from '../compose/text-style.ts';
import { isRaisedAt } from '../german/counters.ts';
import { type Breakpoint, breakpoints, SOFT_HYPHEN } from './breakpoints.ts';
import type { Face, FaceOf } from './fonts.ts';
import { chooseLines, type LineSpan, type Measured } from './lines.ts';
import { glyphsOf, type Shaped } from './shaping.ts';
import type { Glyph, GlyphPosition, Line, Run } from './upstream.ts';

/** A stretch of a paragraph in one look and with one meaning. */
export interface Piece {
  readonly text: string;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly color: string;
  readonly underline: boolean;
  readonly background?: string;
  readonly raised?: boolean;
  readonly bar?: string;
  readonly struck: boolean;
  readonly sems: readonly Sem[];
  readonly target?: LinkTarget;
  /** Name that links lead to. */
  readonly dest?: string;
}

interface Placed {
  readonly piece: Piece;
  readonly face: Face;
  readonly shaped: Shaped;
  readonly from: number;
  readonly to: number;
}

const UNDERLINE = { offset: 1.6, thickness: 0.5 };
const BAR_WIDTH = 1.8;
/** Bars of neighbouring lines overlap, so that no viewer shows a line between them. */
const SEAM = 0.25;

const sizeOf = ({ raised }: Piece, size: number): number => (raised ? size * RAISED.size : size);
/** Above the baseline, as part of the size: through the middle of small letters. */
const STRIKE = { height: 0.25, thickness: 0.6 };

function place(pieces: readonly Piece[], faces: FaceOf): readonly Placed[] {
  let at = 0;
  return pieces.map((piece) => {
    const face = faces(piece.weight, piece.italic);
    const from = at;
    at += piece.text.length;
    return { piece, face, shaped: glyphsOf(face.font, piece.text), from, to: at };
  });
}

/** Widths by offset, summed once, so that measuring a line costs two look-ups. */
function measuredBy(placed: readonly Placed[], length: number, size: number): Measured {
  const upTo = new Float64Array(length + 1);
  let sum = 0;
  for (const { piece, shaped, from, to } of placed) {
    const own = sizeOf(piece, size);
    shaped.glyphs.forEach((_, index) => {
      const start = from + (shaped.starts[index] ?? 0);
      const end = from + (shaped.starts[index + 1] ?? to - from);
      for (let k = start; k < end; k++) upTo[k] = sum;
      sum += (shaped.advances[index] ?? 0) * own;
    });
  }
  upTo[length] = sum;
  return {
    between: (start, end) => (upTo[end] ?? sum) - (upTo[start] ?? 0),
    hyphenAt: (offset) => {
      const face = (placed.find((p) => p.to >= offset) ?? placed[0])?.face;
      return face ? glyphsOf(face.font, '-').width * size : 0;
    },
  };
}

const everyCharacter = (text: string): readonly Breakpoint[] => {
  let at = 0;
  return [...text].map((c) => {
    at += c.length;
    return { end: at, next: at, hyphen: false, cost: 30 };
  });
};

/** Takes soft hyphens out of the pieces; a word that has some is divided there. */
function withoutSoftHyphens(pieces: readonly Piece[]): { pieces: readonly Piece[]; soft: readonly number[] } {
  const soft: number[] = [];
  let at = 0;
  const clean = pieces.map((piece) => {
    const parts = piece.text.split(SOFT_HYPHEN);
    parts.forEach((part, index) => {
      at += part.length;
      if (index < parts.length - 1) soft.push(at);
    });
    return { ...piece, text: parts.join('') };
  });
  return { pieces: clean.filter((p) => p.text !== ''), soft };
}

const insideWord = (text: string, at: number, point: Breakpoint): boolean =>
  !text.slice(Math.min(at, point.end), Math.max(at, point.end)).includes(' ');

function pointsOf(text: string, soft: readonly number[], hyphenate: boolean): readonly Breakpoint[] {
  const found = breakpoints(text, hyphenate);
  if (soft.length === 0) return found;
  const others = found.filter((p) => !p.hyphen || !soft.some((at) => insideWord(text, at, p)));
  const wished = soft.map((at): Breakpoint => ({ end: at, next: at, hyphen: true, cost: 1.5 }));
  return [...others, ...wished].sort((a, b) => a.end - b.end);
}

/** What a line ends with beyond its own characters: a hyphen, or the space before the next line. */
type Ending = 'hyphen' | 'space' | undefined;

function endingOf(text: string, span: LineSpan): Ending {
  if (span.hyphen) return 'hyphen';
  return text[span.end] === ' ' ? 'space' : undefined;
}

/** The first of ascending numbers that is not below another. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function runOf(placed: Placed, start: number, end: number, ending: Ending, lineSize: number): Run | undefined {
  const { shaped, piece, face } = placed;
  const size = sizeOf(piece, lineSize);
  const rise = piece.raised ? (RAISED.rise / RAISED.size) * face.font.unitsPerEm : 0;
  const glyphs: Glyph[] = [];
  const positions: GlyphPosition[] = [];
  const last = firstFrom(shaped.starts, end - placed.from);
  for (let index = firstFrom(shaped.starts, start - placed.from); index < last; index++) {
    const glyph = shaped.glyphs[index];
    if (!glyph) break;
    glyphs.push(glyph);
    const offset = shaped.offsets[index] ?? { x: 0, y: 0 };
    positions.push({
      xAdvance: (shaped.advances[index] ?? 0) * size,
      yAdvance: 0,
      xOffset: offset.x,
      yOffset: offset.y + rise,
    });
  }
  if (ending === 'hyphen') {
    const [dash] = glyphsOf(face.font, '-').glyphs;
    if (!dash) throw new Error('the font has no hyphen');
    glyphs.push({ ...dash, codePoints: [0xad] });
    positions.push({
      xAdvance: (dash.advanceWidth / face.font.unitsPerEm) * size,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    });
  }
  if (ending === 'space' && glyphs.length > 0) {
    // Words stay apart for whoever reads the text and not the page (ISO 32000-1, 14.8.2.5); it takes no room.
    glyphs.push(...glyphsOf(face.font, ' ').glyphs);
    positions.push({ xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 });
  }
  if (glyphs.length === 0) return undefined;
  const em = face.font.unitsPerEm;
  return {
    start: Math.max(start, placed.from) - start,
    end: Math.min(end, placed.to) - start,
    glyphs,
    positions,
    xAdvance: positions.reduce((sum, p) => sum + p.xAdvance, 0),
    height: ((face.font.ascent - face.font.descent) / em) * size,
    descent: (face.font.descent / em) * size,
    attributes: {
      font: [face.font],
      fontSize: size,
      color: piece.color,
      ...(piece.background ? { backgroundColor: piece.background } : {}),
      sems: piece.sems,
      ...(piece.target ? { target: piece.target } : {}),
      ...(piece.dest ? { dest: piece.dest } : {}),
    },
  };
}

/** Lines below and through the words. `ascent` is where the baseline is, from the top of the line. */
function decorations(
  runs: readonly { readonly run: Run; readonly piece: Piece }[],
  ascent: number,
): Line['decorationLines'] {
  let x = 0;
  return runs.flatMap(({ run, piece }) => {
    const at = { x, width: run.xAdvance };
    x += run.xAdvance;
    const middle = ascent - STRIKE.height * run.attributes.fontSize;
    const rects = [
      ...(piece.underline ? [{ ...at, y: ascent + UNDERLINE.offset, height: UNDERLINE.thickness }] : []),
      ...(piece.struck ? [{ ...at, y: middle, height: STRIKE.thickness }] : []),
    ];
    return rects.map((rect) => ({ rect, color: piece.color, style: 'solid' as const, opacity: 1 }));
  });
}

/** One bar for a line, from the line above to the one below, so that lines in a row have one bar. */
function barBeside(pieces: readonly Piece[], x: number, leading: number): Line['decorationLines'] {
  const color = pieces.find(({ bar }) => bar !== undefined)?.bar;
  if (color === undefined) return [];
  const height = leading + 2 * SEAM;
  return [{ rect: { x, y: leading / 2, width: BAR_WIDTH, height }, color, style: 'solid', opacity: 1 }];
}

/** A raised mark belongs to the word before it as a bracket does: it opens no place to divide. */
const forBreaking = ({ raised, text }: Piece): string => (raised ? ')'.repeat(text.length) : text);

const SHIFT = { left: 0, center: 0.5, right: 1 };

/** Lines of a paragraph, ready to be drawn: box, runs of glyphs, baseline. An empty paragraph has one empty line. */
export function setParagraph(given: readonly Piece[], setting: Setting, faces: FaceOf): readonly Line[] {
  const { pieces, soft } = withoutSoftHyphens(given);
  const text = pieces.map((p) => p.text).join('');
  const { size, leading } = setting.style;
  const placed = place(pieces, faces);
  const measured = measuredBy(placed, text.length, size);
  const points = pointsOf(pieces.map(forBreaking).join(''), soft, setting.hyphenate);
  const chosen = chooseLines(points, measured, setting.width, setting.balance);
  const spans: readonly LineSpan[] = chosen ??
    chooseLines(withEmergencies(points, text), measured, setting.width, false) ?? [
      { start: 0, end: text.length, hyphen: false },
    ];
  const font = faces(setting.style.weight, setting.style.italic).font;
  const height = ((font.ascent - font.descent) / font.unitsPerEm) * size;
  const ascent = (leading - height) / 2 + (font.ascent / font.unitsPerEm) * size;
  return spans.map((span, index) => {
    const ending = endingOf(text, span);
    const inLine = placed.filter((p) => p.from < span.end && p.to > span.start);
    const runs = inLine.flatMap((p, i) => {
      const run = runOf(p, span.start, span.end, i === inLine.length - 1 ? ending : undefined, size);
      return run ? [{ run, piece: p.piece }] : [];
    });
    const natural = runs.reduce((sum, { run }) => sum + run.xAdvance, 0);
    const x = (setting.width - natural) * SHIFT[setting.align];
    const bar =
      setting.barAt === undefined
        ? []
        : barBeside(
            runs.map((it) => it.piece),
            setting.barAt - x,
            leading,
          );
    return {
      string: text.slice(span.start, span.end),
      box: { x, y: index * leading, width: setting.width - x, height: leading },
      runs: runs.map(({ run }) => run),
      xAdvance: natural,
      ascent,
      decorationLines: [...decorations(runs, ascent), ...bar],
      hyphenated: span.hyphen,
      forced: !chosen,
    };
  });
}

/** For words longer than a line: they may be cut anywhere but before a note's mark, at a price nobody pays without need. */
const withEmergencies = (points: readonly Breakpoint[], text: string): readonly Breakpoint[] => {
  const ends = new Set(points.map((p) => p.end));
  const isFree = ({ end }: Breakpoint): boolean =>
    !ends.has(end) && text[end] !== ' ' && text[end - 1] !== ' ' && !isRaisedAt(text, end);
  return [...points, ...everyCharacter(text).filter(isFree)].sort((a, b) => a.end - b.end);
};
