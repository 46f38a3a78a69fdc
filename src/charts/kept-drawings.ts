import { LRUCache } from 'lru-cache';
import type { ChartStore } from './chart-store.ts';
import type { Drawing } from './drawing.ts';
import { DRAWN_BY } from './drawn-by.ts';
import type { Picture } from './layer.ts';
import { readDrawing, storedDrawing } from './stored-drawing.ts';

/** Answers with the drawing of a picture: one that was kept, or else the one that `draw` makes. */
export type KeepDrawing = (picture: Picture, draw: () => Promise<Drawing>) => Promise<Drawing>;

/** Drawings kept under the faces, as bytes of their files, that texts were measured with. */
export type KeptDrawings = (faces: readonly Uint8Array[]) => KeepDrawing;

/** Where nothing is kept. */
export const NOT_KEPT: KeepDrawing = (_, draw) => draw();

/** A large programme has a few dozen charts. */
const IN_MEMORY = 300;

/**
 * Keeps drawings in a store, and those of this process in memory as well, so that each is made once.
 *
 * The key is all that a drawing depends on: the specification, which is made without Vega and holds every text,
 * place and colour already; the faces; and what turns the one into the other (`DRAWN_BY`). Model, style and design
 * are left out on purpose: what of them shows in a drawing has gone into its specification.
 */
export function keptDrawings(store: ChartStore, drawnBy = DRAWN_BY): KeptDrawings {
  const latest = new LRUCache<string, Promise<Drawing>>({ max: IN_MEMORY });
  const digests = new WeakMap<Uint8Array, string>();
  const digestOf = (face: Uint8Array): string => {
    const digest = digests.get(face) ?? store.digest([face]);
    digests.set(face, digest);
    return digest;
  };

  const drawn = async (key: string, picture: Picture, draw: () => Promise<Drawing>): Promise<Drawing> => {
    const text = store.get(key);
    const found = text === undefined ? null : readDrawing(text, key, picture, store.digest);
    if (found) return found;
    const made = await draw();
    store.put(key, storedDrawing(key, made, store.digest));
    return made;
  };

  return (faces) => {
    const fonts = faces.map(digestOf);
    return (picture, draw) => {
      const key = store.digest([JSON.stringify([drawnBy, fonts, picture])]);
      const known = latest.get(key);
      if (known) return known;
      const drawing = drawn(key, picture, draw);
      latest.set(key, drawing);
      drawing.catch(() => latest.delete(key));
      return drawing;
    };
  };
}
