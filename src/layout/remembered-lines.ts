import { LRUCache } from 'lru-cache';
import type { Setting } from '../compose/text-style.ts';
import type { FaceOf } from './fonts.ts';
import { type Piece, setParagraph } from './paragraph.ts';
import type { Line } from './upstream.ts';

/** Letters of which the lines are kept: some twenty programmes of the usual size, about 30 megabytes. */
const MOST = 300_000;
/** What is kept of a paragraph beside its letters, in letters. */
const OVERHEAD = 20;

const kept = new WeakMap<FaceOf, LRUCache<string, readonly Line[]>>();

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.string.length, OVERHEAD);

function linesIn(faces: FaceOf): LRUCache<string, readonly Line[]> {
  const found = kept.get(faces) ?? new LRUCache({ maxSize: MOST, sizeCalculation: lengthOf });
  kept.set(faces, found);
  return found;
}

/** `setParagraph`, remembered: of a document that is built again, only the paragraphs that changed are set. */
export function linesOf(pieces: readonly Piece[], setting: Setting, faces: FaceOf): readonly Line[] {
  const key = JSON.stringify([pieces, setting]);
  const lines = linesIn(faces);
  const known = lines.get(key);
  if (known) return known;
  const made = setParagraph(pieces, setting, faces);
  lines.set(key, made);
  return made;
}
