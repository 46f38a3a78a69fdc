import type { ChartStore } from './chart-store.ts';
import type { Drawing } from './drawing.ts';
import { isDrawing } from './is-drawing.ts';

/** No chart comes near it; what is larger is not even looked at. */
export const LARGEST_ENTRY = 1_000_000;

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
  const read = parsed(body);
  return isDrawing(read) && read.width === size.width && read.height === size.height ? read : null;
}
