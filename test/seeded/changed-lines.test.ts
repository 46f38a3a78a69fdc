import { describe, expect, it } from 'vitest';
import { changedLines, entryAround } from './changed-lines.ts';

const lines = (text: string): readonly string[] => text.split(' ');

describe('the lines that were changed', () => {
  it('reach from the first to the last one that differs', () => {
    expect(changedLines(lines('a b c d'), lines('a x c d'))).toEqual({ from: 2, to: 2 });
    expect(changedLines(lines('a b c d'), lines('a x c y'))).toEqual({ from: 2, to: 4 });
    expect(changedLines(lines('a b'), lines('a x y b'))).toEqual({ from: 2, to: 3 });
    expect(changedLines([], lines('a b'))).toEqual({ from: 1, to: 2 });
  });

  it('are the one behind where lines were only taken out', () => {
    expect(changedLines(lines('a b c'), lines('a c'))).toEqual({ from: 2, to: 2 });
    expect(changedLines(lines('a b'), lines('a'))).toEqual({ from: 1, to: 1 });
  });
});

describe('the entry around a line', () => {
  const file = ['figures:', '  elb:', '    unit: Personen', '    value: 1', '  # next', '  kfa:', '    value: 2', ''];

  it('begins with its name and ends before the next one', () => {
    expect(entryAround(file, { from: 4, to: 4 })).toEqual({ from: 2, to: 5 });
    expect(entryAround(file, { from: 6, to: 6 })).toEqual({ from: 6, to: 8 });
    expect(entryAround(file, { from: 4, to: 7 })).toEqual({ from: 2, to: 8 });
  });
});
