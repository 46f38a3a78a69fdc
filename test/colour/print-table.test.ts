import { describe, expect, it } from 'vitest';
import { BLACK, PAPER } from '../../src/colour/cmyk.ts';
import { printDesign } from '../../src/colour/print-table.ts';

describe('the table of inks', () => {
  it('finds a colour of the screen however it was written, and takes the first of two alike', () => {
    const { table, ambiguous } = printDesign([
      { screen: '#AABBCC', area: [10, 0, 0, 0], text: BLACK },
      { screen: '#aabbcc', area: [12, 0, 0, 0], text: BLACK },
    ]);
    expect([...table]).toEqual([['#aabbcc', { area: [10, 0, 0, 0], text: BLACK }]]);
    expect(ambiguous).toEqual([]);
  });

  it('names a colour that was given two different inks', () => {
    const { ambiguous } = printDesign([
      { screen: '#000000', area: BLACK, text: BLACK },
      { screen: '#000000', area: [100, 60, 0, 40], text: BLACK },
      { screen: '#ffffff', area: PAPER, text: PAPER },
      { screen: '#ffffff', area: PAPER, text: BLACK },
    ]);
    expect(ambiguous).toEqual(['#000000', '#ffffff']);
  });

  it('names a colour with more ink than paper takes', () => {
    const { tooWet } = printDesign([{ screen: '#111111', area: [100, 100, 90, 20], text: BLACK }]);
    expect(tooWet).toEqual(['#111111']);
  });
});
