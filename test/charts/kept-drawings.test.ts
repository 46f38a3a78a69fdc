import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawSpecification } from '../../src/charts/draw-specification.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { type KeptDrawings, keptDrawings } from '../../src/charts/kept-drawings.ts';
import type { Picture } from '../../src/charts/layer.ts';
import { specification } from '../../src/charts/specification.ts';
import { anyLine, anyPath } from './support/any-model.ts';
import { measure } from './support/fonts.ts';
import { memoryStore } from './support/memory-store.ts';
import { barometer, elbOverTime, REAL_MODELS, STYLE } from './support/models.ts';

const FACES: readonly Uint8Array[] = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5, 6])];
const picture = specification(elbOverTime, STYLE, measure);
const fresh = await drawSpecification(picture, measure);

const counted = () => vi.fn(() => Promise.resolve(fresh));
const ask = (kept: KeptDrawings, draw: () => Promise<Drawing>, of: Picture = picture, faces = FACES) =>
  kept(faces)(of, draw);

describe('kept drawings', () => {
  it('are drawn once in a process, also when two ask at the same time', async () => {
    const [kept, draw] = [keptDrawings(memoryStore()), counted()];
    await Promise.all([ask(kept, draw), ask(kept, draw)]);
    await ask(kept, draw);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('are not drawn at all by the next process', async () => {
    const { entries } = memoryStore();
    await ask(keptDrawings(memoryStore(entries)), counted());
    const draw = counted();
    expect(await ask(keptDrawings(memoryStore(entries)), draw)).toEqual(fresh);
    expect(draw).not.toHaveBeenCalled();
  });

  it.each<[string, Picture, readonly Uint8Array[], string]>([
    ['another specification', specification(barometer, STYLE, measure), FACES, 'a'],
    [
      'the same words in another accent',
      specification(elbOverTime, { ...STYLE, accent: '#7a1f5a' }, measure),
      FACES,
      'a',
    ],
    ['another size', { ...picture, height: picture.height + 1 }, FACES, 'a'],
    ['another face', picture, [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5, 7])], 'a'],
    ['the faces the other way round', picture, [...FACES].reverse(), 'a'],
    ['another recorder or another Vega', picture, FACES, 'b'],
  ])('are not used for %s', async (_, of, faces, drawnBy) => {
    const { entries } = memoryStore();
    await ask(keptDrawings(memoryStore(entries), 'a'), counted());
    const draw = counted();
    await ask(keptDrawings(memoryStore(entries), drawnBy), draw, of, faces);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(entries.size).toBe(2);
  });

  it('are found by all that a drawing depends on: what the key leaves out of a picture changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyLine, anyPath), async (model) => {
        const one = specification(model, STYLE, measure);
        // The key is made from this text, so a picture read from it must be drawn alike.
        const same = JSON.parse(JSON.stringify(one)) as Picture;
        expect(await drawSpecification(same, measure)).toEqual(await drawSpecification(one, measure));
      }),
      { numRuns: 20 },
    );
  });

  it('are drawn anew and put back whole where an entry is damaged', async () => {
    const { entries } = memoryStore();
    for (const model of REAL_MODELS) await drawChart(model, STYLE, measure, keptDrawings(memoryStore(entries))(FACES));
    const whole = new Map(entries);
    for (const [key, text] of whole) entries.set(key, text.replace('0', '1').slice(0, -1));
    const kept = keptDrawings(memoryStore(entries))(FACES);
    for (const model of REAL_MODELS) {
      expect(await drawChart(model, STYLE, measure, kept), model.id).toEqual(await drawChart(model, STYLE, measure));
    }
    expect(entries).toEqual(whole);
  });

  it('say what failed each time it fails: a fault is not kept', async () => {
    const kept = keptDrawings(memoryStore());
    const draw = vi.fn(() => Promise.reject(new Error('no picture')));
    await expect(ask(kept, draw)).rejects.toThrow('no picture');
    await expect(ask(kept, draw)).rejects.toThrow('no picture');
    expect(await ask(kept, counted())).toBe(fresh);
  });

  it('do without any store that forgets everything', async () => {
    const forgetful = { ...memoryStore(), get: () => undefined, put: () => undefined };
    expect(await ask(keptDrawings(forgetful), counted())).toBe(fresh);
  });
});
