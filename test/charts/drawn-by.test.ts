import { expect, it } from 'vitest';
import { DRAWN_BY } from '../../src/charts/drawn-by.ts';
import { drawnByNow } from './support/drawn-by.ts';

it('no drawing is kept beyond a change of the recorder, of Vega or of what Vega rests on: the mark in their key is theirs', () => {
  expect(DRAWN_BY, 'write this value into src/charts/drawn-by.ts').toBe(drawnByNow());
});
