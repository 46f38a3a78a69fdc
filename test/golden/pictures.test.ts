import { describe, expect, it } from 'vitest';
import { fromPng, toPng, toRgba } from './pictures.ts';

const picture = { width: 3, height: 2, grey: Uint8Array.from([0, 127, 255, 1, 2, 254]) };

describe('pictures of pages', () => {
  it('keep every grey value through a PNG file', () => {
    expect(fromPng(toPng(picture))).toEqual(picture);
  });

  it('are stored with one byte a pixel', () => {
    const colorType = toPng(picture)[25];
    expect(colorType).toBe(0);
  });

  it('become opaque pixels of equal red, green and blue', () => {
    expect([...toRgba(picture).slice(4, 8)]).toEqual([127, 127, 127, 255]);
  });
});
