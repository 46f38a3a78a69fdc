import { z } from 'zod';
import type { ChartStore } from './chart-store.ts';
import type { Drawing } from './drawing.ts';

/** No chart comes near it; what is larger is not even looked at. */
export const LARGEST_ENTRY = 1_000_000;

const number = z.number().min(-1e6).max(1e6);
const positive = number.min(0);
const part = z.number().min(0).max(1);
const step = z.union([
  z.tuple([z.enum(['m', 'l']), number, number]),
  z.tuple([z.literal('c'), number, number, number, number, number, number]),
  z.tuple([z.literal('re'), number, number, number, number]),
  z.tuple([z.literal('h')]),
]);
const path = z.array(step).min(1);
const ink = { color: z.tuple([part, part, part]), alpha: part };
const drawing = z.strictObject({
  width: positive,
  height: positive,
  ops: z.array(
    z.discriminatedUnion('op', [
      z.strictObject({ op: z.enum(['save', 'restore']) }),
      z.strictObject({ op: z.literal('clip'), path: z.array(step), evenOdd: z.boolean() }),
      z.strictObject({ op: z.literal('fill'), path, evenOdd: z.boolean(), ...ink }),
      z.strictObject({
        op: z.literal('stroke'),
        path,
        ...ink,
        width: positive,
        cap: z.enum(['butt', 'round', 'square']),
        join: z.enum(['miter', 'round', 'bevel']),
        miterLimit: positive,
        dash: z.array(positive),
        dashOffset: number,
      }),
      z.strictObject({
        op: z.literal('text'),
        text: z.string().min(1),
        x: number,
        y: number,
        size: positive,
        weight: z.literal([400, 600]),
        italic: z.boolean(),
        ...ink,
        matrix: z.tuple([number, number, number, number, number, number]),
      }),
    ]),
  ),
});

/** Whether every save has its restore, in this order. */
function balanced({ ops }: Drawing): boolean {
  let depth = 0;
  for (const { op } of ops) {
    if (op === 'save') depth++;
    if (op === 'restore' && --depth < 0) return false;
  }
  return depth === 0;
}

type Digest = ChartStore['digest'];

/** A drawing as text: a digest of the key and of the rest, then the drawing as JSON. */
export function storedDrawing(key: string, made: Drawing, digest: Digest): string {
  const body = JSON.stringify(made);
  return `${digest([key, body])}\n${body}`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * Reads what `storedDrawing` wrote; null for anything else. The digest finds what a disk, another program or an
 * interruption did. It keeps nobody out: whoever can write into the folder can also compute it. But then the folder
 * is theirs, and so are the data beside it. What they write must still have the shape of a drawing to be painted.
 */
export function readDrawing(
  text: string,
  key: string,
  size: Pick<Drawing, 'width' | 'height'>,
  digest: Digest,
): Drawing | null {
  const end = text.indexOf('\n');
  if (text.length > LARGEST_ENTRY || end < 0) return null;
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== digest([key, body])) return null;
  const read = drawing.safeParse(parsed(body));
  if (!read.success) return null;
  const { width, height } = read.data;
  return width === size.width && height === size.height && balanced(read.data) ? read.data : null;
}
