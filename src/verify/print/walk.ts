import type { Matrix } from '../../charts/drawing.ts';
import { IDENTITY, multiply, scaleOf, transformed } from '../../charts/matrix.ts';
import type { Cmyk } from '../../colour/cmyk.ts';
import { SyntaxFault } from '../read/cursor.ts';
import { decode, get, type PdfFile, rawItemsOf } from '../read/file.ts';
import { isStream, type Maybe, nameOf, type PdfObject, type Stream } from '../read/object.ts';
import type { Page } from '../read/pages.ts';
import { isWord, next } from '../read/parse.ts';

/** Corners of a filled rectangle on the page. */
export interface Field {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Something painted, as far as a print shop cares; undefined colours are of another kind than inks. */
export type Painted =
  | { readonly kind: 'fill'; readonly inks: Cmyk | undefined; readonly field: Field | undefined }
  | { readonly kind: 'stroke'; readonly inks: Cmyk | undefined; readonly width: number }
  | { readonly kind: 'text'; readonly inks: Cmyk | undefined; readonly size: number; readonly mode: number }
  | { readonly kind: 'image' | 'state' | 'unreadable'; readonly what: string };

interface Graphics {
  readonly matrix: Matrix;
  readonly fill: Cmyk | undefined;
  readonly stroke: Cmyk | undefined;
  readonly width: number;
  readonly size: number;
  readonly mode: number;
}

/** Before anything is chosen all is black, in the grey of the device, which is the black plate (ISO 32000-1, 8.6.4.2). */
const BLACK_AT_FIRST: Cmyk = [0, 0, 0, 100];

const START: Graphics = {
  matrix: IDENTITY,
  fill: BLACK_AT_FIRST,
  stroke: BLACK_AT_FIRST,
  width: 1,
  size: 0,
  mode: 0,
};

const numbers = (operands: readonly PdfObject[]): readonly number[] =>
  operands.flatMap((operand) => (typeof operand === 'number' ? [operand] : []));

function matrixOf(operands: readonly PdfObject[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operands);
  return [a, b, c, d, e, f];
}

function inksOf(operands: readonly PdfObject[]): Cmyk | undefined {
  const [c, m, y, k] = numbers(operands);
  if (c === undefined || m === undefined || y === undefined || k === undefined) return undefined;
  return [c * 100, m * 100, y * 100, k * 100];
}

function greyOf(operands: readonly PdfObject[]): Cmyk | undefined {
  const [grey] = numbers(operands);
  return grey === undefined ? undefined : [0, 0, 0, (1 - grey) * 100];
}

type Box = readonly [number, number, number, number];

/** A path that is one rectangle along the edges of the page, on the page. */
function fieldOf(path: readonly Box[] | undefined, matrix: Matrix): Field | undefined {
  const [box] = path ?? [];
  if (!box || path?.length !== 1 || matrix[1] !== 0 || matrix[2] !== 0) return undefined;
  const [x, y, width, height] = box;
  const [x1, y1] = transformed(matrix, x, y);
  const [x2, y2] = transformed(matrix, x + width, y + height);
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}

const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
const PATHS = new Set(['m', 'l', 'c', 'v', 'y', 'h']);

/** Goes through all that a page paints, forms included, with colours, widths and places as they come out on it. */
export function walkPage(file: PdfFile, page: Page, painted: (what: Painted) => void): void {
  const streams = rawItemsOf(file, page.dict.entries.get('Contents')).map((raw) => decode(file, raw));
  const bytes = Uint8Array.from(streams.flatMap((stream) => [...(stream ?? []), 10]));
  walk(file, bytes, page.resources, START, new Set(), painted);
}

function walk(
  file: PdfFile,
  bytes: Uint8Array,
  resources: Maybe,
  start: Graphics,
  forms: ReadonlySet<Stream>,
  painted: (what: Painted) => void,
): void {
  const saved: Graphics[] = [];
  let now = start;
  let text: Matrix = IDENTITY;
  // Undefined once the path is more than rectangles.
  let path: Box[] | undefined = [];

  const paintObject = (name: string): void => {
    const object = get(file, get(file, resources, 'XObject'), name);
    if (!isStream(object) || nameOf(get(file, object, 'Subtype')) !== 'Form' || forms.has(object)) {
      painted({ kind: 'image', what: `XObject ${name}` });
      return;
    }
    const matrix = matrixOf(rawItemsOf(file, object.dict.entries.get('Matrix')));
    const inner = { ...now, matrix: multiply(now.matrix, matrix) };
    const own = get(file, object, 'Resources') ?? resources;
    walk(file, decode(file, object) ?? new Uint8Array(), own, inner, new Set([...forms, object]), painted);
  };

  const paintPath = (operator: string): void => {
    if (FILLS.has(operator)) painted({ kind: 'fill', inks: now.fill, field: fieldOf(path, now.matrix) });
    if (STROKES.has(operator)) painted({ kind: 'stroke', inks: now.stroke, width: now.width * scaleOf(now.matrix) });
  };

  const operate = (operator: string, operands: readonly PdfObject[]): void => {
    const [first = 0, second = 0] = numbers(operands);
    if (operator === 'q') saved.push(now);
    else if (operator === 'Q') now = saved.pop() ?? now;
    else if (operator === 'cm') now = { ...now, matrix: multiply(now.matrix, matrixOf(operands)) };
    else if (operator === 'w') now = { ...now, width: first };
    else if (operator === 'k') now = { ...now, fill: inksOf(operands) };
    else if (operator === 'K') now = { ...now, stroke: inksOf(operands) };
    else if (operator === 'g') now = { ...now, fill: greyOf(operands) };
    else if (operator === 'G') now = { ...now, stroke: greyOf(operands) };
    else if (operator === 'rg' || operator === 'cs' || operator.startsWith('sc')) now = { ...now, fill: undefined };
    else if (operator === 'RG' || operator === 'CS' || operator.startsWith('SC')) now = { ...now, stroke: undefined };
    else if (operator === 'Tf') now = { ...now, size: first };
    else if (operator === 'Tr') now = { ...now, mode: first };
    else if (operator === 'BT') text = IDENTITY;
    else if (operator === 'Tm') text = matrixOf(operands);
    else if (SHOWS.has(operator)) {
      const size = now.size * scaleOf(multiply(now.matrix, text));
      painted({ kind: 'text', inks: now.fill, size, mode: now.mode });
    } else if (operator === 're') {
      const [, , width = 0, height = 0] = numbers(operands);
      path?.push([first, second, width, height]);
    } else if (PATHS.has(operator)) path = undefined;
    else if (operator === 'Do') paintObject(nameOf(operands.at(-1)) ?? '');
    else if (operator === 'sh' || operator === 'BI') painted({ kind: 'image', what: operator });
    else if (operator === 'gs') painted({ kind: 'state', what: nameOf(operands.at(-1)) ?? '' });
    else if (operator === 'n' || FILLS.has(operator) || STROKES.has(operator)) {
      paintPath(operator);
      path = [];
    }
  };

  const cursor = { bytes, at: 0 };
  const operands: PdfObject[] = [];
  try {
    for (let token = next(cursor, false); token !== undefined; token = next(cursor, false)) {
      if (!isWord(token)) {
        operands.push(token);
        continue;
      }
      operate(token.word, operands);
      operands.length = 0;
    }
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    painted({ kind: 'unreadable', what: fault.message });
  }
}
